import type { GoogleServices } from '../services.ts';

const handlers = { formSubmit: 'onFormSubmitted', hourly: 'everyHour' } as const;

/**
 * The two triggers an add-on may have for its file (developers.google.com/workspace/add-ons/concepts/editor-triggers).
 * Only the caller's own triggers can be seen, so a colleague's are known by the note of who installed them.
 */
export function installTriggers({ ScriptApp, SpreadsheetApp }: GoogleServices): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const there = ScriptApp.getUserTriggers(spreadsheet).map((trigger) => trigger.getHandlerFunction());
  const clocks = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  if (!there.includes(handlers.formSubmit))
    ScriptApp.newTrigger(handlers.formSubmit).forSpreadsheet(spreadsheet).onFormSubmit().create();
  if (!clocks.includes(handlers.hourly))
    ScriptApp.newTrigger(handlers.hourly).timeBased().everyHours(1).create();
}

/** Whether the caller's own form-submit trigger is there: the one kind of ours that belongs to a file, as a clock belongs to none. */
export const hasTriggers = ({ ScriptApp, SpreadsheetApp }: GoogleServices): boolean =>
  ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).length > 0;
