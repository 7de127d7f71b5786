import type {
  DocumentElement,
  DocumentState,
  InlineState,
  ListItemState,
  ParagraphState,
  TableCellState,
  TableRowState,
  TableState,
  TabState,
} from '../state.ts';
import { newElementId } from './new-document.ts';
import { plainText } from './runs.ts';

export type Section = {
  kind: 'body' | 'header' | 'footer' | 'footnoteSection';
  id: string;
  children: DocumentElement[];
};
export type TextBlock = ParagraphState | ListItemState;
export type Container = Section | TableCellState;
export type StructureNode = Container | DocumentElement | TableRowState;

/** What a document holds below a paragraph: its text (or a stretch of it), or a thing that is no text. */
export type TextLeaf = {
  kind: 'text';
  id: string;
  scope: TextBlock | Container | TableState | TableRowState;
  start: number;
  end: number | null;
  /** A copy that is in no paragraph yet. */
  isDetached?: true;
};
export type InlineLeaf = { kind: 'inline'; id: string; of: InlineState };
export type DocumentNode = StructureNode | TextLeaf | InlineLeaf;

export function sectionsOf(state: DocumentState): Section[] {
  return allTabs(state.tabs).flatMap((tab) => {
    const sections: Section[] = [{ kind: 'body', id: `${tab.id}.body`, children: tab.body }];
    if (tab.header) sections.push({ kind: 'header', id: `${tab.id}.header`, children: tab.header });
    if (tab.footer) sections.push({ kind: 'footer', id: `${tab.id}.footer`, children: tab.footer });
    return [...sections, ...sections.flatMap(footnoteSections)];
  });
}

/** Tabs in the order of the list, each before the tabs below it. */
export const allTabs = (tabs: readonly TabState[]): TabState[] =>
  tabs.flatMap((tab) => [tab, ...allTabs(tab.children ?? [])]);

export const inlinesOf = (block: TextBlock): InlineState[] =>
  block.runs.flatMap((run) => (run.inline ? [run.inline] : []));

const footnoteSections = (section: Section): Section[] =>
  textBlocks(section)
    .flatMap(inlinesOf)
    .flatMap((inline) =>
      inline.kind === 'footnote'
        ? [{ kind: 'footnoteSection' as const, id: `${inline.id}.section`, children: inline.children }]
        : [],
    );

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
  for (const each of walk(node)) {
    each.id = newElementId(state);
    if (!isTextBlock(each)) continue;
    for (const inline of inlinesOf(each)) renumberInline(state, inline);
  }
}

export function renumberInline(state: DocumentState, inline: InlineState): void {
  inline.id = newElementId(state);
  if (inline.kind === 'footnote') for (const child of inline.children) renumber(state, child);
}

/** The paragraph or list item a picture, break, rule or footnote stands in; undefined for a copy not yet put anywhere. */
export function blockOfInline(state: DocumentState, id: string): TextBlock | undefined {
  for (const section of sectionsOf(state))
    for (const block of textBlocks(section))
      if (inlinesOf(block).some((inline) => inline.id === id)) return block;
  return undefined;
}
