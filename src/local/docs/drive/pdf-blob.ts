import { createBlob } from '../../platform/utilities/blob.ts';
import type { Execution } from '../../runtime/execution.ts';
import { plainPdf } from '../model/plain-pdf.ts';
import { sectionsOf, textOf } from '../model/tree.ts';
import type { DocumentState } from '../state.ts';

/** The document's words as a PDF, without its layout. */
export function pdfBlob(
  execution: Execution,
  name: string,
  state: DocumentState,
): GoogleAppsScript.Base.Blob {
  const text = sectionsOf(state).map(textOf).join('\n');
  return createBlob(execution, {
    bytes: plainPdf(text),
    name: `${name}.pdf`,
    contentType: 'application/pdf',
  });
}
