import type {
  DocumentElement,
  DocumentState,
  Heading,
  ListItemState,
  ParagraphState,
  Run,
  TableState,
} from '../state.ts';
import { cleanText } from './runs.ts';

const a4 = { width: 595.3, height: 841.9, marginTop: 72, marginBottom: 72, marginLeft: 72, marginRight: 72 };

/** A new document has one tab with one empty paragraph. */
export function newDocument(id: string): DocumentState {
  const state: DocumentState = { id, language: 'en', tabs: [], nextElement: 0 };
  state.tabs.push({
    id: 't.0',
    title: 'Tab 1',
    body: [newParagraph(state, '')],
    namedRanges: [],
    page: { ...a4 },
  });
  return state;
}

export function newElementId(state: DocumentState): string {
  state.nextElement += 1;
  return `e${state.nextElement}`;
}

export function newParagraph(
  state: DocumentState,
  text: string,
  heading: Heading = 'NORMAL',
): ParagraphState {
  return { id: newElementId(state), kind: 'paragraph', heading, runs: runsOfText(text) };
}

/**
 * An item right after another goes on its list and looks like it; any other begins a numbered list of its own
 * (developers.google.com/apps-script/reference/document/list-item).
 */
export function newListItem(
  state: DocumentState,
  text: string,
  before: readonly DocumentElement[] = [],
): ListItemState {
  const id = newElementId(state);
  const previous = before[before.length - 1];
  const list = previous?.kind === 'listItem' ? previous.listId : `kix.${id}`;
  const first = before.find((each) => each.kind === 'listItem' && each.listId === list && each.nesting === 0);
  return {
    id,
    kind: 'listItem',
    heading: 'NORMAL',
    runs: runsOfText(text),
    nesting: 0,
    glyph: first?.kind === 'listItem' ? first.glyph : 'NUMBER',
    listId: list,
  };
}

export function newTable(state: DocumentState, cells: readonly (readonly string[])[]): TableState {
  return {
    id: newElementId(state),
    kind: 'table',
    rows: cells.map((row) => ({
      id: newElementId(state),
      kind: 'tableRow',
      cells: row.map((text) => newCell(state, text)),
    })),
    headerRows: 0,
    columnWidths: [],
  };
}

export const newCell = (state: DocumentState, text: string) => ({
  id: newElementId(state),
  kind: 'tableCell' as const,
  children: [newParagraph(state, text)],
});

function runsOfText(text: string): Run[] {
  const cleaned = cleanText(text);
  return cleaned === '' ? [] : [{ text: cleaned }];
}
