import { assistanceKinds } from '../../application/catalogue/codes.ts';
import type { Exchange } from '../../application/reading/values/read-money.ts';
import type { Place, Problem } from '../../problem.ts';
import { isDay } from '../../time/dates.ts';
import { type Row, textIn } from '../../workbook/tab.ts';
import { readAmount, readExpertDays } from './read-value.ts';
import type { SupportLine } from './support-line.ts';

export type SupportRead = {
  readonly lines: readonly SupportLine[];
  /** By project: what cannot be read or counted, each with its place. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
};

type Given = {
  readonly at: (row: number, column: string) => Place;
  readonly exchange: Exchange;
  /** A cell that Sheets made a date of. */
  readonly day: (date: Date) => string;
  readonly isProject: (code: string) => boolean;
};

/** The Support tab read. What cannot be counted is named with its row and column, and is in no sum. */
export function readSupportLines(rows: readonly Row[], { at, exchange, day, isProject }: Given): SupportRead {
  const lines: SupportLine[] = [];
  const problems = new Map<string, Problem[]>();
  for (const row of rows) {
    const project = textIn(row, 'project');
    const tell = (key: string, what: string, remedy: string) =>
      problems.set(project, [...(problems.get(project) ?? []), { where: at(row.row, key), what, remedy }]);
    const stage = oneOf(stages, textIn(row, 'stage'));
    const kind = oneOf(kinds, textIn(row, 'kind'));
    if (!isProject(project))
      tell(
        'project',
        `"${project}" is no project, so the line is not counted.`,
        'Correct the code of the project.',
      );
    else if (!stage)
      tell(
        'stage',
        `"${textIn(row, 'stage')}" is neither planned nor given, so the line is not counted.`,
        'Choose one of the two.',
      );
    else if (!kind)
      tell(
        'kind',
        `"${textIn(row, 'kind')}" is no kind of support, so the line is not counted.`,
        'Choose money or technical assistance.',
      );
    if (!isProject(project) || !stage || !kind) continue;
    const isMoney = kind === 'money';
    const { amount = '', days = '' } = row.cells;
    const read = isMoney ? readAmount(amount, textIn(row, 'currency'), exchange) : readExpertDays(days);
    if ('key' in read) tell(read.key, `The line is not counted: ${read.what}.`, read.remedy);
    if ((isMoney ? days : amount) !== '')
      tell(
        isMoney ? 'days' : 'amount',
        `A line of ${kind} also has ${isMoney ? 'days' : 'an amount'}, which ${isMoney ? 'are' : 'is'} not counted.`,
        'Money and technical assistance have a line each.',
      );
    const date = row.cells.date instanceof Date ? day(row.cells.date) : textIn(row, 'date');
    if (date !== '' && !isDay(date))
      tell('date', `"${date}" is no day; the line is counted.`, 'Write the day as 2026-09-30.');
    lines.push({
      ...{ row: row.row, project, id: textIn(row, 'id'), stage, date, kind },
      assistance: isMoney ? '' : assistanceCode(textIn(row, 'assistance')),
      what: textIn(row, 'what'),
      organisation: textIn(row, 'organisation'),
      value: 'key' in read ? null : read.value,
      amount: isMoney && typeof amount === 'number' ? amount : null,
      currency: 'key' in read ? textIn(row, 'currency') : read.currency,
      givenBy: textIn(row, 'givenBy'),
      ofPlan: stage === 'given' ? textIn(row, 'planned') : '',
    });
  }
  return { lines, problems };
}

const stages = ['planned', 'given'] as const;
const kinds = ['money', 'technical assistance'] as const;

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
const oneOf = <Name extends string>(names: readonly Name[], typed: string): Name | undefined =>
  names.find((name) => name === plain(typed));

/** The tab may hold the label, which is what people see elsewhere. */
const assistanceCode = (typed: string): string =>
  assistanceKinds.find(({ code, label }) => code === plain(typed) || plain(label) === plain(typed))?.code ??
  typed;
