import type { Answer } from '../state.ts';
import type { ChoiceItemState, GridState, QuestionState, SelectRule } from './item-state.ts';
import { brokenTextRule } from './text-rule.ts';

/** What the form tells the applicant under a question, or undefined when the answer can be sent. */
export function problemWith(item: QuestionState, answer: Answer | undefined): string | undefined {
  if (isBlank(answer)) return item.required ? 'This is a required question' : undefined;
  switch (item.type) {
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      return typeof answer === 'string' ? brokenTextRule(answer, item.validation) : 'Invalid answer';
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return typeof answer === 'string' && isOffered(item, answer) ? undefined : 'Invalid answer';
    case 'CHECKBOX':
      return problemWithTicks(item, answer);
    case 'GRID':
    case 'CHECKBOX_GRID':
      return problemWithGrid(item, answer);
    case 'SCALE': {
      const mark = /^\d+$/.test(String(answer)) ? Number(answer) : Number.NaN;
      return mark >= item.lower && mark <= item.upper ? undefined : 'Invalid answer';
    }
    case 'RATING':
      return /^\d+$/.test(String(answer)) && Number(answer) >= 1 && Number(answer) <= item.level
        ? undefined
        : 'Invalid answer';
    case 'DATE':
      return isRealDate(String(answer), item.includesYear) ? undefined : 'Invalid date';
    case 'DATETIME': {
      const [date = '', time = ''] = String(answer).split(' ');
      return isRealDate(date, item.includesYear) && clock.test(time) ? undefined : 'Invalid date';
    }
    case 'TIME':
      return clock.test(String(answer)) ? undefined : 'Invalid time';
    case 'DURATION':
      return /^\d{1,2}:[0-5]\d:[0-5]\d$/.test(String(answer)) ? undefined : 'Invalid duration';
  }
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isBlank = (answer: Answer | undefined): boolean =>
  answer === undefined || [answer].flat(2).every((value) => value.trim() === '');

const isOffered = (item: ChoiceItemState, value: string): boolean =>
  item.choices.some((choice) => choice.value === value) || (item.hasOther && value.trim() !== '');

function problemWithTicks(item: ChoiceItemState, answer: Answer | undefined): string | undefined {
  if (!Array.isArray(answer)) return 'Invalid answer';
  const ticks = answer.flat();
  const others = ticks.filter((tick) => !item.choices.some((choice) => choice.value === tick));
  if (others.length > (item.hasOther ? 1 : 0) || new Set(ticks).size < ticks.length) return 'Invalid answer';
  return brokenSelectRule(ticks.length, item.validation);
}

function problemWithGrid(item: GridState, answer: Answer | undefined): string | undefined {
  if (!Array.isArray(answer) || answer.length > item.rows.length) return 'Invalid answer';
  const rows = item.rows.map((_, row) => [answer[row] ?? []].flat().filter((value) => value !== ''));
  if (rows.flat().some((value) => !item.columns.includes(value))) return 'Invalid answer';
  if (item.type === 'GRID' && rows.some((row) => row.length > 1)) return 'Invalid answer';
  if (item.required && rows.some((row) => row.length === 0))
    return item.type === 'GRID'
      ? 'This question requires one response per row'
      : 'This question requires at least one response per row';
  const chosen = rows.flat();
  if (item.oneResponsePerColumn && new Set(chosen).size < chosen.length)
    return item.oneResponsePerColumn.helpText || "Please don't select more than one response per column";
  return undefined;
}

function brokenSelectRule(count: number, rule: SelectRule | undefined): string | undefined {
  if (!rule) return undefined;
  const held = {
    SelectAtLeast: count >= rule.count,
    SelectAtMost: count <= rule.count,
    SelectExactly: count === rule.count,
  }[rule.kind];
  const words = { SelectAtLeast: 'at least', SelectAtMost: 'at most', SelectExactly: 'exactly' }[rule.kind];
  return held
    ? undefined
    : rule.helpText || `Must select ${words} ${rule.count} ${rule.count === 1 ? 'option' : 'options'}`;
}

function isRealDate(text: string, includesYear: boolean): boolean {
  const full = includesYear ? text : `2000-${text}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(full) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(full)
  );
}
