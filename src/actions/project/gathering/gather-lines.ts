import { authorWords } from '../../../core/learning/impression.ts';
import type { ProjectRecord } from '../../../core/report/project-record.ts';
import { followUpsTab, lessonsTab } from '../../../core/workbook/learning-tabs.ts';
import { outcomesTab } from '../../../core/workbook/plan-tabs.ts';
import { supportTab } from '../../../core/workbook/support-tab.ts';
import { numberIn, type Row, textIn } from '../../../core/workbook/tab.ts';
import { followUpIn } from '../../learning/follow-ups-of.ts';
import { impressionsOf } from '../../learning/impressions-of.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy } from './rows-by-project.ts';

type Lines = Pick<ProjectRecord, 'support' | 'proofs' | 'impressions' | 'lessons' | 'followUps'>;

/** What the office wrote down about each project, one line at a time. */
export function gatherLines(ports: Ports): (project: string) => Lines {
  const support = rowsBy(ports, supportTab);
  const outcomes = rowsBy(ports, outcomesTab);
  const impressions = impressionsOf(ports);
  const lessons = rowsBy(ports, lessonsTab);
  const followUps = rowsBy(ports, followUpsTab);
  return (project) => ({
    support: support(project).map(supportIn),
    proofs: outcomes(project).map((row) => ({
      outcome: textIn(row, 'id'),
      reached: textIn(row, 'reached'),
      verifiedBy: textIn(row, 'verifiedBy'),
      note: textIn(row, 'note'),
    })),
    impressions: impressions.of(project).map((impression) => ({
      ...{ date: impression.date, kind: impression.kind, text: impression.text },
      ...{ heading: impression.about, judgement: impression.judgement },
      ...{ author: authorWords(impression), organisation: impression.organisation },
    })),
    lessons: lessons(project).map((row) => ({
      kind: textIn(row, 'kind') === 'avoid' ? 'avoid' : 'worked',
      text: textIn(row, 'lesson'),
      cause: textIn(row, 'cause'),
    })),
    followUps: followUps(project).map((row) => {
      const { kind, action, owner, due, done, answer, details } = followUpIn(ports, row);
      return {
        ...{ owner, due, done, about: questions[kind] ?? '' },
        ...(answer === 'no' ? { whyNot: details } : {}),
        action: answer === 'yes' && details !== '' ? `${action} (${details})` : action,
      };
    }),
  });
}

const supportIn = (row: Row): ProjectRecord['support'][number] => ({
  id: textIn(row, 'id'),
  status: textIn(row, 'stage') === 'given' ? 'given' : 'planned',
  date: textIn(row, 'date'),
  kind: textIn(row, 'kind') === 'money' ? 'money' : 'technical assistance',
  assistance: textIn(row, 'assistance'),
  what: textIn(row, 'what'),
  organisation: textIn(row, 'organisation'),
  amount: numberIn(row, 'amount'),
  currency: textIn(row, 'currency'),
  days: numberIn(row, 'days'),
  givenBy: textIn(row, 'givenBy'),
  planned: textIn(row, 'planned'),
});

/** The three questions of heading 12 by the kinds of the Follow-ups tab. */
const questions: Readonly<Record<string, 'share' | 'check' | 'amend'>> = {
  share: 'share',
  'check-later': 'check',
  'amend-guidelines': 'amend',
};
