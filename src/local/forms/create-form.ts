import { newId, type WorkspaceState } from '../workspace/state.ts';
import type { FormState } from './state.ts';

/** A new form and its file. The form's own title stays '' until someone sets it (platform fact: "Small truths"). */
export function createForm(
  state: WorkspaceState,
  given: { fileTitle: string; isPublished: boolean; owner: string; isOurFile: boolean },
): FormState {
  const form = emptyForm(newId(state, 'Form'), given.fileTitle);
  form.published = given.isPublished;
  form.acceptingResponses = given.isPublished;
  keepForm(state, form, given);
  return form;
}

/** Puts a form into the Workspace as a file of its owner; an imported one is not a file the script made. */
export function keepForm(
  state: WorkspaceState,
  form: FormState,
  { owner, isOurFile = false }: { owner: string; isOurFile?: boolean },
): void {
  form.editors = [owner];
  state.forms[form.id] = form;
  state.files[form.id] = {
    id: form.id,
    name: form.fileTitle,
    mimeType: 'application/vnd.google-apps.form',
    parents: ['root'],
    createdByScript: isOurFile,
    trashed: false,
    createdTime: state.now,
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: owner }],
  };
}

export const emptyForm = (id: string, fileTitle: string): FormState => ({
  id,
  publishedId: `1FAIpQLSe${id}`,
  fileTitle,
  title: '',
  description: '',
  confirmationMessage: '',
  customClosedFormMessage: '',
  published: false,
  acceptingResponses: false,
  supportsAdvancedResponderPermissions: true,
  emailCollection: 'DO_NOT_COLLECT',
  requiresLogin: false,
  limitOneResponsePerUser: false,
  allowResponseEdits: false,
  shuffleQuestions: false,
  progressBar: false,
  showLinkToRespondAgain: true,
  publishingSummary: false,
  editors: [],
  items: [],
  responses: [],
});

/** Item ids are numbers in FormApp, scattered like Google's and the same in every run of the same story. */
export function newItemId(state: WorkspaceState): number {
  state.nextId += 1;
  return Math.imul(state.nextId, 2_654_435_761) >>> 1;
}
