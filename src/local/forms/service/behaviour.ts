/**
 * What Google does not document, or does in more than one way. The defaults are the harsher side, so that an add-on
 * that runs here runs there whichever is true.
 */
export type FormsBehaviour = {
  /** FormApp.create(title) publishes the form at once. The reference says so; live scripts were refused. */
  readonly createsPublished: boolean;
  /** Calls of SpreadsheetApp.flush() until a script sees a new response sheet. */
  readonly sheetAppearsAfterFlushes: number;
  /** drive.file reaches forms that FormApp made. */
  readonly formsAreOurFiles: boolean;
  /** What the sheet's form-submit trigger tells of an edited response: nothing at all, or only what changed. */
  readonly editedResponse: 'no-event' | 'changed-answers-only';
};

export const harshestForms: FormsBehaviour = {
  createsPublished: false,
  sheetAppearsAfterFlushes: 1,
  formsAreOurFiles: false,
  editedResponse: 'changed-answers-only',
};
