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
  /** What the sheet's form-submit trigger tells of an edited response: nothing at all, only what changed, or all of it. */
  readonly editedResponse: 'no-event' | 'changed-answers-only' | 'all-answers';
  /** Which kind setCollectEmail(true) sets is undocumented; VERIFIED, which needs a sign-in, is the one that hurts. */
  readonly collectsEmailAs: 'VERIFIED' | 'RESPONDER_INPUT';
  /** ItemResponse.getResponse() of a grid's skipped row: the reference says '', scripts in the open expect null. */
  readonly skippedGridRow: 'null' | 'empty-text';
};

export const harshestForms: FormsBehaviour = {
  createsPublished: false,
  sheetAppearsAfterFlushes: 1,
  formsAreOurFiles: false,
  editedResponse: 'changed-answers-only',
  collectsEmailAs: 'VERIFIED',
  skippedGridRow: 'null',
};
