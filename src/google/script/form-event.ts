/** What the form-submit trigger passes (developers.google.com/apps-script/guides/triggers/events): display strings, and blank or missing more often than documented. */
export type SubmitEvent = {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
  readonly values?: readonly string[];
};

/**
 * Blank events are not worth a look. What an event says is never trusted, only that something arrived: also an answered
 * report form changes what the Guide says.
 */
export const isWorthALook = (event: SubmitEvent | undefined): boolean =>
  event?.range !== undefined && !(event.values ?? []).every((value) => value === '');
