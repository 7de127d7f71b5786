import { plainText } from '../../src/local/docs/model/runs.ts';
import { sectionsOf, type TextBlock, textBlocks } from '../../src/local/docs/model/tree.ts';
import type { DocumentState } from '../../src/local/docs/state.ts';
import type { Workspace } from '../../src/local/workspace/workspace.ts';

/** The one document whose name begins so; a second one is a mistake. */
export function onlyDocument({ state }: Workspace, name: string): DocumentState {
  const found = Object.values(state.documents).filter(({ id }) => state.files[id]?.name.includes(name));
  const [document] = found;
  if (!document || found.length > 1)
    throw new Error(`${found.length} documents are named ${name}: ${namesOf(state).join(', ')}`);
  return document;
}

const namesOf = (state: Workspace['state']): string[] =>
  Object.keys(state.documents).map((id) => state.files[id]?.name ?? id);

/** Every paragraph, item and cell in reading order. */
const blocksOf = (workspace: Workspace, name: string): TextBlock[] =>
  sectionsOf(onlyDocument(workspace, name)).flatMap(textBlocks);

export const textOf = (workspace: Workspace, name: string): string =>
  blocksOf(workspace, name)
    .map(({ runs }) => plainText(runs))
    .join('\n');

/** What stands under each first-level heading. */
export function sectionsIn(workspace: Workspace, name: string): { heading: string; texts: string[] }[] {
  const sections: { heading: string; texts: string[] }[] = [];
  for (const block of blocksOf(workspace, name)) {
    const text = plainText(block.runs).trim();
    if (block.kind === 'paragraph' && block.heading === 'HEADING1')
      sections.push({ heading: text, texts: [] });
    else if (text !== '') sections.at(-1)?.texts.push(text);
  }
  return sections;
}
