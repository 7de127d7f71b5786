import type { CellState, RangeState } from '../state.ts';

/** What onChange is told in `e.changeType` (developers.google.com/apps-script/guides/triggers/events#change). */
type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** What a person changed, for triggers: `edit` is there when onEdit runs too. */
export type PersonEdit = {
  readonly sheetId: number;
  readonly changeType: ChangeType;
  readonly edit?: {
    readonly range: RangeState;
    /** Of a single cell; missing when it is empty now. */
    readonly value?: string;
    /** Of a single cell; missing when it was empty before. */
    readonly oldValue?: string;
  };
};

/** A value as onEdit is told it: dates by their serial number, whatever their format; a formula is not told. */
function rawText({ value }: CellState): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Contents of cells were changed: told with values only where it was one cell (developers.google.com/apps-script/guides/triggers/events#edit). */
export function cellsEdited(
  sheetId: number,
  range: RangeState,
  before: CellState,
  after: CellState,
): PersonEdit {
  if (range.rows * range.columns > 1) return { sheetId, changeType: 'EDIT', edit: { range } };
  const [value, oldValue] = [rawText(after), rawText(before)];
  return {
    sheetId,
    changeType: 'EDIT',
    edit: {
      range,
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    },
  };
}
