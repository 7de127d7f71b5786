import type { ReportedOutcome } from '../../form/read-report.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat } from '../../wording/blocks.ts';
import { plannedId } from '../reported/planned-id.ts';
import { type UsedReport, wholeReports } from '../voices/used-reports.ts';

/** What one report says of one promise; id '' is a result nobody promised. */
export type SaidOfOutcome = ReportedOutcome & { readonly id: string; readonly report: UsedReport };

export function saidOfOutcomes(record: ProjectRecord): SaidOfOutcome[] {
  const ids = record.plan.outcomes.map(({ id }) => id);
  return concat(
    wholeReports(record).map((report) =>
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

const hasAnswer = ({ reached, achieved, verified, notAchieved }: ReportedOutcome): boolean =>
  [reached, achieved, verified, notAchieved].some((text) => text !== '');
