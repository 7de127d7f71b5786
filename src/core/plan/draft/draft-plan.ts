import type { Activity, Application, Organisation, Outcome } from '../../application/application.ts';
import { activityTypes, expertise, labelOf } from '../../application/catalogue/codes.ts';
import type { Scored } from '../../scoring/scored.ts';
import { isMonth, lastDayOf } from '../../time/dates.ts';
import type { Plan, PlanActivity, PlanOutcome, PlanPartner } from '../plan.ts';
import { type Interviewed, pointsToSettle } from './points-to-settle.ts';
import { proposeReports } from './propose-reports.ts';

type PlanningCall = {
  readonly currency: string;
  readonly today: string;
  readonly callCode: string;
  /** Code the project already has; else it follows the application's: A-07 becomes P-07. */
  readonly projectCode?: string;
  /** The first one first. */
  readonly interviews?: readonly Interviewed[];
  readonly criteria?: readonly { readonly code: string; readonly text: string }[];
};

/**
 * The plan as it follows from the application: a draft to be worked over with the partners. It is shared with
 * them, so of the scoring it takes the code alone.
 */
export function draftPlan(
  application: Application,
  scored: Scored | null | undefined,
  call: PlanningCall,
): Plan {
  const activities = application.activities.map(planned);
  const starts = firstDay(activities);
  const ends = lastDay(activities);
  const { requested, costLines, assistance } = application.support;
  return {
    code: call.projectCode ?? (scored?.code ?? '').replace(/^A-/, 'P-'),
    title: application.title,
    sharedGoal: application.sharedGoal,
    partners: application.organisations.map((organisation, index) =>
      partner(organisation, index, activities),
    ),
    activities,
    followUp: numbered('follow-up-', application.followUp),
    outcomes: numbered('O', application.outcomes).map(promised),
    challenges: numbered('challenge-', application.preparation.challenges),
    points: pointsToSettle(call.interviews ?? [], call.criteria ?? []),
    support: {
      money: requested.amount,
      currency: call.currency,
      costLines: numbered('cost-', costLines),
      assistance: numbered('assistance-', assistance),
    },
    reports: proposeReports({ starts, ends, money: requested.amount }),
    starts,
    ends,
    notes: notes(application, scored, call),
    version: 1,
  };
}

const numbered = <Line extends object>(prefix: string, lines: readonly Line[]) =>
  lines.map((line, index) => ({ id: `${prefix}${index + 1}`, ...line }));

const planned = (activity: Activity, index: number): PlanActivity => ({
  id: `A${index + 1}`,
  ...activity,
  details: [],
});

/** The words of the application stay beside the promise, however it is worded later. */
const promised = (line: Outcome & { readonly id: string }): PlanOutcome => ({
  ...line,
  promised: line.outcome,
  promisedIndicator: line.indicator,
  promisedSource: line.source,
  dropped: '',
});

function partner(
  organisation: Organisation,
  index: number,
  activities: readonly PlanActivity[],
): PlanPartner {
  const { name, role, town, email } = organisation;
  return {
    id: `partner-${index + 1}`,
    name,
    role,
    town,
    email,
    responsibilities: responsibilities(organisation, activities),
    learningGoal: sentences([listed('Wants to learn or get', organisation.needs), organisation.benefit]),
    agreed: '',
    joined: '',
    left: '',
  };
}

function responsibilities({ name, role, offers }: Organisation, activities: readonly PlanActivity[]): string {
  const parts = activities
    .filter(({ what, who }) => names(who, name) || names(what, name))
    .map(({ id, type }) => `${id} (${labelOf(activityTypes, type)})`);
  return sentences([
    role === 'lead' ? 'Leads the project and sends the reports.' : '',
    listed('Brings', offers),
    parts.length > 0 ? `Takes part in ${parts.join(', ')}.` : '',
  ]);
}

const names = (text: string, name: string): boolean =>
  name !== '' && text.toLowerCase().includes(name.toLowerCase());

const listed = (start: string, codes: readonly string[]): string =>
  codes.length > 0 ? `${start}: ${codes.map((code) => labelOf(expertise, code)).join(', ')}.` : '';

const sentences = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

const firstDay = (activities: readonly PlanActivity[]): string => {
  const month = activities
    .map(({ from }) => from)
    .filter(isMonth)
    .sort()[0];
  return month === undefined ? '' : `${month}-01`;
};

const lastDay = (activities: readonly PlanActivity[]): string => {
  const months = activities.map(({ from, to }) => (isMonth(to) ? to : from)).filter(isMonth);
  const month = months.sort()[months.length - 1];
  return month === undefined ? '' : lastDayOf(month);
};

function notes(
  { continuation, complementarity }: Application,
  scored: Scored | null | undefined,
  call: PlanningCall,
) {
  const from = scored ? ` ${scored.code}` : '';
  return sentences([
    `Drafted from application${from} to call ${call.callCode} on ${call.today}.`,
    complementarity && `How the partners complement each other: ${complementarity}`,
    continuation.how && `After the support: ${continuation.how}`,
    continuation.paidBy && `Paid by: ${continuation.paidBy}`,
    continuation.replicableBy && `Who else could do the same: ${continuation.replicableBy}`,
  ]);
}
