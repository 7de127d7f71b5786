import type { WorkspaceState } from '../workspace/state.ts';
import { type FormSubmitEvent, formSubmitEvent, shownRow } from './linked-sheet/form-submit-event.ts';
import { settleForms } from './linked-sheet/link-form.ts';
import { recordResponse } from './linked-sheet/record-response.ts';
import { findResponseRow, linkedSheet, writeResponseRow } from './linked-sheet/response-sheet.ts';
import { readPrefilled } from './prefill.ts';
import { isBlank, problemWith } from './questions/check-answer.ts';
import { isEmail } from './questions/is-email.ts';
import { isQuestion } from './questions/item-state.ts';
import { type FormPage, pagesOf, shuffledPages, walkPages } from './questions/pages.ts';
import { type FormsBehaviour, harshestForms } from './service/behaviour.ts';
import type { FormBoundEvent } from './service/form/form-event.ts';
import { editResponseUrl } from './service/form-urls.ts';
import type { Answer, EmailCollection, FormState, ResponseState } from './state.ts';

export type OpenedForm =
  | { readonly open: false; readonly title: string; readonly message: string }
  | {
      readonly open: true;
      readonly title: string;
      readonly description: string;
      readonly emailCollection: EmailCollection;
      readonly needsSignIn: boolean;
      readonly progressBar: boolean;
      readonly pages: readonly FormPage[];
      /** By item id: what a prefilled address or the response being edited fills in. */
      readonly filledIn: Readonly<Record<string, Answer>>;
    };

/** Characters behind the question mark (cofus.blog/posts/regarding-the-query-string-limit-of-8192-characters-in-google-forms). */
const longestQuery = 8192;

/** What an applicant sees. `nextPage` in questions/pages.ts tells where "Next" leads. */
export function openForm(state: WorkspaceState, formId: string, url?: string): OpenedForm {
  const form = formById(state, formId);
  const closed = closedMessage(form);
  if (closed !== undefined) return { open: false, title: shownTitle(form), message: closed };
  if (url !== undefined && new URL(url).search.length > longestQuery + 1)
    return { open: false, title: shownTitle(form), message: 'Error 500: the address is too long.' };
  const token = url === undefined ? null : new URL(url).searchParams.get('edit2');
  const edited = form.responses.find(({ editToken }) => editToken === token);
  if (edited && !form.allowResponseEdits)
    return { open: false, title: shownTitle(form), message: "You can't edit your response to this form." };
  return {
    open: true,
    title: shownTitle(form),
    description: form.description,
    emailCollection: form.emailCollection,
    needsSignIn: needsSignIn(form),
    progressBar: form.progressBar,
    pages: form.shuffleQuestions ? shuffledPages(form, form.responses.length) : pagesOf(form),
    filledIn: edited?.answers ?? (url === undefined ? {} : readPrefilled(form, url)),
  };
}

/** `itemId` is null when the trouble is the e-mail address or the form itself. */
type AnswerProblem = { readonly itemId: number | null; readonly message: string };

export type Submitted =
  | {
      readonly responseId: string;
      readonly editUrl: string;
      /** What the applicant reads after "Submit". */
      readonly confirmation: string;
      /** For triggers of the form itself, which hear of edits too. */
      readonly formEvent: FormBoundEvent;
      /** For the spreadsheet's form-submit trigger; missing when no sheet is linked or Google stays silent. */
      readonly event?: FormSubmitEvent;
    }
  | { readonly problems: readonly AnswerProblem[] };

/** Answers by item id: text; a list of ticks; for a grid a text or a list of ticks for each row. */
export type GivenAnswers = Readonly<Record<string, Answer>>;

/** `email` is what the applicant typed or signed in with; `at` an instant, the Workspace's clock unless given. */
export type AnswerOptions = { readonly email?: string; readonly at?: string };

/** An applicant presses "Submit". Answers on pages that the choices skip are dropped, as Google drops them. */
export function submitForm(
  state: WorkspaceState,
  formId: string,
  given: GivenAnswers,
  options: AnswerOptions = {},
): Submitted {
  const form = formById(state, formId);
  const checked = checkAnswers(form, given, options.email ?? '');
  if ('problems' in checked) return checked;
  settleForms(state, 'end of execution');
  const { response, row } = recordResponse(state, form, {
    email: options.email ?? '',
    at: options.at ?? state.now,
    answers: checked.answers,
  });
  const linked = linkedSheet(state, form);
  const sent = receipt(form, response);
  return linked && row !== undefined ? { ...sent, event: formSubmitEvent(linked, form, row) } : sent;
}

