import { newCell } from '../../../model/new-document.ts';
import { parentOf, textOf } from '../../../model/tree.ts';
import type { TableCellState, TableRowState } from '../../../state.ts';
import { childAt, placeArgument, textArgument } from '../../arguments.ts';
import { documentObject, nodeOf, type OpenDocument } from '../../open-document.ts';
import { searchMethods } from '../../ranges/search.ts';
import { detached } from '../common/detached.ts';
import { indexMethods } from '../common/index-methods.ts';
import { wholeTextMethods } from '../common/whole-text.ts';
import { elementMethods } from '../element.ts';

type Table = GoogleAppsScript.Document.Table;
type TableRow = GoogleAppsScript.Document.TableRow;
type TableCell = GoogleAppsScript.Document.TableCell;

export function tableRowObject(open: OpenDocument, node: TableRowState): TableRow {
  const cell = (state: TableCellState) => open.object(state) as TableCell;
  const insert = (method: string, index: number, value: unknown) => {
    const state = nodeOf(value)
      ? detached(open, `TableRow.${method}`, value, ['tableCell'])
      : newCell(
          open.state,
          value === undefined || value === null ? '' : textArgument(open, `TableRow.${method}`, value),
        );
    placeArgument(open, node.cells, index);
    node.cells.splice(index, 0, state);
    return cell(state);
  };
  const self: TableRow = documentObject<TableRow>(
    open,
    'TableRow',
    {
      ...elementMethods<TableRow>(open, node, () => self),
      ...searchMethods(open, node, () => self),
      ...wholeTextMethods<TableRow>(open, node, () => self),
      ...indexMethods<TableRow>(open, node, () => self),
      clear: () => {
        node.cells.splice(0, node.cells.length);
        return self;
      },
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
