import { parentOf } from '../../../model/tree.ts';
import type { TableCellState } from '../../../state.ts';
import { nameArgument, textArgument, wrongSignature } from '../../arguments.ts';
import { verticalAlignments } from '../../enums.ts';
import { documentObject, type OpenDocument } from '../../open-document.ts';
import { containerMethods } from '../container.ts';

type TableRow = GoogleAppsScript.Document.TableRow;
type TableCell = GoogleAppsScript.Document.TableCell;

export function tableCellObject(open: OpenDocument, node: TableCellState): TableCell {
  const place = () => {
    const row = parentOf(open.state, node.id);
    const table = row && parentOf(open.state, row.id);
    return {
      table: table?.kind === 'table' ? table : undefined,
      column: row?.kind === 'tableRow' ? row.cells.indexOf(node) : -1,
    };
  };
  const padding =
    (key: 'paddingTop' | 'paddingBottom' | 'paddingLeft' | 'paddingRight') =>
    (points: number): TableCell => {
      if (typeof points !== 'number') throw wrongSignature(open, 'TableCell.setPadding', [points]);
      node[key] = points;
      return self;
    };
  const {
    appendPageBreak: _append,
    insertPageBreak: _insert,
    getParagraphs: _paragraphs,
    ...shared
  } = containerMethods<TableCell>(open, node, 'TableCell', () => self);
  const self: TableCell = documentObject<TableCell>(
    open,
    'TableCell',
    {
      ...shared,
      getBackgroundColor: () => (node.background ?? null) as string,
      setBackgroundColor: (colour: string) => {
        if (colour === null) delete node.background;
        else node.background = textArgument(open, 'TableCell.setBackgroundColor', colour);
        return self;
      },
      getVerticalAlignment: () =>
        (node.verticalAlignment
          ? verticalAlignments[node.verticalAlignment]
          : null) as GoogleAppsScript.Document.VerticalAlignment,
      setVerticalAlignment: (alignment: unknown) => {
        node.verticalAlignment = nameArgument(
          open,
          'TableCell.setVerticalAlignment',
          alignment,
          verticalAlignments,
        );
        return self;
      },
      setPaddingTop: padding('paddingTop'),
      setPaddingBottom: padding('paddingBottom'),
      setPaddingLeft: padding('paddingLeft'),
      setPaddingRight: padding('paddingRight'),
      getPaddingTop: () => (node.paddingTop ?? null) as number,
      getPaddingBottom: () => (node.paddingBottom ?? null) as number,
      getPaddingLeft: () => (node.paddingLeft ?? null) as number,
      getPaddingRight: () => (node.paddingRight ?? null) as number,
      getColSpan: () => node.colSpan ?? 1,
      getRowSpan: () => node.rowSpan ?? 1,
      getWidth: () => (place().table?.columnWidths[place().column] ?? null) as number,
      setWidth: (width: number) => {
        const { table, column } = place();
        if (table) (open.object(table) as GoogleAppsScript.Document.Table).setColumnWidth(column, width);
        return self;
      },
      getParentTable: () => open.object(place().table ?? node) as GoogleAppsScript.Document.Table,
      getParentRow: () => open.object(parentOf(open.state, node.id) ?? node) as TableRow,
    },
    node,
  );
  return self;
}
