import type { PlanReport } from '../../plan/plan.ts';
import { isDay } from '../../time/dates.ts';
import type { ReceivedReport } from '../record/project-record.ts';
import { missingItems } from './missing-items.ts';
import { daysFrom, placeReport } from './place-report.ts';
import { type ReportAnswer, reportAnswersOf } from './report-answers.ts';

export type DueReport = Pick<PlanReport, 'id' | 'kind' | 'due'> & {
  readonly waived?: string;
  /** Day the first report on the whole project was seen, as the Reports tab keeps it. */
  readonly came?: string;
};

export type ReportState = DueReport & {
  readonly waived: string;
  /** Day of the first answer about the whole project, '' when there is none. */
  readonly received: string;
  /** Every answer, the earliest first. */
  readonly answeredBy: readonly ReportAnswer[];
  /** Partners that have not answered for themselves; they may, the lead answers for all. */
  readonly missingPartners: readonly string[];
  /** What nobody has answered yet, in words. */
  readonly incomplete: readonly string[];
  readonly state: 'waiting' | 'late' | 'partly' | 'received' | 'received late' | 'waived';
  /** Days after the due day the whole report came, or that it is still waited for; 0 when in time or no day is due. */
  readonly daysLate: number;
};

/**
 * Where each due report stands. `received` holds the answers of one project. The day of the first answer decides
 * whether a report was late: a later correction does not make it so. A waived report is waited for no longer; one that
 * came all the same shows what came.
 */
export function reportStates(
  planned: readonly DueReport[],
  received: readonly ReceivedReport[],
  partners: readonly string[],
  today: string,
): readonly ReportState[] {
  const inOrder = received
    .map((report, index) => ({ report, index }))
    .sort((a, b) =>
      a.report.received < b.report.received
        ? -1
        : a.report.received > b.report.received
          ? 1
          : a.index - b.index,
    )
    .map(({ report }) => report);
  return planned.map((due) => {
    const came = inOrder.filter((report) => placed(planned, report) === due.id);
    return stateOf(due, came, partners, today);
  });
}

/** Number of the due report an answer belongs to, '' when none is due. */
export const placed = (
  planned: readonly DueReport[],
  { reportId, received, answers }: ReceivedReport,
): string => placeReport(planned, { reportId, received, kind: answers.kind });

function stateOf(
  due: DueReport,
  came: readonly ReceivedReport[],
  partners: readonly string[],
  today: string,
): ReportState {
  const answeredBy = reportAnswersOf(came, partners);
  const counted = came.filter((_, index) => answeredBy[index]?.counts).map(({ answers }) => answers);
  const whole = answeredBy.filter(({ scope }) => scope === 'project');
  const day = earlier(due.came ?? '', whole[0]?.received ?? '');
  const incomplete = missingItems(counted, partners, due.kind === 'final');
  const waived = due.waived ?? '';
  const daysLate =
    isDay(due.due) && (whole.length === 0 || isDay(day))
      ? Math.max(0, daysFrom(due.due, whole.length === 0 ? today : day))
      : 0;
  const answered = answeredBy.map(({ organisation }) => organisation);
  return {
    ...{ ...due, waived, received: day, answeredBy, incomplete },
    missingPartners: partners.filter((name) => !answered.includes(name)),
    state: nameOf({ waived, came: came.length > 0, incomplete: incomplete.length > 0, daysLate }),
    daysLate: waived !== '' && whole.length === 0 ? 0 : daysLate,
  };
}

/** An answer edited in the form later has the day of the edit; the day it first came is kept on the Reports tab. */
const earlier = (kept: string, shown: string): string =>
  shown !== '' && isDay(kept) && kept < shown ? kept : shown;

type Facts = {
  readonly waived: string;
  readonly came: boolean;
  readonly incomplete: boolean;
  readonly daysLate: number;
};

function nameOf({ waived, came, incomplete, daysLate }: Facts): ReportState['state'] {
  if (came && !incomplete) return daysLate > 0 ? 'received late' : 'received';
  if (waived !== '') return 'waived';
  if (came) return 'partly';
  return daysLate > 0 ? 'late' : 'waiting';
}
