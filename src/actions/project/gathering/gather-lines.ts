import type { ProjectRecord } from '../../../core/report/project-record.ts';
import { followUpsTab, impressionsTab, lessonsTab } from '../../../core/workbook/learning-tabs.ts';
import { outcomesTab } from '../../../core/workbook/plan-tabs.ts';
import { supportTab } from '../../../core/workbook/support-tab.ts';
import { numberIn, type Row, textIn } from '../../../core/workbook/tab.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy } from './rows-by-project.ts';

type Lines = Pick<ProjectRecord, 'support' | 'proofs' | 'impressions' | 'lessons' | 'followUps'>;

/** What the office wrote down about each project, one line at a time. */
export function gatherLines(ports: Ports): (project: string) => Lines {
  const support = rowsBy(ports, supportTab);
  const outcomes = rowsBy(ports, outcomesTab);
  const impressions = rowsBy(ports, impressionsTab);
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
    impressions: impressions(project).map((row) => ({
      date: textIn(row, 'date'),
      author: textIn(row, 'by'),
      kind: textIn(row, 'kind'),
      heading: textIn(row, 'about'),
      text: textIn(row, 'text'),
      judgement: textIn(row, 'judgement'),
      organisation: textIn(row, 'organisation'),
    })),
    lessons: lessons(project).map((row) => ({
      kind: textIn(row, 'kind') === 'avoid' ? 'avoid' : 'worked',
      text: textIn(row, 'lesson'),
      cause: textIn(row, 'cause'),
    })),
    followUps: followUps(project).map((row) => ({
      action: textIn(row, 'action'),
      owner: textIn(row, 'owner'),
      due: textIn(row, 'due'),
      done: textIn(row, 'done'),
      about: questions[textIn(row, 'kind')] ?? '',
    })),
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
