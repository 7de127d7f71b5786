import { readInstant } from '../../core/application/reading/values/read-instant.ts';
import { dayIn, type Impression } from '../../core/learning/impression.ts';
import { impressionKind } from '../../core/learning/impression-form.ts';
import type { Problem } from '../../core/problem.ts';
import { isDay } from '../../core/time/dates.ts';
import { questionsTab } from '../../core/workbook/call-tabs.ts';
import { impressionsTab } from '../../core/workbook/learning-tabs.ts';
import { projectsTab } from '../../core/workbook/projects-tab.ts';
import { dateIn, textIn } from '../../core/workbook/tab.ts';
import { answersOf } from '../application/read-received.ts';
import { questionTitles, readQuestionsTab } from '../call/read-call.ts';
import type { Ports } from '../ports.ts';
import { rowsOn } from '../read-rows.ts';

export type Impressions = {
  readonly of: (project: string) => readonly Impression[];
  /** Answers of the form that name no project there is: for a person to place, never guessed. */
  readonly problems: readonly Problem[];
};

/** What staff noted about every project, in the Impressions tab and on the impression form, each read once. */
export function impressionsOf(ports: Ports): Impressions {
  const codes = new Map(
    rowsOn(ports, projectsTab).map((row): [string, string] => [
      plain(textIn(row, 'code')),
      textIn(row, 'code'),
    ]),
  );
  const answers = byForm(ports).map((answer) => ({
    ...answer,
    code: codes.get(plain(answer.impression.project)) ?? '',
  }));
  const typed = fromTab(ports);
  return {
    of: (project) => [
      ...typed.filter((impression) => impression.project === project),
      ...answers
        .filter(({ code }) => code !== '' && code === project)
        .map(({ impression }) => ({ ...impression, project })),
    ],
    problems: answers.filter(({ code }) => code === '').map(({ problem }) => problem()),
  };
}

const plain = (code: string): string => code.trim().toUpperCase();

const fromTab = (ports: Ports): Impression[] =>
  rowsOn(ports, impressionsTab)
    .filter((row) => textIn(row, 'project') !== '')
    .map((row) => ({
      project: textIn(row, 'project'),
      date: dayIn(row.cells.date, ports.day),
      kind: textIn(row, 'kind'),
      about: textIn(row, 'about'),
      text: textIn(row, 'text'),
      judgement: textIn(row, 'judgement'),
      organisation: textIn(row, 'organisation'),
      author: textIn(row, 'by'),
      how: 'spreadsheet',
      at: dateIn(row, 'madeAt'),
    }));

type Answered = { readonly impression: Impression; readonly problem: () => Problem };

function byForm(ports: Ports): Answered[] {
  if (!ports.responses.exists('impression') || !ports.workbook.exists(questionsTab.key)) return [];
  const bound = readQuestionsTab(ports, 'impression');
  if (!bound.ok) return [];
  const responses = ports.responses.read('impression', questionTitles(bound.value));
  if (!responses) return [];
  const answers = answersOf(responses, bound.value);
  return responses.rows
    .map(({ row, shown }, index) => ({ row, shown, get: answers(index).get }))
    .filter(({ shown }) => shown.some((cell) => cell.trim() !== ''))
    .map(({ row, get }): Answered => {
      const said = (key: string): string => get(`impression.${key}`)[0]?.shown.trim() ?? '';
      const at = readInstant(get('timestamp')[0] ?? { value: '', shown: '' });
      const seen = get('impression.date')[0];
      const date = dayIn(seen?.value instanceof Date ? seen.value : (seen?.shown ?? ''), ports.day);
      const project = said('project');
      return {
        impression: {
          ...{ project, text: said('text'), organisation: said('organisation'), author: said('author') },
          ...{ kind: impressionKind(said('kind')), about: '', judgement: '', how: 'form', at },
          date: isDay(date) || !at ? date : ports.day(at),
        },
        problem: () => ({
          where: { tab: responses.title, row },
          what: `An impression by form names the project "${project}", which there is not.`,
          remedy: 'Correct the code in that row: the impression then stands with its project.',
        }),
      };
    });
}
