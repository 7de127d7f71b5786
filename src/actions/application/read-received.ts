import { isAnswered } from '../../core/application/answer.ts';
import type { Application } from '../../core/application/application.ts';
import type { ResponseRow } from '../../core/application/identity/fingerprint.ts';
import { type Answer, type Answers, noAnswer } from '../../core/application/reading/answers.ts';
import { readApplication } from '../../core/application/reading/read-application.ts';
import { readInstant } from '../../core/application/reading/values/read-instant.ts';
import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { type BoundField, questionTitles, readQuestionsTab } from '../call/read-call.ts';
import type { Ports, Responses } from '../ports.ts';

/** The responses of the application form, by the fields they answer. */
export type Received = {
  /** One for each row of the response sheet, blank ones included; `rowIndex` is its place in the list. */
  readonly rows: readonly ResponseRow[];
  readonly applicationAt: (rowIndex: number) => Application;
};

/** Shared, because a form asks most fields of no one and is asked for them thousands of times. */
const none: readonly never[] = [];

/** The answers of one row, asked by field. */
export function answersOf(responses: Responses, bound: readonly BoundField[]): (rowIndex: number) => Answers {
  const asking = bound
    .map((field) => ({
      ...field,
      columns: field.questions
        .map((question) => responses.columnOf(question))
        .filter((column): column is number => column !== undefined),
    }))
    .filter(({ columns }) => columns.length > 0);
  const byKey = new Map(asking.map((field): [string, (typeof asking)[number]] => [field.key, field]));
  const asked = asking.map(({ key }) => key);
  return (rowIndex) => {
    const row = responses.rows[rowIndex];
    return {
      asked,
      first(key) {
        for (const column of byKey.get(key)?.columns ?? none) {
          const shown = row?.shown[column] ?? '';
          if (shown !== '' && isAnswered(shown)) return { value: row?.values[column] ?? '', shown };
        }
        return noAnswer;
      },
      get: (key) =>
        byKey.get(key)?.columns.map(
          (column): Answer => ({
            value: row?.values[column] ?? '',
            shown: row?.shown[column] ?? '',
          }),
        ) ?? none,
      options: (key) => byKey.get(key)?.options ?? none,
    };
  };
}

/** Reads the response sheet once. The columns of bound questions alone tell one response from another: what the office adds beside them changes nothing. */
export function readReceived(ports: Ports, settings: Settings): Result<Received> {
  const bound = readQuestionsTab(ports, 'application');
  if (!bound.ok) return bound;
  const responses = ports.responses.read('application', questionTitles(bound.value));
  if (!responses)
    return refused({
      what: 'There is no response sheet yet.',
      remedy:
        'Create the application form, or bind your own form. If you just did, wait a minute and try again.',
    });
  const answers = answersOf(responses, bound.value);
  const columns = [
    ...new Set(
      bound.value
        .filter(({ key }) => key !== 'timestamp')
        .flatMap(({ questions }) => questions.map((question) => responses.columnOf(question)))
        .filter((column): column is number => column !== undefined),
    ),
  ];
  const rows = responses.rows.map((row, rowIndex) => ({
    rowIndex,
    submittedAt: readInstant(answers(rowIndex).get('timestamp')[0] ?? { value: '', shown: '' }),
    values: columns.map((column) => row.shown[column] ?? ''),
  }));
  return ok({ rows, applicationAt: (rowIndex) => readApplication(answers(rowIndex), settings) });
}
