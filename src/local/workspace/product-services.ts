import { createDocumentApp, saveOpenDocuments } from '../docs/document-app.ts';
import type { Execution } from '../runtime/execution.ts';
import { scriptObject } from '../runtime/script-object.ts';

/** The services of Google's products: spreadsheets, forms, documents, Drive. Drive only when the manifest enables it. */
export function productServices(
  execution: Execution,
  getUi: () => GoogleAppsScript.Base.Ui,
): Record<string, unknown> {
  return {
    SpreadsheetApp: scriptObject<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(execution, 'SpreadsheetApp', {
      getUi,
      getActive: () => null as never,
    }),
    DocumentApp: createDocumentApp(execution),
  };
}

/** What Google saves by itself when a script ends. */
export function saveAtEnd(execution: Execution): void {
  saveOpenDocuments(execution);
}
