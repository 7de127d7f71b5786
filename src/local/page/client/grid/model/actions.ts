import { columnLetters } from '../../../../sheets/structure/a1.ts';
import type { Lines, SheetLayout } from '../../../messages.ts';
import type { Office } from '../../app/office.ts';
import type { Action } from '../../parts/action-list.tsx';
import type { Hands } from '../use-hands.ts';
import { areaOfSelection, type Selection } from './selection.ts';

type At = {
  readonly layout: SheetLayout;
  readonly selection: Selection;
  readonly hands: Hands;
  readonly askFor: Office['askFor'];
};

const spanOf = ({ layout, selection }: At, lines: Lines) => {
  const area = areaOfSelection(selection, layout.merges);
  const [at, last] = lines === 'rows' ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
  return { lines, at, count: last - at + 1, last };
};

const many = (lines: Lines, count: number): string =>
  count === 1 ? lines.slice(0, -1) : `${count} ${lines}`;

export function insertActions(at: At): Action[] {
  const { hands, layout } = at;
  const { sheetId } = layout;
  return (['rows', 'columns'] as const).flatMap((lines): Action[] => {
    const span = spanOf(at, lines);
    const { count } = span;
    const [before, after] = lines === 'rows' ? ['above', 'below'] : ['left', 'right'];
    const insert = (where: number) => hands.edit({ kind: 'insert', sheetId, lines, at: where, count });
    return [
      { caption: `Insert ${many(lines, count)} ${before}`, act: () => insert(span.at) },
      { caption: `Insert ${many(lines, count)} ${after}`, act: () => insert(span.last + 1) },
    ];
  });
}

export function lineActions(at: At): Action[] {
  const { hands, layout, selection, askFor } = at;
  const { sheetId } = layout;
  return (['rows', 'columns'] as const).flatMap((lines): Action[] => {
    const { at: first, count, last } = spanOf(at, lines);
    const span = { sheetId, lines, at: first, count };
    const isOne = count === 1;
    const name = isOne ? lines.slice(0, -1) : lines;
    const whole: Selection =
      lines === 'rows'
        ? { active: { row: first, column: 1 }, head: { row: last, column: layout.columns } }
        : { active: { row: 1, column: first }, head: { row: layout.rows, column: last } };
    const hidden = (position: number) =>
      (lines === 'rows' ? layout.rowHeights[position] : layout.columnWidths[position - 1]) === 0;
    const hasHidden = Array.from({ length: count + 2 }, (_, index) => first - 1 + index).some(hidden);
    return [
      {
        caption: `Delete ${name}`,
        act: async () => (await hands.mayEdit(whole, layout)) && hands.edit({ kind: 'delete', ...span }),
      },
      { caption: `Hide ${name}`, act: () => hands.edit({ kind: 'hide', ...span, hidden: true }) },
      ...(hasHidden
        ? [
            {
              caption: `Show hidden ${lines}`,
              act: () =>
                hands.edit({
                  kind: 'hide',
                  sheetId,
                  lines,
                  at: Math.max(1, first - 1),
                  count: count + 2,
                  hidden: false,
                }),
            },
          ]
        : []),
      {
        caption: `Resize ${name}…`,
        act: async () => {
          const now =
            lines === 'rows'
              ? (layout.rowHeights[first] ?? layout.defaultRowHeight)
              : layout.columnWidths[selection.active.column - 1];
          const size = Number(await askFor(`Resize ${name}`, 'Size in pixels', String(now)));
          if (size >= 2) await hands.resize(lines, first, count, Math.round(size));
        },
      },
    ];
  });
}

export function dataActions({ layout, selection, hands }: At): Action[] {
  const { sheetId, filter } = layout;
  const { column } = selection.active;
  const sort = async (ascending: boolean) => {
    const rows = {
      active: { row: layout.frozenRows + 1, column: 1 },
      head: { row: layout.rows, column: layout.columns },
    };
    if (await hands.mayEdit(rows, layout)) await hands.edit({ kind: 'sort', sheetId, column, ascending });
  };
  const letter = columnLetters(column);
  const firstRow = Math.max(1, layout.frozenRows);
  const area = {
    firstRow,
    lastRow: Math.max(firstRow, layout.lastRow),
    firstColumn: 1,
    lastColumn: Math.max(1, layout.lastColumn),
  };
  return [
    { caption: `Sort sheet by column ${letter} (A to Z)`, act: () => sort(true) },
    { caption: `Sort sheet by column ${letter} (Z to A)`, act: () => sort(false) },
    'separator',
    filter
      ? { caption: 'Remove filter', act: () => hands.edit({ kind: 'filter', sheetId, area: null }) }
      : { caption: 'Create a filter', act: () => hands.edit({ kind: 'filter', sheetId, area }) },
  ];
}

export const cellActions = (at: At): Action[] => [
  ...insertActions(at),
  'separator',
  ...lineActions(at),
  'separator',
  ...dataActions(at),
];
