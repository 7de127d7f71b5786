import { labelOf, outcomeLevels } from '../../../application/catalogue/codes.ts';
import type { PlanOutcome } from '../../../plan/plan.ts';
import { firstPromise } from '../../../plan/versions/first-promise.ts';
import type { Block } from '../../document.ts';
import type { ReportedOutcome } from '../../form/read-report.ts';
import type { ProjectRecord, ReceivedReport } from '../../project-record.ts';
import { concat, note, open, orOpen, paragraph, tableOr } from '../../wording/blocks.ts';
import { reachedChoices } from '../../wording/report-choices.ts';
import { plannedId } from './planned-id.ts';
import { differences, noReport, organisationOf, speaker } from './voices.ts';

type Said = ReportedOutcome & { readonly id: string; readonly report: ReceivedReport };

/** each promise beside what was reported about it; nothing promised disappears because nobody reported on it. */
export function reportedOutcomes(record: ProjectRecord): Block[] {
  const said = saidOf(record);
  const planned = record.plan.outcomes.map((outcome) => rowsOf(promise(outcome), about(outcome.id, said)));
  const unplanned = about('', said).map((answer) =>
    rowsOf(`Not in the plan: ${answer.promised || 'not named'}`, [answer]),
  );
  return [
    ...(record.reports.length === 0 ? [noReport(record)] : []),
    tableOr(
      ['Promised', 'Reported', 'How it can be verified', 'What was not achieved and why', 'Who reported'],
      concat([...planned, ...unplanned]),
      'the plan promises no outcomes; staff and partners add them in tab Outcomes.',
    ),
    ...concat(
      record.plan.outcomes.map(({ id }) =>
        differences(`Outcome ${id}`, voicesOn(about(id, said)), reachedChoices),
      ),
    ),
    ...otherOutcomes(record),
  ];
}

/** who outside the report has verified each promise; a claim nobody checked is marked as one. */
export const verifiedOutcomes = (record: ProjectRecord): Block =>
  tableOr(
    ['Promised', 'Reported', 'Verified by', 'Staff note'],
    record.plan.outcomes.map((outcome) => verifiedRow(record, outcome)),
    'the plan promises no outcomes, so there is nothing to verify; staff add them in tab Outcomes.',
  );

function verifiedRow({ proofs, ...record }: ProjectRecord, outcome: PlanOutcome): string[] {
  const claims = about(outcome.id, saidOf({ proofs, ...record })).filter(({ reached }) => reached !== '');
  const proof = proofs.find((entry) => entry.outcome === outcome.id);
  const verdict = proof && proof.reached !== '' ? `${labelOf(reachedChoices, proof.reached)}: ` : '';
  const verified = proof !== undefined && proof.verifiedBy.trim() !== '';
  const unverified = claims.length > 0 ? 'not verified yet: reported only' : 'not verified yet';
  return [
    `${outcome.id}: ${outcome.outcome}`,
    claims
      .map(({ reached, report }) => `${labelOf(reachedChoices, reached)} (${organisationOf(report)})`)
      .join('; ') || open,
    verified ? `${verdict}${proof.verifiedBy}` : unverified,
    orOpen(proof?.note ?? ''),
  ];
}

function saidOf({ plan, reports }: ProjectRecord): Said[] {
  const ids = plan.outcomes.map(({ id }) => id);
  const hasAnswer = ({ reached, achieved, verified, notAchieved }: ReportedOutcome) =>
    [reached, achieved, verified, notAchieved].some((text) => text !== '');
  return concat(
    reports.map((report) =>
      report.answers.outcomes
        .map((outcome) => ({
          ...outcome,
          id: plannedId({ number: outcome.number, text: outcome.promised }, ids),
          report,
        }))
        .filter((outcome) => outcome.id === '' || hasAnswer(outcome)),
    ),
  );
}

const about = (id: string, said: readonly Said[]): Said[] => said.filter((answer) => answer.id === id);

const voicesOn = (said: readonly Said[]) =>
  said.map(({ report, reached }) => ({ who: organisationOf(report), code: reached }));

const promise = (planned: PlanOutcome): string => {
  const { id, level, outcome, indicator, source } = planned;
  return [
    `${id}: ${orOpen(outcome)}`,
    level && `For: ${labelOf(outcomeLevels, level)}`,
    `Measured by: ${orOpen(indicator)}`,
    `Source: ${orOpen(source)}`,
    ...firstPromise(planned),
  ]
    .filter((line) => line !== '')
    .join('\n');
};

function rowsOf(promised: string, said: readonly Said[]): string[][] {
  if (said.length === 0) return [[promised, open, open, open, 'nobody yet']];
  return said.map(({ reached, achieved, verified, notAchieved, report }) => [
    promised,
    [reached && labelOf(reachedChoices, reached), achieved].filter((text) => text !== '').join(': ') || open,
    orOpen(verified),
    notAchieved || (reached === 'achieved' ? 'nothing named' : open),
    speaker(report),
  ]);
}

const otherOutcomes = ({ reports }: ProjectRecord): Block[] =>
  concat(
    reports
      .filter(({ answers }) => answers.otherOutcomes !== '')
      .map((report) => [note(`${speaker(report)}, anything else:`), paragraph(report.answers.otherOutcomes)]),
  );
