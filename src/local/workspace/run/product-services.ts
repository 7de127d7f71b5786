import { createDocumentApp, saveOpenDocuments } from '../../docs/document-app.ts';
import { createDriveApp } from '../../docs/drive/app/drive-app.ts';
import { createDrive } from '../../docs/drive.ts';
import { createFormApp } from '../../forms/form-app.ts';
import { settleForms } from '../../forms/linked-sheet/link-form.ts';
import type { FormsBehaviour } from '../../forms/service/behaviour.ts';
import type { Limits } from '../../platform/limits.ts';
import type { Execution } from '../../runtime/execution.ts';
import { createSpreadsheetApp } from '../../sheets/service/spreadsheet-app.ts';

/** The services of Google's products: spreadsheets, forms, documents, and Drive when the manifest enables it. */
export function productServices(
  execution: Execution,
  { documentsPerDay }: Limits,
  getUi: () => GoogleAppsScript.Base.Ui,
  forms: Partial<FormsBehaviour> = {},
): Record<string, unknown> {
  const advanced = execution.manifest.dependencies?.enabledAdvancedServices ?? [];
  const drive = advanced.find(({ serviceId, version }) => serviceId === 'drive' && version === 'v3');
  return {
    SpreadsheetApp: createSpreadsheetApp(execution, {
      getUi,
      flushed: () => settleForms(execution.state, 'flush'),
    }),
    FormApp: createFormApp(execution, forms),
    DocumentApp: createDocumentApp(execution, { documentsADay: documentsPerDay }),
    DriveApp: createDriveApp(execution, documentsPerDay),
    ...(drive ? { [drive.userSymbol]: createDrive(execution, documentsPerDay) } : {}),
  };
}

/** What Google does by itself when a script ends; documents of a run that was killed stay as they were saved. */
export function settleAtEnd(execution: Execution, killed: boolean): void {
  if (!killed) saveOpenDocuments(execution);
  settleForms(execution.state, 'end of execution');
}
