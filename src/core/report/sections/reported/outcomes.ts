import { labelOf, outcomeLevels } from '../../../application/catalogue/codes.ts';
import type { PlanOutcome } from '../../../plan/plan.ts';
import { firstPromise } from '../../../plan/versions/first-promise.ts';
import type { Block } from '../../documents/document.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat, note, open, orOpen, paragraph, subheading, tableOr } from '../../wording/blocks.ts';
import { reachedChoices } from '../../wording/report-choices.ts';
import { type SaidOfOutcome, saidOfOutcomes } from '../thread/said-of-outcomes.ts';
import { noReport, speaker, wholeReports, whoSays } from '../voices/used-reports.ts';

/** each promise beside what was reported about it; nothing promised disappears because nobody reported on it. */
export function reportedOutcomes(record: ProjectRecord): Block[] {
  const said = saidOfOutcomes(record);
  return [
    ...(record.reports.length === 0 ? [noReport(record)] : []),
    tableOr(
      ['Promised', 'Reported', 'How it can be verified', 'What was not achieved and why', 'Who reported'],
      concat(
        record.plan.outcomes.map((outcome) =>
          rowsOf(
            promise(outcome),
            said.filter(({ id }) => id === outcome.id),
          ),
        ),
      ),
      'the plan promises no outcomes; staff and partners add them in tab Outcomes.',
    ),
    ...notPromised(record),
  ];
}

/** Results nobody had promised, and whatever else the partners tell of what was achieved. */
export function notPromised(record: ProjectRecord): Block[] {
  const said = saidOfOutcomes(record).filter(({ id }) => id === '');
  const others = wholeReports(record).filter(({ answers }) => answers.otherOutcomes !== '');
  if (said.length === 0 && others.length === 0) return [];
  return [
    subheading('Results nobody had promised'),
    ...(said.length === 0
      ? []
      : [
          tableOr(
            ['Result', 'Reported', 'How it can be verified', 'What was not achieved and why', 'Who reported'],
            concat(said.map((each) => rowsOf(each.promised || 'Not named', [each]))),
            'none.',
          ),
        ]),
    ...concat(
      others.map((report) => [
        note(`${speaker(report)}, anything else:`),
        paragraph(report.answers.otherOutcomes),
      ]),
    ),
  ];
}

const promise = (outcome: PlanOutcome): string =>
  [
    `${outcome.id}: ${orOpen(outcome.outcome)}`,
    outcome.level && `For: ${labelOf(outcomeLevels, outcome.level)}`,
    `Measured by: ${orOpen(outcome.indicator)}`,
    `Source: ${orOpen(outcome.source)}`,
    ...firstPromise(outcome),
  ]
    .filter((line) => line !== '')
    .join('\n');

function rowsOf(promised: string, said: readonly SaidOfOutcome[]): string[][] {
  if (said.length === 0) return [[promised, open, open, open, 'nobody yet']];
  return said.map(({ reached, achieved, verified, notAchieved, report }) => [
    promised,
    [reached && labelOf(reachedChoices, reached), achieved].filter((text) => text !== '').join(': ') || open,
    orOpen(verified),
    notAchieved || (reached === 'achieved' ? 'nothing named' : open),
    whoSays(report),
  ]);
}
