import type { GoogleServices } from '../services.ts';

/** What the form-submit trigger passes (developers.google.com/apps-script/guides/triggers/events): display strings, and blank or missing more often than documented. */
export type SubmitEvent = {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
  readonly values?: readonly string[];
};

/** Whether an event is worth a look: not blank, and on the response sheet of one of our forms. What it says is never trusted, only that something arrived. */
export function isOurResponse(
  { PropertiesService }: GoogleServices,
  event: SubmitEvent | undefined,
): boolean {
  if (!event?.range || (event.values ?? []).every((value) => value === '')) return false;
  const sheet = String(event.range.getSheet().getSheetId());
  return PropertiesService.getDocumentProperties().getProperty('responses.application') === sheet;
}
