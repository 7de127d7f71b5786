import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type Answers, firstOf } from '../../src/core/application/reading/answers.ts';
import { type AskedQuestion, alignColumns } from '../../src/core/call/binding/align-columns.ts';
import { proposeMatches } from '../../src/core/call/binding/propose-matches.ts';

type Choice = { readonly type: string; readonly options: readonly { readonly value?: string }[] };
type Question = {
  readonly questionId: string;
  readonly choiceQuestion?: Choice;
  readonly textQuestion?: { readonly paragraph?: boolean };
  readonly scaleQuestion?: unknown;
  readonly rowQuestion?: { readonly title: string };
};
type Item = {
  readonly title?: string;
  readonly pageBreakItem?: unknown;
  readonly questionItem?: { readonly question: Question };
  readonly questionGroupItem?: {
    readonly questions: readonly Question[];
    readonly grid: { readonly columns: Choice };
  };
};

const folder = new URL('../examples/existing-form/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const labels = (choice: Choice | undefined): string[] =>
  (choice?.options ?? []).map(({ value }) => value ?? '').filter((value) => value !== '');

function kindOf({ choiceQuestion, textQuestion, scaleQuestion }: Question): AskedQuestion['kind'] {
  if (choiceQuestion) return choiceQuestion.type === 'CHECKBOX' ? 'any-of' : 'one-of';
  if (textQuestion) return textQuestion.paragraph ? 'paragraph' : 'text';
  return scaleQuestion ? 'scale' : 'date';
}

/** The questions of the example of an office's own form, as the adapter of Forms will list them. */
export function existingQuestions(): AskedQuestion[] {
  const { items } = JSON.parse(text('form.json')) as { items: readonly Item[] };
  let section = '';
  return items.flatMap((item): AskedQuestion[] => {
    const title = item.title ?? '';
    if (item.pageBreakItem) section = title;
    const group = item.questionGroupItem;
    if (group)
      return group.questions.map(({ questionId, rowQuestion }) => ({
        id: questionId,
        title,
        section,
        kind: 'grid-row',
        options: labels(group.grid.columns),
        row: rowQuestion?.title ?? '',
      }));
    const question = item.questionItem?.question;
    if (!question) return [];
    const options = labels(question.choiceQuestion);
    return [{ id: question.questionId, title, section, kind: kindOf(question), options }];
  });
}

export type Export = 'responses.forms-download.csv' | 'responses.sheet-export.csv';

export const existingResponses = (name: Export): string[][] => parse(text(name));

/** The answers of one response, bound by the proposal; 1 is the first. */
export function existingAnswers(name: Export, response: number): Answers {
  const rows = existingResponses(name);
  const columns = alignColumns(existingQuestions(), rows[0] ?? []);
  const matches = proposeMatches(columns);
  const cells = rows[response] ?? [];
  const columnsOf = (key: string) => matches.find((match) => match.key === key)?.columns ?? [];
  const get = (key: string) =>
    columnsOf(key).map((index) => ({ value: cells[index] ?? '', shown: cells[index] ?? '' }));
  return {
    asked: matches.map(({ key }) => key),
    get,
    first: (key) => firstOf(get(key)),
    options: (key) => columns.find(({ index }) => index === columnsOf(key)[0])?.question?.options ?? [],
  };
}
