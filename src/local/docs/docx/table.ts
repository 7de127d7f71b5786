import { type Paragraph, ShadingType, Table, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { DocumentElement, TableCellState, TableState } from '../state.ts';

type Blocks = (elements: readonly DocumentElement[]) => (Paragraph | Table)[];

/** Header rows are repeated on every page, which is also what tells a screen reader that they are headers. */
export function docxTable(state: TableState, headerRows: number, blocks: Blocks): Table {
  const columns = Math.max(1, ...state.rows.map((row) => row.cells.length));
  const isSized =
    state.columnWidths.length === columns && state.columnWidths.every((width) => width !== null);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(isSized ? { columnWidths: state.columnWidths.map((width) => Math.round((width ?? 0) * 20)) } : {}),
    rows: state.rows.map(
      (row, index) =>
        new TableRow({
          ...(index < headerRows ? { tableHeader: true } : {}),
          cantSplit: true,
          children: row.cells.map((each) => cell(each, blocks)),
        }),
    ),
  });
}

const vertical = {
  TOP: VerticalAlignTable.TOP,
  CENTER: VerticalAlignTable.CENTER,
  BOTTOM: VerticalAlignTable.BOTTOM,
};

const cell = (state: TableCellState, blocks: Blocks) =>
  new TableCell({
    ...(state.background && /^#[0-9a-f]{6}$/i.test(state.background)
      ? { shading: { type: ShadingType.CLEAR, fill: state.background.slice(1) } }
      : {}),
    ...(state.verticalAlignment ? { verticalAlign: vertical[state.verticalAlignment] } : {}),
    children: blocks(state.children),
  });
