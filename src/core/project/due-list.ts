import { isOpen } from '../learning/follow-up.ts';
import { openQuestions } from '../learning/follow-up-questions.ts';
import { hasAgreed } from '../plan/agreement/agreed-words.ts';
import { daysFrom } from '../report/received/place-report.ts';
import { isDay } from '../time/dates.ts';
import type { ProjectFacts, ReportOfProject } from './project-facts.ts';
import { dueWithinDays, isIn, stageOf } from './stage.ts';

/** Rooms of the sidebar where something is done about it. */
export type DueRoom = 'plan' | 'agreement' | 'reports' | 'documents' | 'support' | 'notes' | 'outcomes';

export type DueItem = {
  readonly room: DueRoom;
  readonly text: string;
  /** YYYY-MM-DD; '' is due without a day. */
  readonly due: string;
  /** 0: not late. */
  readonly daysLate: number;
};

/**
 * What the office or a partner owes about a project now, the latest first, then by day, then what has no day. What is
 * further away than 30 days is not due yet.
 */
export function dueList(facts: ProjectFacts, today: string): readonly DueItem[] {
  const item = (room: DueRoom, text: string, due = ''): DueItem => ({
    ...{ room, text, due },
    daysLate: isDay(due) && due < today ? daysFrom(due, today) : 0,
  });
  if (!facts.isSelected) return [];
  return [
    ...plan(facts, item),
    ...facts.reports.filter((report) => !isIn(report)).map((report) => reportDue(report, item)),
    ...facts.support
      .filter(({ isOverdue }) => isOverdue)
      .map(({ what, date }) =>
        item('support', `Support planned and not given: ${what || 'not named'}`, date),
      ),
    ...facts.followUps
      .filter(isOpen)
      .map(({ action, owner, due }) => item('notes', owner === '' ? action : `${action} (${owner})`, due)),
    ...closing(facts, today, item),
  ]
    .filter(({ due }) => !isDay(due) || daysFrom(today, due) <= dueWithinDays)
    .sort(byUrgency);
}

type Make = (room: DueRoom, text: string, due?: string) => DueItem;

function plan({ version, starts, agreements }: ProjectFacts, item: Make): DueItem[] {
  const due = isDay(starts) ? starts : '';
  if (version === 0) return [item('plan', 'Save the cooperation plan', due)];
  const open = agreements.filter((state) => !hasAgreed(state));
  const wanted = open.filter(({ answer }) => answer === 'changes wanted').map(({ name }) => name);
  const silent = open.filter(({ answer }) => answer !== 'changes wanted').map(({ name }) => name);
  return [
    ...(wanted.length > 0 ? [item('agreement', `Changes wanted by ${wanted.join(', ')}`, due)] : []),
    ...(silent.length > 0 ? [item('agreement', `Agreement to the plan by ${silent.join(', ')}`, due)] : []),
  ];
}

const reportDue = ({ id, kind, due, state }: ReportOfProject, item: Make): DueItem =>
  item('reports', `${id}, ${kind} report${state === 'partly' ? ': parts are missing' : ''}`, due);

/** What is asked for once every report is in. */
function closing(facts: ProjectFacts, today: string, item: Make): DueItem[] {
  const { stage } = stageOf(facts, today);
  if (stage !== 'reported' && stage !== 'internal report made') return [];
  const { lessons, followUps } = facts;
  return [
    ...(stage === 'reported' ? [item('documents', 'Make the internal report')] : []),
    ...(lessons.worked + lessons.avoid === 0 ? [item('notes', 'Note what was learned')] : []),
    // a project with successes only is not yet understood.
    ...(lessons.worked > 0 && lessons.avoid === 0
      ? [item('notes', 'Note what should be avoided another time')]
      : []),
    ...(openQuestions(followUps).length > 0 ? [item('notes', 'Answer the questions on following up')] : []),
  ];
}

function byUrgency(one: DueItem, other: DueItem): number {
  if (one.daysLate !== other.daysLate) return other.daysLate - one.daysLate;
  if (one.due === other.due) return 0;
  if (!isDay(one.due)) return 1;
  if (!isDay(other.due)) return -1;
  return one.due < other.due ? -1 : 1;
}
