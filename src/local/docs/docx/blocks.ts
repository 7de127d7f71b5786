import { PageBreak, Paragraph, type Table } from 'docx';
import { headerRows } from '../model/header-rows.ts';
import type { BreakState, DocumentElement, ListItemState, ParagraphState } from '../state.ts';
import { paragraphLooks } from './paragraph-looks.ts';
import { docxRuns } from './runs.ts';
import { docxTable } from './table.ts';

/** A list that follows another paragraph or table is a new list, whose numbers begin again. */
export function docxBlocks(elements: readonly DocumentElement[]): (Paragraph | Table)[] {
  let list = 0;
  return elements.map((element, index) => {
    if (element.kind === 'listItem' && elements[index - 1]?.kind !== 'listItem') list += 1;
    return block(element, list);
  });
}

function block(element: DocumentElement, list: number): Paragraph | Table {
  switch (element.kind) {
    case 'table':
      return docxTable(element, headerRows(element), docxBlocks);
    case 'listItem':
      return listItem(element, list);
    case 'paragraph':
      return paragraph(element);
    default:
      return standing(element);
  }
}

const paragraph = (state: ParagraphState) =>
  new Paragraph({ ...paragraphLooks(state), children: docxRuns(state.runs) });

const listItem = (state: ListItemState, list: number) =>
  new Paragraph({
    ...paragraphLooks(state),
    numbering: { reference: state.glyph, level: state.nesting, instance: list },
    children: docxRuns(state.runs),
  });

const standing = (state: BreakState) =>
  state.kind === 'pageBreak'
    ? new Paragraph({ children: [new PageBreak()] })
    : new Paragraph({ thematicBreak: true });
