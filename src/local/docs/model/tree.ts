import type {
  BreakState,
  DocumentElement,
  DocumentState,
  ListItemState,
  ParagraphState,
  TableCellState,
  TableRowState,
} from '../state.ts';
import { newElementId } from './new-document.ts';
import { plainText } from './runs.ts';

export type Section = { kind: 'body' | 'header' | 'footer'; id: string; children: DocumentElement[] };
export type TextBlock = ParagraphState | ListItemState;
export type Container = Section | TableCellState;
export type StructureNode = Container | DocumentElement | TableRowState;

/** What a document holds below a paragraph: its text (or a stretch of it), or its page break or rule. */
export type TextLeaf = {
  kind: 'text';
  id: string;
  scope: TextBlock | Container;
  start: number;
  end: number | null;
};
export type BreakLeaf = { kind: 'break'; id: string; of: BreakState };
export type DocumentNode = StructureNode | TextLeaf | BreakLeaf;

export function sectionsOf(state: DocumentState): Section[] {
  return state.tabs.flatMap((tab) => [
    { kind: 'body' as const, id: `${tab.id}.body`, children: tab.body },
    ...(tab.header ? [{ kind: 'header' as const, id: `${tab.id}.header`, children: tab.header }] : []),
    ...(tab.footer ? [{ kind: 'footer' as const, id: `${tab.id}.footer`, children: tab.footer }] : []),
  ]);
}

export function childrenOf(node: StructureNode): StructureNode[] {
  if (node.kind === 'table') return node.rows;
  if (node.kind === 'tableRow') return node.cells;
  return 'children' in node ? node.children : [];
}

/** Walks a node and everything in it, in reading order. */
export function* walk(node: StructureNode): Generator<StructureNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

export function findNode(state: DocumentState, id: string): StructureNode | undefined {
  for (const section of sectionsOf(state)) for (const node of walk(section)) if (node.id === id) return node;
  return undefined;
}

/** Undefined for a section, and for an element that is in no section (a copy not yet put anywhere). */
export function parentOf(state: DocumentState, id: string): StructureNode | undefined {
  for (const section of sectionsOf(state))
    for (const node of walk(section)) if (childrenOf(node).some((child) => child.id === id)) return node;
  return undefined;
}

export const isTextBlock = (node: DocumentNode): node is TextBlock =>
  node.kind === 'paragraph' || node.kind === 'listItem';

export const textBlocks = (node: StructureNode): TextBlock[] => [...walk(node)].filter(isTextBlock);

/** Paragraphs, cells and rows are joined by newlines. */
export function textOf(node: StructureNode): string {
  return isTextBlock(node) ? plainText(node.runs) : childrenOf(node).map(textOf).join('\n');
}

/** A copy with ids of its own, in no section yet. */
export function copyOf<Node extends StructureNode>(state: DocumentState, node: Node): Node {
  const copy = structuredClone(node);
  renumber(state, copy);
  return copy;
}

export function renumber(state: DocumentState, node: StructureNode): void {
  for (const each of walk(node)) each.id = newElementId(state);
}
