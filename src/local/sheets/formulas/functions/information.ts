import { contentOf, showsDate } from '../../cells/reading/display-value.ts';
import { cellAt } from '../../cells/stored-cell.ts';
import { toBoolean, toNumber } from '../values/coerce.ts';
import {
  failure,
  flat,
  formatted,
  isArea,
  isError,
  isFormatted,
  isMatrix,
  plain,
  type Value,
} from '../values/value.ts';
import { type Functions, many, ofScalars, ofValues } from './define.ts';

const asks = (test: (value: ReturnType<typeof plain>) => boolean) => ({
  ...ofScalars(1, 1, ([given = null]) => test(plain(given))),
  seesErrors: true as const,
});

/** Texts in ranges are passed over, and what is given directly must be a truth value. */
function truths(args: readonly Value[]): boolean[] | Value {
  const found: boolean[] = [];
  for (const arg of args) {
    const isGroup = isArea(arg) || isMatrix(arg);
    for (const cell of flat(arg)) {
      const value = plain(cell);
      if (isError(value)) return value;
      if (isGroup && (value === null || typeof value === 'string')) continue;
      const truth = toBoolean(value);
      if (isError(truth)) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? failure('#N/A', 'No truth values were given.') : found;
}

const combine = (run: (truths: boolean[]) => boolean) =>
  ofValues(1, many, (args) => {
    const found = truths(args);
    return Array.isArray(found) && typeof found[0] === 'boolean' ? run(found as boolean[]) : (found as Value);
  });

const errorNumbers = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

export const information: Functions = {
  AND: combine((found) => found.every(Boolean)),
  OR: combine((found) => found.some(Boolean)),
  XOR: combine((found) => found.filter(Boolean).length % 2 === 1),
  NOT: ofScalars(1, 1, ([given = null]) => {
    const truth = toBoolean(given);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: ofValues(0, 0, () => true),
  FALSE: ofValues(0, 0, () => false),
  NA: ofValues(0, 0, () => failure('#N/A', 'Function NA returned the error.')),
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks((value) => isError(value)),
  ISERR: asks((value) => isError(value) && value.name !== '#N/A'),
  ISNA: asks((value) => isError(value) && value.name === '#N/A'),
  ISDATE: ofScalars(1, 1, ([given = null]) => isFormatted(given) && showsDate(given.format)),
  ISEMAIL: asks((value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[A-Za-z]{2,}$/.test(value)),
  ISURL: asks(
    (value) => typeof value === 'string' && /^(?:\w+:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(value),
  ),
  ISREF: ofValues(1, 1, ([given = null]) => isArea(given)),
  ISFORMULA: ofValues(1, 1, ([given = null]) =>
    isArea(given) ? cellAt(given.sheet, given.range.row, given.range.column).formula !== undefined : false,
  ),
  'ERROR.TYPE': {
    ...ofScalars(1, 1, ([given = null]) => {
      const value = plain(given);
      return isError(value) ? errorNumbers.indexOf(value.name) + 1 : failure('#N/A');
    }),
    seesErrors: true,
  },
  TYPE: {
    ...ofValues(1, 1, ([given = null]) => {
      if (isMatrix(given)) return 64;
      const value = plain(flat(given)[0] ?? null);
      if (isError(value)) return 16;
      return typeof value === 'boolean' ? 4 : typeof value === 'string' ? 2 : 1;
    }),
  },
  N: ofScalars(1, 1, ([given = null], { state }) => {
    const value = plain(given);
    if (typeof value === 'string') return 0;
    return toNumber(value, state.locale);
  }),
  T: ofScalars(1, 1, ([given = null]) => {
    const value = plain(given);
    return typeof value === 'string' ? value : '';
  }),
  TO_DATE: ofScalars(1, 1, ([given = null]) => asFormat(given, 'm/d/yyyy')),
  TO_PERCENT: ofScalars(1, 1, ([given = null]) => asFormat(given, '0.00%')),
  TO_DOLLARS: ofScalars(1, 1, ([given = null]) => asFormat(given, '$#,##0.00')),
  TO_PURE_NUMBER: ofScalars(1, 1, ([given = null]) => plain(given)),
  FORMULATEXT: ofValues(1, 1, ([given = null]) => {
    if (!isArea(given)) return failure('#N/A');
    const cell = cellAt(given.sheet, given.range.row, given.range.column);
    return cell.formula ?? (contentOf(cell) === undefined ? failure('#N/A') : failure('#N/A', 'No formula.'));
  }),
};

const asFormat = (given: ReturnType<typeof plain> | Value, format: string): Value => {
  const value = flat(given)[0] ?? null;
  const number = plain(value);
  return typeof number === 'number' ? formatted(number, format) : value;
};
