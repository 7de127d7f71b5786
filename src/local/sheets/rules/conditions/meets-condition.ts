import { contentOf, displayValue, shownFormat, showsDate } from '../../cells/reading/display-value.ts';
import { instantToSerial } from '../../cells/serial-date.ts';
import type { CellState } from '../../state.ts';
import type { CriteriaState } from '../rule-states.ts';

/** What a condition is judged by besides the cell. */
export type Judging = {
  readonly locale: string;
  readonly timeZone: string;
  readonly now: Date;
  /** Whether a custom formula holds for the cell; without it none does. */
  readonly satisfies?: (formula: string) => boolean;
};

/** Whether a cell meets a condition of a filter or a conditional format. Texts are compared without regard to case. */
export function meetsCondition(condition: CriteriaState, cell: CellState, judging: Judging): boolean {
  const { criteria, values } = condition;
  const content = contentOf(cell);
  const blank = content === undefined || content === '';
  if (criteria === 'CELL_EMPTY') return blank;
  if (criteria === 'CELL_NOT_EMPTY') return !blank;
  if (criteria === 'CUSTOM_FORMULA') return judging.satisfies?.(String(values[0])) ?? false;
  if (criteria.startsWith('TEXT_'))
    return meetsText(
      criteria,
      displayValue(cell, judging.locale).toLowerCase(),
      String(values[0]).toLowerCase(),
    );
  if (typeof content !== 'number') return false;
  const [first, second] = values.map(Number);
  if (criteria.startsWith('NUMBER_')) return meetsNumber(criteria, content, first ?? 0, second ?? 0);
  return showsDate(shownFormat(cell)) && meetsDate(condition, Math.floor(content), judging);
}

function meetsText(criteria: string, text: string, wanted: string): boolean {
  if (criteria === 'TEXT_CONTAINS') return text.includes(wanted);
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !text.includes(wanted);
  if (criteria === 'TEXT_STARTS_WITH') return text.startsWith(wanted);
  if (criteria === 'TEXT_ENDS_WITH') return text.endsWith(wanted);
  return text === wanted;
}

function meetsNumber(criteria: string, value: number, first: number, second: number): boolean {
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= low && value <= high;
    case 'NUMBER_NOT_BETWEEN':
      return value < low || value > high;
    case 'NUMBER_EQUAL_TO':
      return value === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    default:
      return value <= first;
  }
}

const daysBack: Record<string, number> = { PAST_WEEK: 7, PAST_MONTH: 30, PAST_YEAR: 365 };

/** Days by their serial numbers. A past week, month or year reaches up to today. */
function meetsDate({ criteria, values }: CriteriaState, day: number, { now, timeZone }: Judging): boolean {
  const dayOf = (instant: number) => Math.floor(instantToSerial(instant, timeZone));
  const today = dayOf(now.getTime());
  const named = String(values[0]);
  const back = daysBack[named];
  const bound = !criteria.endsWith('_RELATIVE')
    ? dayOf(Date.parse(named))
    : today + (back === undefined ? ({ TOMORROW: 1, YESTERDAY: -1 }[named] ?? 0) : -back);
  if (criteria.startsWith('DATE_AFTER')) return day > bound;
  if (criteria.startsWith('DATE_BEFORE')) return day < bound;
  return back === undefined ? day === bound : day >= bound && day <= today;
}
