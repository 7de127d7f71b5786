import { changeCells } from '../../cells/change-cells.ts';
import { type Changes, noContent } from '../../cells/stored-cell.ts';
import { hiddenByFilter } from '../../rules/filter/hidden-by-filter.ts';
import type { GoogleRange } from '../../service/context.ts';
import type { CellStyle } from '../../state.ts';
import { changeAll, type RangePart, writableSheet } from '../parts/range-part.ts';

type Options = {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
};

/** Range's methods that empty cells. */
export function rangeClear(part: RangePart): Partial<GoogleRange> {
  return {
    /** Contents, formats and validation rules (…/reference/spreadsheet/range-list#clear()); no page says notes, so they stay. */
    clear: (options: Options = {}) => {
      if (!options.skipFilteredRows) return changeAll(part, cleared(options));
      const sheet = writableSheet(part);
      const { state, execution } = part.context;
      const isHidden = hiddenByFilter(state, sheet, execution.now());
      for (let row = part.range.row; row < part.range.row + part.range.rows; row += 1)
        if (!isHidden(row)) changeCells(sheet, { ...part.range, row, rows: 1 }, cleared(options));
      return part.self();
    },
    clearContent: () => changeAll(part, noContent),
    clearFormat: () => changeAll(part, noLooks),
    clearNote: () => changeAll(part, { note: undefined }),
    clearDataValidations: () => changeAll(part, { validation: undefined }),
  };
}

function cleared(options: Options): Changes {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  if (!contentsOnly && !formatOnly && !commentsOnly && !validationsOnly)
    return { ...noContent, ...noLooks, validation: undefined };
  return {
    ...(contentsOnly ? noContent : {}),
    ...(formatOnly ? noLooks : {}),
    ...(commentsOnly ? { note: undefined } : {}),
    ...(validationsOnly ? { validation: undefined } : {}),
  };
}

/** Validation is a rule, not a look, and stays. */
export const noLooks: { [Key in keyof Omit<CellStyle, 'validation'>]-?: undefined } = {
  format: undefined,
  background: undefined,
  fontColor: undefined,
  fontWeight: undefined,
  fontStyle: undefined,
  fontLine: undefined,
  fontSize: undefined,
  fontFamily: undefined,
  wrap: undefined,
  horizontal: undefined,
  vertical: undefined,
  borders: undefined,
  backgroundTheme: undefined,
  fontTheme: undefined,
  rotation: undefined,
  direction: undefined,
};
