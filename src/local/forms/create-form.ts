import { newId, type WorkspaceState } from '../workspace/state.ts';
import type { FormState } from './state.ts';

/** A new form and its file. The form's own title stays '' until someone sets it (platform fact: "Small truths"). */
export function createForm(
  state: WorkspaceState,
  given: { fileTitle: string; isPublished: boolean; owner: string; isOurFile: boolean },
): FormState {
  const id = newId(state, 'Form');
  const form: FormState = { ...emptyForm(id, given.fileTitle), editors: [given.owner] };
  form.published = given.isPublished;
  form.acceptingResponses = given.isPublished;
  state.forms[id] = form;
  state.files[id] = {
    id,
    name: given.fileTitle,
    mimeType: 'application/vnd.google-apps.form',
    parents: ['root'],
    createdByScript: given.isOurFile,
    trashed: false,
    createdTime: state.now,
    permissions: [{ id: newId(state, 'Permission'), type: 'user', role: 'owner', emailAddress: given.owner }],
  };
  return form;
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
