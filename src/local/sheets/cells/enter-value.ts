import { types } from 'node:util';
import type { CellState, SheetState, SpreadsheetState, StoredCell } from '../state.ts';
import { columnLetters } from '../structure/a1.ts';
import { sheetLocale } from '../typing/locale.ts';
import { isTextFormat, parseAsTyped, type Typed } from '../typing/parse-as-typed.ts';
import { breaksValidation } from './check-validation.ts';
import { displayValue, isGeneral } from './reading/display-value.ts';
import { Refusal } from './refusal.ts';
import { instantToSerial } from './serial-date.ts';
import { asCell, changedCell, noContent } from './stored-cell.ts';

const longestText = 50_000;

export type Place = { sheet: SheetState; row: number; column: number };

/** The cell as it would be after a script or a person enters something; looks and note stay. Not yet written, so that a block is refused whole before any of it is written. */
export function enteredCell(
  spreadsheet: SpreadsheetState,
  place: Place,
  given: unknown,
  now: Date,
): CellState {
  const before = place.sheet.rows[place.row - 1]?.[place.column - 1];
  return asCell(enteredInstead(spreadsheet, place, before ?? null, given, now));
}

/** The same in the form the sheet keeps, made from what is stored there now. */
export function enteredInstead(
  spreadsheet: SpreadsheetState,
  { sheet, row, column }: Place,
  before: StoredCell,
  given: unknown,
  now: Date,
): StoredCell {
  const cell = typeof before === 'object' && before !== null ? before : undefined;
  const typed = typedFrom(spreadsheet, cell?.format, given, now);
  if ('empty' in typed) return cell ? changedCell(cell, noContent) : null;
  if ('formula' in typed) return changedCell(cell ?? null, { ...noContent, formula: typed.formula });
  if (
    cell?.validation &&
    breaksValidation(spreadsheet, cell.validation, typed.value, typed.format ?? cell.format, {
      sheet,
      row,
      column,
      now,
    })
  )
    throw new Refusal(
      `The data you entered in cell ${columnLetters(column)}${row} violates the data validation rules set on this cell.`,
    );
  const format = typed.format !== undefined && isGeneral(cell?.format) ? typed.format : cell?.format;
  if (!cell && format === undefined) return typed.value;
  // Most cells only change their value, and a large block of them is quick this way.
  if (cell && cell.formula === undefined && cell.runs === undefined && format === cell.format)
    return { ...cell, value: typed.value };
  return changedCell(cell ?? null, { ...noContent, value: typed.value, format });
}

function typedFrom(
  spreadsheet: SpreadsheetState,
  format: string | undefined,
  given: unknown,
  now: Date,
): Typed {
  if (given === undefined || given === null) return { empty: true };
  if (typeof given === 'string') return typedText(spreadsheet, format, given, now);
  if (types.isDate(given)) return typedDate(spreadsheet, format, given);
  // Google's pages do not say what plain text format does to numbers; as when a person types them, they become text.
  if (isTextFormat(format))
    return { value: typeof given === 'boolean' ? String(given).toUpperCase() : String(given) };
  if (typeof given === 'boolean') return { value: given };
  if (typeof given === 'number')
    return Number.isFinite(given) ? { value: given === 0 ? 0 : given } : { value: '#NUM!' };
  return { value: String(given) };
}

function typedDate(spreadsheet: SpreadsheetState, format: string | undefined, given: Date): Typed {
  if (Number.isNaN(given.getTime())) return { value: '#NUM!' };
  const serial = instantToSerial(given.getTime(), spreadsheet.timeZone);
  const day = sheetLocale(spreadsheet.locale).dateFormat;
  const dated = { value: serial, format: Number.isInteger(serial) ? day : `${day} h:mm:ss` };
  return isTextFormat(format) ? { value: displayValue(dated, spreadsheet.locale) } : dated;
}

function typedText(
  spreadsheet: SpreadsheetState,
  format: string | undefined,
  given: string,
  now: Date,
): Typed {
  if (given.length > longestText)
    throw new Refusal(
      `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
    );
  return parseAsTyped(given, {
    locale: sheetLocale(spreadsheet.locale),
    format,
    textFormatStopsFormulas: spreadsheet.textFormatStopsFormulas,
    year: now.getUTCFullYear(),
  });
}
