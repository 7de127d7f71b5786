import { authorWords } from '../../../core/learning/impression.ts';
import type { ProjectRecord } from '../../../core/report/record/project-record.ts';
import { followUpsTab, lessonsTab } from '../../../core/workbook/learning-tabs.ts';
import { outcomesTab } from '../../../core/workbook/plan-tabs.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { followUpIn } from '../../learning/follow-ups-of.ts';
import { impressionsOf } from '../../learning/impressions-of.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy } from '../../read-rows.ts';
import { proofRows } from '../../report/outcomes/proof-rows.ts';

type Lines = Pick<ProjectRecord, 'proofs' | 'impressions' | 'lessons' | 'followUps'>;

/** What the office wrote down about each project, one line at a time. */
export function gatherLines(ports: Ports): (project: string) => Lines {
  const outcomes = rowsBy(ports, outcomesTab);
  const impressions = impressionsOf(ports);
  const lessons = rowsBy(ports, lessonsTab);
  const followUps = rowsBy(ports, followUpsTab);
  return (project) => ({
    proofs: proofRows(ports, outcomes(project), project).map(({ id, seen: { outcome: _, ...cells } }) => ({
      outcome: id,
      ...cells,
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

/** The three questions of heading 12 by the kinds of the Follow-ups tab. */
const questions: Readonly<Record<string, 'share' | 'check' | 'amend'>> = {
  share: 'share',
  'check-later': 'check',
  'amend-guidelines': 'amend',
};
