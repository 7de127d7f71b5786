import { asCell, cellAt, changedCell } from '../../cells/stored-cell.ts';
import { type GoogleRange, sheetState } from '../../service/context.ts';
import type { CellState, CellValue } from '../../state.ts';
import { mapCells } from '../parts/each-cell.ts';
import { changeAll, type RangePart, replaceAll } from '../parts/range-part.ts';

type Box = { readonly checked: CellValue; readonly unchecked: CellValue };

/** Range's methods for checkboxes (developers.google.com/apps-script/reference/spreadsheet/range#insertcheckboxes). */
export function rangeCheckboxes(part: RangePart): Partial<GoogleRange> {
  const { context, sheetId, range } = part;
  const setState = (state: keyof Box) =>
    replaceAll(part, (before) => {
      const cell = asCell(before);
      const box = boxOf(cell);
      if (!box || !holds(cell, box)) return before;
      return changedCell(before, { value: kept(box[state]) });
    });
  return {
    insertCheckboxes: (...values: unknown[]) => {
      const unchecked = values.length === 0 ? false : asValue(values[1] ?? '');
      return changeAll(part, {
        value: kept(unchecked),
        formula: undefined,
        result: undefined,
        runs: undefined,
        validation: { criteria: 'CHECKBOX', values: values.map(asValue), allowInvalid: false },
      });
    },
    removeCheckboxes: () =>
      replaceAll(part, (before) => {
        const cell = asCell(before);
        const box = boxOf(cell);
        if (!box) return before;
        return changedCell(before, {
          validation: undefined,
          ...(holds(cell, box) ? { value: undefined } : {}),
        });
      }),
    check: () => setState('checked'),
    uncheck: () => setState('unchecked'),
    isChecked: () => {
      const sheet = sheetState(context, sheetId);
      const states = mapCells(range, (row, column) => {
        const cell = cellAt(sheet, row, column);
        const box = boxOf(cell);
        return box && holds(cell, box) ? cell.value === box.checked : null;
      }).flat();
      const [first = null] = states;
      return states.every((state) => state === first) ? first : null;
    },
  };
}

function boxOf({ validation }: CellState): Box | undefined {
  if (validation?.criteria !== 'CHECKBOX') return undefined;
  const [checked = true, unchecked = validation.values.length === 0 ? false : ''] = validation.values;
  return { checked: checked as CellValue, unchecked: unchecked as CellValue };
}

const holds = (cell: CellState, box: Box): boolean =>
  (cell.value ?? '') === box.checked || (cell.value ?? '') === box.unchecked;

/** An empty text is an empty cell. */
const kept = (value: CellValue): CellValue | undefined => (value === '' ? undefined : value);

const asValue = (given: unknown): CellValue =>
  typeof given === 'boolean' || typeof given === 'number' ? given : String(given);
