import { Paragraph, type Table } from 'docx';
import { headerRows } from '../model/header-rows.ts';
import { inlinesOf } from '../model/tree.ts';
import type { DocumentElement, ListItemState, ParagraphState } from '../state.ts';
import type { Footnotes } from './footnotes.ts';
import { paragraphLooks } from './paragraph-looks.ts';
import { docxRuns } from './runs.ts';
import { docxTable } from './table.ts';

/** A list that follows another paragraph or table is a new list, whose numbers begin again. */
export function docxBlocks(
  elements: readonly DocumentElement[],
  footnotes: Footnotes,
): (Paragraph | Table)[] {
  let list = 0;
  return elements.map((element, index) => {
    if (element.kind === 'listItem' && elements[index - 1]?.kind !== 'listItem') list += 1;
    if (element.kind === 'table')
      return docxTable(element, headerRows(element), (children) => docxBlocks(children, footnotes));
    return element.kind === 'listItem' ? listItem(element, list, footnotes) : paragraph(element, footnotes);
  });
}

const paragraph = (state: ParagraphState, footnotes: Footnotes) =>
  new Paragraph({
    ...paragraphLooks(state),
    ...(inlinesOf(state).some(({ kind }) => kind === 'horizontalRule') ? { thematicBreak: true } : {}),
    children: docxRuns(state.runs, footnotes),
  });

const listItem = (state: ListItemState, list: number, footnotes: Footnotes) =>
  new Paragraph({
    ...paragraphLooks(state),
    numbering: { reference: state.glyph, level: state.nesting, instance: list },
    children: docxRuns(state.runs, footnotes),
  });
