import { problemWith } from './questions/check-answer.ts';
import { isQuestion, type QuestionState } from './questions/item-state.ts';
import { publishedUrl } from './service/form-urls.ts';
import type { Answer, FormState } from './state.ts';

const other = '__other_option__';

/** Google gives each row of a grid an entry of its own; here it is the grid's id with the row's number. */
const entryOf = (item: QuestionState, row?: number): string =>
  row === undefined ? `entry.${item.id}` : `entry.${item.id}_${row}`;

/** The address that opens the form with these answers filled in. */
export function prefilledUrl(form: FormState, answers: Readonly<Record<string, Answer>>): string {
  const parameters = new URLSearchParams({ usp: 'pp_url' });
  for (const item of form.items.filter(isQuestion)) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID')
      [...answer].forEach((cell, row) => {
        for (const value of [cell].flat()) if (value) parameters.append(entryOf(item, row), value);
      });
    else
      for (const value of [answer].flat(2)) {
        const offered = !('choices' in item) || item.choices.some((choice) => choice.value === value);
        parameters.append(entryOf(item), offered ? value : other);
        if (!offered) parameters.append(`${entryOf(item)}.other_option_response`, value);
      }
  }
  return `${publishedUrl(form)}?${parameters.toString()}`;
}

/** The answers an address fills in, by item id. Entries of questions that are gone are ignored, as Google ignores them. */
export function readPrefilled(form: FormState, url: string): Record<string, Answer> {
  const parameters = new URL(url).searchParams;
  const answers: Record<string, Answer> = {};
  for (const item of form.items.filter(isQuestion)) {
    const answer = answerIn(parameters, item);
    if (answer.length > 0) answers[item.id] = answer;
  }
  return answers;
}

/** What the question does not offer is not filled in, and nothing in an address keeps the form from opening. */
function answerIn(parameters: URLSearchParams, item: QuestionState): Answer {
  if (item.type === 'GRID' || item.type === 'CHECKBOX_GRID') {
    const rows = item.rows.map((_, row) =>
      parameters.getAll(entryOf(item, row)).filter((value) => item.columns.includes(value)),
    );
    if (rows.every((row) => row.length === 0)) return '';
    return item.type === 'GRID' ? rows.map((row) => row[0] ?? '') : rows;
  }
  const entry = entryOf(item);
  const given = parameters.getAll(entry);
  if (!('choices' in item)) {
    const answer = given[0] ?? inParts(parameters, entry, item);
    return item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT' || !problemWith(item, answer) ? answer : '';
  }
  const values = given.flatMap((value) => {
    if (value !== other) return item.choices.some((choice) => choice.value === value) ? [value] : [];
    return item.hasOther ? [parameters.get(`${entry}.other_option_response`) ?? ''] : [];
  });
  return item.type === 'CHECKBOX' ? values : (values[0] ?? '');
}

/** Google's own editor makes addresses with `entry.1_year`, `entry.1_hour` and the like. */
function inParts(parameters: URLSearchParams, entry: string, { type }: QuestionState): string {
  const part = (name: string, length = 2): string | undefined =>
    parameters.get(`${entry}_${name}`)?.padStart(length, '0');
  const all = (separator: string, ...parts: (string | undefined)[]): string =>
    parts.every((each) => each !== undefined) ? parts.join(separator) : '';
  const year = part('year', 4);
  const day = all('-', ...(year === undefined ? [] : [year]), part('month'), part('day'));
  const time = all(':', part('hour'), part('minute'));
  if (type === 'DATE') return day;
  if (type === 'DATETIME') return day && time ? `${day} ${time}` : '';
  if (type === 'TIME') return time;
  return type === 'DURATION' ? all(':', part('hour'), part('minute'), part('second')) : '';
}
