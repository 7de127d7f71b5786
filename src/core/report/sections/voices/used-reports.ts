import { labelOf } from '../../../application/catalogue/codes.ts';
import { isDay } from '../../../time/dates.ts';
import type { Block } from '../../documents/document.ts';
import type { BeneficiaryReportAnswers } from '../../form/read-report.ts';
import { daysFrom } from '../../received/place-report.ts';
import { type ReportAnswer, reportAnswersOf } from '../../received/report-answers.ts';
import { placed } from '../../received/report-states.ts';
import type { ProjectRecord, ReceivedReport } from '../../record/project-record.ts';
import { concat, gap, note } from '../../wording/blocks.ts';
import { reportKindChoices } from '../../wording/report-choices.ts';
import { showDay, showDays } from '../../wording/show.ts';

/** A report that counts: one that its organisation replaced by a correction does not. */
export type UsedReport = {
  readonly organisation: string;
  readonly answers: BeneficiaryReportAnswers;
  readonly received: string;
  /** For itself alone, corrected, on paper, days late: what a reader has to know of it. */
  readonly marks: readonly string[];
};

export const partnerNames = ({ partners, plan }: Pick<ProjectRecord, 'partners' | 'plan'>): string[] =>
  (plan.partners.length > 0 ? plan.partners : partners).map(({ name }) => name);

/** The reports the documents are made from, the earliest first. */
export function usedReports(
  record: Pick<ProjectRecord, 'reports' | 'reportsDue' | 'plan' | 'partners'>,
): UsedReport[] {
  const partners = partnerNames(record);
  const due = record.reportsDue;
  const inTime = [...record.reports].sort(byDay);
  const groups = new Map<string, ReceivedReport[]>();
  for (const report of inTime) {
    const id = placed(due, report);
    groups.set(id, [...(groups.get(id) ?? []), report]);
  }
  const used = concat(
    [...groups].map(([id, came]) => {
      const { due: day = '', came: firstCame = '' } = due.find((each) => each.id === id) ?? {};
      const all = reportAnswersOf(came, partners);
      return came.flatMap(({ received, answers }, index): UsedReport[] => {
        const answer = all[index];
        if (!answer?.counts) return [];
        const first = all.find(
          (each) => each.organisation === answer.organisation && each.scope === answer.scope,
        );
        const marks = [
          answer.scope === 'own' ? 'for itself alone' : '',
          answer.how === 'paper' ? 'on paper' : '',
          answer.isCorrection ? correction(first?.received ?? '') : '',
          lateMark(day, firstDay(first?.received ?? received, all, firstCame)),
        ];
        return [
          {
            organisation: answer.organisation || 'An organisation not named',
            ...{ answers, received, marks: marks.filter((mark) => mark !== '') },
          },
        ];
      });
    }),
  );
  return used.sort(byDay);
}

const byDay = (one: { readonly received: string }, other: { readonly received: string }): number =>
  one.received < other.received ? -1 : one.received > other.received ? 1 : 0;

const correction = (first: string): string =>
  first === '' ? 'corrected' : `corrected, first received ${showDay(first)}`;

/** An answer edited in the form later has the day of the edit; the tab keeps the day the first on the whole project came. */
const firstDay = (received: string, all: readonly ReportAnswer[], came: string): string =>
  isDay(came) && came < received && all.find(({ scope }) => scope === 'project')?.received === received
    ? came
    : received;

function lateMark(due: string, received: string): string {
  if (!isDay(due) || !isDay(received)) return '';
  const late = daysFrom(due, received);
  return late > 0 ? `${showDays(late)} late` : '';
}

/** Those about the whole project: a partner that answers for itself alone is not asked about the rest. */
export const wholeReports = (record: ProjectRecord): UsedReport[] =>
  usedReports(record).filter(({ answers }) => answers.scope === 'project');

/** Who says it, in which report: for a cell. */
export const whoSays = ({ organisation, answers, marks }: UsedReport): string => {
  const kind = labelOf(reportKindChoices, answers.kind).toLowerCase();
  return [organisation, kind, ...marks].filter((part) => part !== '').join(', ');
};

/** The same with the day it came: nothing reported stands without it. */
export const speaker = (report: UsedReport): string => {
  const { organisation, answers, received, marks } = report;
  const kind = labelOf(reportKindChoices, answers.kind).toLowerCase();
  const came = received === '' ? '' : `received ${showDay(received)}`;
  return [organisation, kind, came, ...marks].filter((part) => part !== '').join(', ');
};

export function noReport({ plan, reports }: Pick<ProjectRecord, 'plan' | 'reports'>): Block {
  if (reports.length > 0)
    return gap('nobody has reported on the whole project; the lead answers the report form.', 'partners');
  const due = plan.reports.map((report) => report.due).filter((day) => day !== '');
  const first = due.sort()[0];
  const until = first === undefined ? '' : `, the first one due ${showDay(first)}`;
  return gap(
    `no report has been received; the partners answer the report form${until} (tab Reports).`,
    'partners',
  );
}

/** The same item from each report, one after the other and attributed; an item left out is named with who can add it. */
export function eachReport(
  record: ProjectRecord,
  reports: readonly UsedReport[],
  missing: string,
  blocksOf: (answers: BeneficiaryReportAnswers) => readonly Block[],
): Block[] {
  if (reports.length === 0) return [noReport(record)];
  return concat(
    reports.map((report) => {
      const blocks = blocksOf(report.answers);
      const who = speaker(report);
      return blocks.length > 0
        ? [note(`${who}:`), ...blocks]
        : [
            gap(
              `${missing} in the report of ${who}; this partner can add it by changing its report.`,
              'partners',
            ),
          ];
    }),
  );
}
