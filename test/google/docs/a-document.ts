import type { DocumentValue } from '../../../src/core/report/documents/document.ts';
import { type Remade, writeDocument } from '../../../src/google/docs/write-document.ts';
import type { GoogleServices } from '../../../src/google/services.ts';
import {
  createDocumentApp,
  type DocumentLimits,
  saveOpenDocuments,
} from '../../../src/local/docs/document-app.ts';
import { newFile } from '../../../src/local/docs/drive/new-file.ts';
import { plainText } from '../../../src/local/docs/model/runs.ts';
import { textOf } from '../../../src/local/docs/model/tree.ts';
import type { DocumentElement, DocumentState } from '../../../src/local/docs/state.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';
import { anExecution, emptyWorkspace } from '../../local/docs/an-execution.ts';

export type Made = { readonly state: WorkspaceState; readonly id: string };

/** Ended by Google: what was not saved is lost. Thrown: Google saves what there is when the script ends. */
export type Trouble = { readonly atCall: number; readonly kind: 'kill' | 'throw' };

export function anEmptyDocument(): Made {
  const state = emptyWorkspace();
  const { id } = newFile(
    anExecution({ state }),
    { name: 'Report', mimeType: 'application/vnd.google-apps.document', parents: [] },
    250,
  );
  return { state, id };
}

export const copyOf = ({ state, id }: Made): Made => ({ state: structuredClone(state), id });

/** One execution that writes the document; undefined when it ended in trouble. `calls` counts what it asked of Google. */
export function write(
  { state, id }: Made,
  value: DocumentValue,
  options: DocumentLimits & { readonly trouble?: Trouble; readonly before?: (call: number) => void } = {},
): { readonly remade: Remade | undefined; readonly calls: number } {
  let calls = 0;
  const execution = anExecution({
    state,
    call: (_className, _method, run) => {
      calls += 1;
      options.before?.(calls);
      if (calls === options.trouble?.atCall) throw new Error(options.trouble.kind);
      return run();
    },
  });
  const services = { DocumentApp: createDocumentApp(execution, options) } as GoogleServices;
  let remade: Remade | undefined;
  try {
    remade = writeDocument(services, id, value, true);
  } catch (error) {
    if (!options.trouble) throw error;
  }
  if (options.trouble?.kind !== 'kill') saveOpenDocuments(execution);
  return { remade, calls };
}

export const documentOf = ({ state, id }: Made): DocumentState => {
  const document = state.documents[id];
  if (!document) throw new Error('There is no document.');
  return document;
};

export const bodyOf = (made: Made): DocumentElement[] => documentOf(made).tabs[0]?.body ?? [];

/** One line for each piece: # for a heading, - for an item, | between cells; empty lines left out. */
export const linesOf = (made: Made): string[] =>
  bodyOf(made)
    .map((element) => {
      if (element.kind === 'table')
        return element.rows.map(({ cells }) => cells.map(textOf).join('|')).join('\n');
      const text = plainText(element.runs);
      if (element.kind === 'listItem') return `- ${text}`;
      return element.heading === 'HEADING1' ? `# ${text}` : text;
    })
    .filter((line) => line !== '');

/** A report of two sections; its footer carries a version. */
export const aReport = (given: {
  readonly money?: string;
  readonly version?: number;
  readonly rows?: readonly (readonly string[])[];
  readonly items?: readonly string[];
  readonly texts?: readonly string[];
}): DocumentValue => ({
  title: 'A-01 Report',
  subtitle: 'Orchard exchange',
  sections: [
    {
      heading: 'Support',
      blocks: [
        { kind: 'paragraph', text: `Money given: ${given.money ?? '100 EUR'}` },
        {
          kind: 'table',
          header: ['What', 'When'],
          rows: given.rows ?? [['Travel', 'May']],
        },
        { kind: 'gap', text: 'no answer yet: days' },
      ],
    },
    {
      heading: 'Lessons',
      blocks: [
        { kind: 'list', items: given.items ?? ['Long stays.', 'Early dates.'] },
        ...(given.texts ?? ['Nothing else.']).map((text) => ({ kind: 'paragraph' as const, text })),
      ],
    },
  ],
  footer: ['Disclaimer.', `Version ${given.version ?? 1}.`],
});
