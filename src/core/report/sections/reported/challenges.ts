import { isDay } from '../../../plan/dates.ts';
import type { Block } from '../../document.ts';
import type { ProjectRecord } from '../../project-record.ts';
import { concat, listOr, orOpen, paragraph, tableOr } from '../../wording/blocks.ts';
import { showDay } from '../../wording/show.ts';
import { reportedProgress } from './methodology.ts';
import { noReport, speaker } from './voices.ts';

/** A report without a challenge is taken at its word and named. */
export function reportedChallenges(record: ProjectRecord): Block[] {
  if (record.reports.length === 0) return [noReport(record)];
  const rows = concat(
    record.reports.map((report) =>
      report.answers.challenges.length === 0
        ? [['none named', '', speaker(report)]]
        : report.answers.challenges.map(({ challenge, response }) => [
            orOpen(challenge),
            orOpen(response),
            speaker(report),
          ]),
    ),
  );
  return [{ kind: 'table', header: ['Challenge', 'How it was overcome', 'Who reported'], rows }];
}

/** What the application and plan had foreseen, for comparison with what came. */
export const foreseenChallenges = ({ plan }: ProjectRecord): Block =>
  tableOr(
    ['Foreseen challenge', 'Planned response'],
    plan.challenges.map(({ challenge, response }) => [orOpen(challenge), orOpen(response)]),
    'the plan foresaw no challenges; staff and partners add them in tab Plans.',
  );

/** What slipped: activities not done as planned, reports not there on the day of the data. */
export function slipped(record: ProjectRecord): Block {
  const activities = reportedProgress(record)
    .filter(({ id, done }) => id !== '' && /^(Changed|Dropped)/.test(done))
    .map(({ id, done }) => `Activity ${id}: ${done}`);
  const known = [...activities, ...lateReports(record)];
  if (known.length === 0 && record.reports.length > 0) return paragraph('Nothing is known to have slipped.');
  return listOr(known, 'whether anything slipped; the partners tell it in the report form (tab Reports).');
}

function lateReports({ plan, reports, dataDate }: ProjectRecord): string[] {
  const isHere = (id: string, kind: string) =>
    reports.some(({ reportId, answers }) => reportId === id || (reportId === '' && answers.kind === kind));
  return plan.reports
    .filter(({ id, kind, due }) => isDay(due) && isDay(dataDate) && due < dataDate && !isHere(id, kind))
    .map(({ id, kind, due }) => `Report ${id} (${kind}) was due ${showDay(due)} and has not been received`);
}
