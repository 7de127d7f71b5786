import { type InlineState, inlineMark } from '../state.ts';
import { lengthOf, spliceRuns } from './runs.ts';
import type { InlineLeaf, TextBlock, TextLeaf } from './tree.ts';

export type LineChild = TextLeaf | InlineLeaf;

export const wholeText = (block: TextBlock): TextLeaf => ({
  kind: 'text',
  id: `${block.id}.text`,
  scope: block,
  start: 0,
  end: null,
});

/** What a paragraph or list item holds, in order: stretches of text, and what stands between them. */
export function lineChildren(block: TextBlock): LineChild[] {
  const children: LineChild[] = [];
  let offset = 0;
  for (const run of block.runs) {
    const start = offset;
    offset += run.text.length;
    const last = children.at(-1);
    if (run.inline) children.push({ kind: 'inline', id: run.inline.id, of: run.inline });
    else if (last?.kind === 'text') last.end = offset;
    else
      children.push({
        kind: 'text',
        id: `${block.id}.text.${children.length}`,
        scope: block,
        start,
        end: offset,
      });
  }
  return children.length === 1 && children[0]?.kind === 'text' ? [wholeText(block)] : children;
}

/** Where in the paragraph's marked text its child begins; its end for the place after the last child. */
export function offsetOfChild(block: TextBlock, index: number): number {
  const before = lineChildren(block).slice(0, index);
  return before.reduce(
    (offset, child) => (child.kind === 'inline' ? offset + 1 : (child.end ?? lengthOf(block.runs))),
    0,
  );
}

export function putInline(block: TextBlock, offset: number, inline: InlineState): void {
  block.runs = spliceRuns(block.runs, offset, offset, [{ text: inlineMark, inline }]);
}

export function takeInline(block: TextBlock, id: string): void {
  block.runs = block.runs.filter((run) => run.inline?.id !== id);
}
