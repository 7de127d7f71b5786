import { openForm } from '../../forms/answer-form.ts';
import type { FormState } from '../../forms/state.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Requests, Sent, ShownForm } from '../messages.ts';
import { localLink } from '../server/local-link.ts';

/** `search` is the query of the page's own address: a prefilled link, or the link to edit a response. */
export function shownForm({ state }: Workspace, id: string, search: string): ShownForm {
  const form = formBy(state.forms, id);
  return { ...openForm(state, form.id, address(search)), id: form.id };
}

/** An applicant presses "Submit": a new response, or the one their edit link stands for. */
export function sendForm(
  workspace: Workspace,
  { id, search, answers, email }: Requests['submit']['body'],
): Sent {
  const form = formBy(workspace.state.forms, id);
  const token = new URL(address(search)).searchParams.get('edit2');
  const edited = form.responses.find(({ editToken }) => editToken === token);
  const options = email === '' ? {} : { email };
  const sent = edited
    ? workspace.editResponse(form.id, edited.id, answers, options)
    : workspace.submit(form.id, answers, options);
  if ('problems' in sent) return sent;
  return {
    confirmation: sent.confirmation,
    editAddress: form.allowResponseEdits ? localLink(sent.editUrl) : null,
    again: form.showLinkToRespondAgain && !form.limitOneResponsePerUser,
  };
}

const address = (search: string): string => `https://docs.google.com/forms${search}`;

/** By its own id or by the one in the address that applicants get. */
function formBy(forms: Readonly<Record<string, FormState>>, id: string): FormState {
  const found = Object.values(forms).find((form) => form.id === id || form.publishedId === id);
  if (!found) throw new Error('There is no such form.');
  return found;
}
