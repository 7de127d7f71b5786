import { labelOf } from '../../../application/catalogue/codes.ts';
import type { Block } from '../../documents/document.ts';
import type { BeneficiaryReportAnswers } from '../../form/read-report.ts';
import type { ProjectRecord } from '../../record/project-record.ts';
import { concat, listOr, open, orOpen, paragraph, tableOr } from '../../wording/blocks.ts';
import { anyChallengesChoices, doneChoices } from '../../wording/report-choices.ts';
import { showDay, showDays } from '../../wording/show.ts';
import { dueStates } from '../voices/due-states.ts';
import { noReport, wholeReports, whoSays } from '../voices/used-reports.ts';
import { latest, type Question } from '../voices/voices.ts';
import { activityQuestions } from './methodology.ts';

/** A report without a challenge is taken at its word and named. */
export function reportedChallenges(record: ProjectRecord): Block[] {
  const reports = wholeReports(record);
  if (reports.length === 0) return [noReport(record)];
  const rows = concat(
    reports.map((report) =>
      report.answers.challenges.length === 0
        ? [
            [
              noneIn(report.answers),
              report.answers.anyChallenges === 'yes' ? open : 'nothing to overcome',
              whoSays(report),
            ],
          ]
        : report.answers.challenges.map(({ challenge, response }) => [
            ...[challenge, response].map(orOpen),
            whoSays(report),
          ]),
    ),
  );
  return [{ kind: 'table', header: ['Challenge met', 'How it was overcome', 'Who reported'], rows }];
}

const noneIn = ({ anyChallenges }: BeneficiaryReportAnswers): string =>
  anyChallenges === 'yes' ? `${open}: which` : 'none named';

export const challengeQuestion = (record: ProjectRecord): Question => ({
  about: 'whether there were major challenges',
  list: anyChallengesChoices,
  partners: wholeReports(record).map(({ organisation, answers }) => ({
    who: organisation,
    code: answers.challenges.length > 0 ? 'yes' : answers.anyChallenges,
  })),
  staff: [],
});

/** What the application and plan had foreseen, for comparison with what came. */
export const foreseenChallenges = ({ plan }: ProjectRecord): Block =>
  tableOr(
    ['Foreseen challenge', 'Planned response'],
    plan.challenges.map(({ challenge, response }) => [orOpen(challenge), orOpen(response)]),
    'the plan foresaw no challenges; staff and partners add them in tab Plans.',
  );

/** What slipped: activities not done as planned, reports late or not there on the day of the data. */
export function slipped(record: ProjectRecord): Block {
  const activities = concat(
    activityQuestions(record).map(({ id, partners }) =>
      latest(partners)
        .filter(({ code }) => code === 'changed' || code === 'dropped')
        .map(({ who, code }) => `Activity ${id}: ${labelOf(doneChoices, code)} (${who})`),
    ),
  );
  const known = [...activities, ...lateReports(record)];
  if (known.length === 0 && record.reports.length > 0) return paragraph('Nothing is known to have slipped.');
  return listOr(
    known,
    'whether anything slipped; the partners tell it in the report form (tab Reports).',
    'partners',
  );
}

const lateReports = (record: ProjectRecord): string[] =>
  dueStates(record)
    .filter(({ daysLate }) => daysLate > 0)
    .map(({ id, kind, due, received, daysLate }) => {
      const what = `Report ${id} (${kind}) was due ${showDay(due)} and`;
      return received === ''
        ? `${what} has not been received`
        : `${what} came on ${showDay(received)}, ${showDays(daysLate)} late`;
    });
