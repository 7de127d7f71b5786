import type { FormState } from '../state.ts';

const base = 'https://docs.google.com/forms/d';

export const editUrl = (form: FormState): string => `${base}/${form.id}/edit`;
export const publishedUrl = (form: FormState): string => `${base}/e/${form.publishedId}/viewform`;
export const summaryUrl = (form: FormState): string => `${base}/${form.id}/viewanalytics`;
export const editResponseUrl = (form: FormState, editToken: string): string =>
  `${publishedUrl(form)}?edit2=${editToken}`;

/** What Sheet.getFormUrl() answers for the form's response sheet. */
export const linkedFormUrl = (form: FormState): string => `${base}/${form.id}/viewform`;

/** The form's id in an address FormApp.openByUrl accepts, which the published one (/forms/d/e/...) is not. */
export const formIdInUrl = (url: string): string | undefined =>
  /^https:\/\/docs\.google\.com\/forms\/(?:u\/\d+\/)?d\/(?!e\/)([\w-]+)(?:[/?#]|$)/.exec(url)?.[1];
