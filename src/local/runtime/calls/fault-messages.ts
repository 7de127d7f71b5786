/**
 * What Google says when it fails by itself, as reports of scripts in use quote it; `{id}` is the file's id. The issue
 * tracker and the error list of developers.google.com/apps-script/guides/support/troubleshooting#common_errors have
 * them.
 */
export const faultMessages = {
  spreadsheetTimedOut: 'Service Spreadsheets timed out while accessing document with id {id}.',
  spreadsheetFailed: 'Service Spreadsheets failed while accessing document with id {id}.',
  documentFailed: 'Service Documents failed while accessing document with id {id}.',
  unavailable: 'Service unavailable: Spreadsheets',
  tryLater: 'Service unavailable. Please try again later.',
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",
  tooManyAtOnce: 'Too many simultaneous invocations: Spreadsheets',
  tooManyInShortTime:
    'Service invoked too many times in a short time: {service}. Try Utilities.sleep(1000) between calls.',
  tooManyADay: 'Service invoked too many times for one day: {service}.',
  timeExceeded: 'Exceeded maximum execution time',
  triggerTime: 'Service using too much computer time for one day',
  internal: 'Internal error executing the script.',
} as const;

export type KnownFault = keyof typeof faultMessages;

/** The words with the file or service they speak of filled in. */
export const faultMessage = (
  known: KnownFault,
  about: { readonly id: string; readonly service: string },
): string => faultMessages[known].replace('{id}', () => about.id).replace('{service}', () => about.service);
