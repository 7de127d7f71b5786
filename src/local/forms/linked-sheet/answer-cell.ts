import { displayValue } from '../../sheets/cells/reading/display-value.ts';
import { instantToSerial, serialOfDay } from '../../sheets/cells/serial-date.ts';
import type { CellState, CellValue, SpreadsheetState } from '../../sheets/state.ts';
import { sheetLocale } from '../../sheets/typing/locale.ts';
import { isTextFormat, parseAsTyped } from '../../sheets/typing/parse-as-typed.ts';
import type { ItemState } from '../questions/item-state.ts';
import { totalScore } from '../quiz/grade.ts';
import type { Answer, FormState, ResponseColumn, ResponseState } from '../state.ts';

type Written = { value?: CellValue; format?: string };
type Sheets = Pick<SpreadsheetState, 'locale' | 'timeZone'>;

/** What Forms writes into one cell of the response sheet; the cell keeps its own looks. */
export function answerCell(
  spreadsheet: Sheets,
  form: FormState,
  response: ResponseState,
  column: ResponseColumn,
  before: CellState,
): CellState {
  const { value: _value, formula: _formula, runs: _runs, ...looks } = before;
  const written = writtenFor(spreadsheet, form, response, column, looks.format);
  if (!isTextFormat(looks.format)) return { ...looks, ...written };
  return written.value === undefined ? looks : { ...looks, value: displayValue(written, spreadsheet.locale) };
}

function writtenFor(
  spreadsheet: Sheets,
  form: FormState,
  response: ResponseState,
  column: ResponseColumn,
  format: string | undefined,
): Written {
  if (column.holds === 'timestamp') return timestamp(spreadsheet, response.timestamp);
  if (column.holds === 'email') return response.email ? { value: response.email } : {};
  if (column.holds === 'score') return score(form, response);
  const item = form.items.find(({ id }) => id === column.itemId);
  const text = answerText(response.answers[column.itemId], column.row);
  if (item === undefined || text === '') return {};
  return measured(spreadsheet, item, text) ?? asTyped(spreadsheet, text, format, response.timestamp);
}

function timestamp({ locale, timeZone }: Sheets, instant: string): Written {
  const time = locale === 'en_US' ? 'h:mm:ss' : 'hh:mm:ss';
  return {
    value: instantToSerial(Date.parse(instant), timeZone),
    format: `${sheetLocale(locale).dateFormat} ${time}`,
  };
}

/** Shown as "3 / 5", and a number to calculate with. */
function score(form: FormState, response: ResponseState): Written {
  const { score: value, of } = totalScore(form, response);
  return { value, format: `0" / ${of}"` };
}

/** Ticks are joined with ", ", which options with commas make ambiguous (platform fact: section 5). */
function answerText(answer: Answer | undefined, row: number | undefined): string {
  const cell = row === undefined ? answer : answer?.[row];
  return cell === undefined ? '' : [cell].flat(2).join(', ');
}

function measured({ locale }: Sheets, item: ItemState, text: string): Written | undefined {
  if (item.type === 'SCALE' || item.type === 'RATING') return { value: Number(text) };
  const day = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(text);
  if (day && (item.type === 'DATE' || item.type === 'DATETIME')) {
    const [, year, month, date, hours = 0, minutes = 0] = day.map(Number);
    const serial = serialOfDay(year ?? 0, month ?? 0, date ?? 0);
    const dateFormat = sheetLocale(locale).dateFormat;
    if (item.type === 'DATE') return { value: serial, format: dateFormat };
    return { value: serial + (hours * 60 + minutes) / 1440, format: `${dateFormat} h:mm:ss` };
  }
  if (item.type !== 'TIME' && item.type !== 'DURATION') return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, format: item.type === 'TIME' ? 'h:mm:ss' : '[h]:mm:ss' };
}

/**
 * An answer becomes what Sheets would make of it ("007" becomes 7), but never a formula: what begins like one stays
 * text, as the shared sheets of real offices show. An apostrophe the applicant typed stays too.
 */
export function asTyped(
  { locale }: Pick<Sheets, 'locale'>,
  text: string,
  format: string | undefined,
  at: string,
): Written {
  if (/^\s*[='@]/.test(text)) return { value: text };
  const typed = parseAsTyped(text, {
    locale: sheetLocale(locale),
    format,
    textFormatStopsFormulas: true,
    year: new Date(at).getUTCFullYear(),
  });
  return 'value' in typed ? typed : { value: text };
}
