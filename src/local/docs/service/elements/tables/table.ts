import { newElementId } from '../../../model/new-document.ts';
import { textOf } from '../../../model/tree.ts';
import type { TableRowState, TableState } from '../../../state.ts';
import { childAt, placeArgument, textArgument, wrongSignature } from '../../arguments.ts';
import { documentObject, type OpenDocument } from '../../open-document.ts';
import { searchMethods } from '../../ranges/search.ts';
import { detached } from '../common/detached.ts';
import { indexMethods } from '../common/index-methods.ts';
import { wholeTextMethods } from '../common/whole-text.ts';
import { elementMethods } from '../element.ts';

type Table = GoogleAppsScript.Document.Table;
type TableRow = GoogleAppsScript.Document.TableRow;
type TableCell = GoogleAppsScript.Document.TableCell;

export function tableObject(open: OpenDocument, node: TableState): Table {
  const row = (state: TableRowState) => open.object(state) as TableRow;
  const insert = (method: string, index: number, value: unknown) => {
    const made: TableRowState = { id: newElementId(open.state), kind: 'tableRow', cells: [] };
    const state =
      value === undefined || value === null ? made : detached(open, `Table.${method}`, value, ['tableRow']);
    placeArgument(open, node.rows, index);
    node.rows.splice(index, 0, state);
    return row(state);
  };
  const self: Table = documentObject<Table>(
    open,
    'Table',
    {
      ...elementMethods<Table>(open, node, () => self),
      ...searchMethods(open, node, () => self),
      ...wholeTextMethods<Table>(open, node, () => self),
      getText: () => textOf(node),
      getNumRows: () => node.rows.length,
      getNumChildren: () => node.rows.length,
      getRow: (index: number) => row(childAt(open, node.rows, index)),
      getChild: (index: number) => row(childAt(open, node.rows, index)),
      ...indexMethods<Table>(open, node, () => self),
      clear: () => {
        node.rows.splice(0, node.rows.length);
        return self;
      },
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
        if (typeof width !== 'number') throw wrongSignature(open, 'Table.setBorderWidth', [width]);
        node.borderWidth = width;
        return self;
      },
    },
    node,
  );
  return self;
}