/**
 * An applicant changes a response by its edit address: the same row is overwritten, timestamp and all, wherever it is
 * now. A row that people deleted is written anew below the others.
 */
export function editResponse(
  state: WorkspaceState,
  formId: string,
  responseId: string,
  given: GivenAnswers,
  options: AnswerOptions & { readonly behaviour?: Partial<FormsBehaviour> } = {},
): Submitted {
  const form = formById(state, formId);
  const response = form.responses.find(({ id }) => id === responseId);
  if (!response || !form.allowResponseEdits)
    return { problems: [{ itemId: null, message: "You can't edit your response to this form." }] };
  const checked = checkAnswers(form, given, options.email ?? response.email, response);
  if ('problems' in checked) return checked;
  settleForms(state, 'end of execution');
  const linked = linkedSheet(state, form);
  const row = linked && findResponseRow(linked, form, response);
  const before = linked && row !== undefined ? shownRow(linked, row) : [];
  response.answers = { ...checked.answers };
  delete response.grades;
  response.timestamp = options.at ?? state.now;
  if (form.emailCollection !== 'DO_NOT_COLLECT') response.email = options.email ?? response.email;
  const sent = receipt(form, response);
  if (!linked) return sent;
  const written = writeResponseRow(linked, form, response, row);
  const told = { ...harshestForms, ...options.behaviour }.editedResponse;
  if (told === 'no-event') return sent;
  const known = told === 'all-answers' ? undefined : before;
  return { ...sent, event: formSubmitEvent(linked, form, written, known) };
}

const receipt = (form: FormState, response: ResponseState) => ({
  responseId: response.id,
  formEvent: { formId: form.id, responseId: response.id },
  editUrl: editResponseUrl(form, response.editToken),
  confirmation: form.confirmationMessage || 'Your response has been recorded.',
});

function formById(state: WorkspaceState, formId: string): FormState {
  const form = state.forms[formId];
  if (!form || state.files[formId]?.trashed) throw new Error(`There is no form ${formId}.`);
  return form;
}

const shownTitle = (form: FormState): string => form.title || form.fileTitle;

const needsSignIn = (form: FormState): boolean =>
  form.requiresLogin || form.limitOneResponsePerUser || form.emailCollection === 'VERIFIED';

/** In the words of Google's own pages. */
function closedMessage(form: FormState): string | undefined {
  if (!form.published)
    return `The form ${shownTitle(form)} is not published. Contact the owner if you think this is a mistake.`;
  if (form.acceptingResponses) return undefined;
  return (
    form.customClosedFormMessage ||
    `The form ${shownTitle(form)} is no longer accepting responses. Try contacting the owner of the form if you think this is a mistake.`
  );
}

function checkAnswers(
  form: FormState,
  given: GivenAnswers,
  email: string,
  edited?: ResponseState,
): { answers: GivenAnswers } | { problems: readonly AnswerProblem[] } {
  const closed = closedMessage(form);
  if (closed !== undefined) return { problems: [{ itemId: null, message: closed }] };
  const walk = walkPages(form, given);
  const pages = pagesOf(form);
  const problems: AnswerProblem[] = walk.visited
    .flatMap((page) => pages[page]?.items ?? [])
    .filter(isQuestion)
    .flatMap((item) => {
      const message = problemWith(item, given[item.id]);
      return message === undefined ? [] : [{ itemId: item.id, message }];
    });
  if (walk.endless) problems.push({ itemId: null, message: 'These choices lead back to an earlier page.' });
  if ((needsSignIn(form) || form.emailCollection !== 'DO_NOT_COLLECT') && !isEmail(email))
    problems.push({
      itemId: null,
      message: needsSignIn(form) ? 'Sign in to fill out this form.' : 'Must be a valid email',
    });
  const again = form.responses.some(
    (response) => response !== edited && response.email === email && email !== '',
  );
  if (form.limitOneResponsePerUser && again)
    problems.push({ itemId: null, message: "You've already responded" });
  if (problems.length > 0) return { problems };
  return {
    answers: Object.fromEntries(Object.entries(walk.answers).filter(([, answer]) => !isBlank(answer))),
  };
}
