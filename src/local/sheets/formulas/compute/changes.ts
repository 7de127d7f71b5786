import type { CellState, SheetState, SpreadsheetState, StoredCell } from '../../state.ts';

type Watch = { holdsFormulas: boolean; version: number };

const watched = new WeakMap<SheetState, Watch>();

/** Told of each write, so that formulas are computed again only after one. Never costs more than a look at what is written. */
export function noteChange(sheet: SheetState, after: StoredCell | undefined): void {
  const watch = watched.get(sheet);
  if (!watch) return;
  watch.version += 1;
  if (isComputed(after)) watch.holdsFormulas = true;
}

const isComputed = (stored: StoredCell | undefined): stored is CellState =>
  typeof stored === 'object' &&
  stored !== null &&
  (stored.formula !== undefined || stored.result !== undefined);

export const holdsFormulas = (state: SpreadsheetState): boolean =>
  state.sheets.some((sheet) => watchOf(sheet).holdsFormulas);

/** Differs from what it was before whenever a cell, a tab or a name may have changed. */
export const versionOf = (state: SpreadsheetState): string =>
  state.sheets
    .map((sheet) => {
      const names = (sheet.namedRanges ?? [])
        .map(({ name, range }) => [name, Object.values(range)].join())
        .join(';');
      return [sheet.sheetId, sheet.name, sheet.maxRows, sheet.maxColumns, watchOf(sheet).version, names].join(
        '/',
      );
    })
    .concat(state.locale, state.timeZone)
    .join('|');

let nextVersion = 0;

function watchOf(sheet: SheetState): Watch {
  const known = watched.get(sheet);
  if (known) return known;
  nextVersion += 1_000_000;
  const made = {
    holdsFormulas: sheet.rows.some((cells) => cells.some(isComputed)),
    version: nextVersion,
  };
  watched.set(sheet, made);
  return made;
}
