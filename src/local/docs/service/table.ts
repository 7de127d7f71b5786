import { newCell, newElementId } from '../model/new-document.ts';
import { parentOf, renumber, textOf } from '../model/tree.ts';
import type { TableCellState, TableRowState, TableState } from '../state.ts';
import { childAt, nameArgument, textArgument, wrongSignature } from './arguments.ts';
import { containerMethods } from './container.ts';
import { elementMethods } from './element.ts';
import { verticalAlignments } from './enums.ts';
import { documentObject, nodeOf, type OpenDocument } from './open-document.ts';
import { searchMethods } from './search.ts';

type Table = GoogleAppsScript.Document.Table;
type TableRow = GoogleAppsScript.Document.TableRow;
type TableCell = GoogleAppsScript.Document.TableCell;

export function tableObject(open: OpenDocument, node: TableState): Table {
  const row = (state: TableRowState) => open.object(state) as TableRow;
  const insert = (method: string, index: number, value: unknown) => {
    const made: TableRowState = { id: newElementId(open.state), kind: 'tableRow', cells: [] };
    const state =
      value === undefined || value === null ? made : detached(open, `Table.${method}`, value, 'tableRow');
    node.rows.splice(index, 0, state as TableRowState);
    return row(state as TableRowState);
  };
  const self: Table = documentObject<Table>(
    open,
    'Table',
    {
      ...elementMethods<Table>(open, node, () => self),
      ...searchMethods(open, node, () => self),
      getText: () => textOf(node),
      getNumRows: () => node.rows.length,
      getNumChildren: () => node.rows.length,
      getRow: (index: number) => row(childAt(open, node.rows, index)),
      getChild: (index: number) => row(childAt(open, node.rows, index)),
      getCell: (rowIndex: number, index: number) =>
        open.object(childAt(open, childAt(open, node.rows, rowIndex).cells, index)) as TableCell,
      appendTableRow: (value?: unknown) => insert('appendTableRow', node.rows.length, value),
      insertTableRow: (index: number, value?: unknown) => insert('insertTableRow', index, value),
      removeRow: (index: number) => {
        const removed = childAt(open, node.rows, index);
        node.rows.splice(index, 1);
        return row(removed);
      },
      getColumnWidth: (column: number) => (node.columnWidths[column] ?? null) as number,
      setColumnWidth: (column: number, width: number) => {
        const columns = Math.max(0, ...node.rows.map((each) => each.cells.length));
        if (typeof column !== 'number' || typeof width !== 'number')
          throw wrongSignature(open, 'Table.setColumnWidth', [column, width]);
        if (column >= columns)
          throw open.execution.realm.exception(
            `Column index (${column}) must be less than the number of columns (${columns}).`,
          );
        node.columnWidths = Array.from({ length: columns }, (_, index) =>
          index === column ? width : (node.columnWidths[index] ?? null),
        );
        return self;
      },
      getBorderColor: () => (node.borderColour ?? null) as string,
      setBorderColor: (colour: string) => {
        node.borderColour = textArgument(open, 'Table.setBorderColor', colour);
        return self;
      },
      getBorderWidth: () => (node.borderWidth ?? null) as number,
      setBorderWidth: (width: number) => {
        node.borderWidth = width;
        return self;
      },
    },
    node,
  );
  return self;
}

export function tableRowObject(open: OpenDocument, node: TableRowState): TableRow {
  const cell = (state: TableCellState) => open.object(state) as TableCell;
  const insert = (method: string, index: number, value: unknown) => {
    const state = nodeOf(value)
      ? detached(open, `TableRow.${method}`, value, 'tableCell')
      : newCell(
          open.state,
          value === undefined || value === null ? '' : textArgument(open, `TableRow.${method}`, value),
        );
    node.cells.splice(index, 0, state as TableCellState);
    return cell(state as TableCellState);
  };
  const self: TableRow = documentObject<TableRow>(
    open,
    'TableRow',
    {
      ...elementMethods<TableRow>(open, node, () => self),
      ...searchMethods(open, node, () => self),
      getText: () => textOf(node),
      getNumCells: () => node.cells.length,
      getNumChildren: () => node.cells.length,
      getCell: (index: number) => cell(childAt(open, node.cells, index)),
      getChild: (index: number) => cell(childAt(open, node.cells, index)),
      appendTableCell: (value?: unknown) => insert('appendTableCell', node.cells.length, value),
      insertTableCell: (index: number, value?: unknown) => insert('insertTableCell', index, value),
      removeCell: (index: number) => {
        const removed = childAt(open, node.cells, index);
        node.cells.splice(index, 1);
        return cell(removed);
      },
      getParentTable: () => open.object(parentOf(open.state, node.id) ?? node) as Table,
      getMinimumHeight: () => (node.minimumHeight ?? null) as number,
      setMinimumHeight: (height: number) => {
        node.minimumHeight = height;
        return self;
      },
    },
    node,
  );
  return self;
}

export function tableCellObject(open: OpenDocument, node: TableCellState): TableCell {
  const padding =
    (key: 'paddingTop' | 'paddingBottom' | 'paddingLeft' | 'paddingRight') =>
    (points: number): TableCell => {
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
      getParentRow: () => open.object(parentOf(open.state, node.id) ?? node) as TableRow,
    },
    node,
  );
  return self;
}

function detached(open: OpenDocument, method: string, value: unknown, kind: 'tableRow' | 'tableCell') {
  const state = nodeOf(value);
  if (state?.kind !== kind) throw wrongSignature(open, method, [value]);
  if (parentOf(open.state, state.id)) throw open.execution.realm.exception('Element must be detached.');
  renumber(open.state, state);
  return state;
}
