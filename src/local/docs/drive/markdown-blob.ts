import { createBlob } from '../../platform/utilities/blob.ts';
import type { Execution } from '../../runtime/execution.ts';
import { documentMarkdown } from '../model/markdown.ts';
import type { DocumentState } from '../state.ts';

export function markdownBlob(
  execution: Execution,
  name: string,
  state: DocumentState,
): GoogleAppsScript.Base.Blob {
  const bytes = Buffer.from(documentMarkdown(state), 'utf8');
  return createBlob(execution, { bytes, name: `${name}.md`, contentType: 'text/markdown' });
}
