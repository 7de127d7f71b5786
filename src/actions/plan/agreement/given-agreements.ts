import { readInstant } from '../../../core/application/reading/values/read-instant.ts';
import { dayWritten } from '../../../core/plan/agreement/agreement-answer.ts';
import { agreementChoices } from '../../../core/plan/agreement/agreement-form.ts';
import type { GivenAgreement } from '../../../core/plan/agreement/read-agreements.ts';
import type { Problem } from '../../../core/problem.ts';
import { questionsTab } from '../../../core/workbook/call-tabs.ts';
import { agreementsTab } from '../../../core/workbook/plan-tabs.ts';
import { dateIn, type Row, textIn } from '../../../core/workbook/tab.ts';
import { answersOf } from '../../application/read-received.ts';
import { questionTitles, readQuestionsTab } from '../../call/read-call.ts';
import type { Ports, Tab } from '../../ports.ts';

export type Given = { readonly given: readonly GivenAgreement[]; readonly problems: readonly Problem[] };

/** What partners answered on the form, and what staff took down in the tab, each read once; none before there is either. */
export function givenAgreements(ports: Ports): Given {
  const form = fromForm(ports);
  const tab = fromTab(ports);
  return { given: [...tab.given, ...form.given], problems: [...tab.problems, ...form.problems] };
}

const nothing: Given = { given: [], problems: [] };

function fromTab(ports: Ports): Given {
  if (!ports.workbook.exists(agreementsTab.key)) return nothing;
  const tab = ports.workbook.open(agreementsTab);
  if (!tab.ok) return { given: [], problems: tab.problems };
  return {
    given: tab.value.rows
      .filter((row) => ['partner', 'answer', 'comment'].some((key) => textIn(row, key) !== ''))
      .map((row) => lineOf(ports, tab.value, row)),
    problems: [],
  };
}

function lineOf(ports: Ports, tab: Tab, row: Row): GivenAgreement {
  const typed = dateIn(row, 'date');
  const { project, partner, version, answer, who, way, comment } = textsIn(row);
  return {
    ...{ project, partner, answer, who, way, comment, from: 'tab' },
    version: version.replace(/^v(?:ersion)?\s*/i, ''),
    date: typed ? ports.day(typed) : dayWritten(textIn(row, 'date')),
    at: dateIn(row, 'madeAt')?.getTime() ?? null,
    place: () => tab.place(row.row, 'answer'),
  };
}

const keys = ['project', 'partner', 'version', 'answer', 'who', 'way', 'comment'] as const;

const textsIn = (row: Row): Record<(typeof keys)[number], string> => {
  const found = {} as Record<(typeof keys)[number], string>;
  for (const key of keys) found[key] = textIn(row, key);
  return found;
};

function fromForm(ports: Ports): Given {
  if (!ports.responses.exists('agreement') || !ports.workbook.exists(questionsTab.key)) return nothing;
  const bound = readQuestionsTab(ports, 'agreement');
  if (!bound.ok) return { given: [], problems: bound.problems };
  const responses = ports.responses.read('agreement', questionTitles(bound.value));
  if (!responses) return nothing;
  const answers = answersOf(responses, bound.value);
  let tab: string | undefined;
  return {
    given: responses.rows.flatMap(({ row, shown }, index): GivenAgreement[] => {
      if (shown.every((cell) => cell.trim() === '')) return [];
      const { get } = answers(index);
      const said = (key: string): string => get(`agreement.${key}`)[0]?.shown.trim() ?? '';
      const sent = readInstant(get('timestamp')[0] ?? { value: '', shown: '' });
      const label = said('answer');
      return [
        {
          ...{ project: said('project'), partner: said('partner'), version: said('version') },
          ...{ who: said('who'), comment: said('comment'), way: 'form', from: 'form' },
          answer: agreementChoices.find((choice) => choice.label === label)?.answer ?? label,
          date: sent ? ports.day(sent) : '',
          at: sent?.getTime() ?? null,
          place: () => {
            tab ??= responses.title;
            return { tab, row };
          },
        },
      ];
    }),
    problems: [],
  };
}
