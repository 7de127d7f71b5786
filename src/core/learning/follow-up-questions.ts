import { isDay, monthsLater } from '../time/dates.ts';
import type { FollowUp } from './follow-up.ts';

export const questionKinds = ['share', 'check-later', 'amend-guidelines'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The three examples of section 5.3.1, item 12, word for word, and the task a yes makes unless staff word it better. */
export const followUpQuestions: readonly {
  readonly kind: QuestionKind;
  readonly question: string;
  readonly task: string;
}[] = [
  {
    kind: 'share',
    question: 'Should the lessons learned be shared beyond the TACSO team?',
    task: 'Share the lessons learned.',
  },
  {
    kind: 'check-later',
    question: 'Should TACSO check in on the impact of the project at a later date?',
    task: 'Ask the partners what has remained of the project.',
  },
  {
    kind: 'amend-guidelines',
    question: 'Should these guidelines be amended?',
    task: 'Propose a change of the guidelines.',
  },
];

/** Ways of sharing that section 5.3.2 names, within the team and beyond it. */
export const shareChannels = [
  'E-mail to the other offices',
  'Consultative meeting',
  'Report to the Civil Society Facility',
  'Review meeting',
  'EU Delegation, through the Local Advisory Group',
  'Other donors, through the Local Advisory Group',
] as const;

const checkAfterMonths = 6;

/** When to look again for what has remained: half a year after the project ends; '' while no end is known. */
export const proposedCheck = (ends: string): string =>
  isDay(ends) ? monthsLater(ends, checkAfterMonths) : '';

/** The last line counts: an office may think again, and what it thought before stays readable. */
export function questionAnswered(followUps: readonly FollowUp[], kind: QuestionKind): FollowUp | null {
  const own = followUps.filter((each) => each.kind === kind);
  return own[own.length - 1] ?? null;
}

export const openQuestions = (followUps: readonly FollowUp[]): readonly QuestionKind[] =>
  questionKinds.filter((kind) => questionAnswered(followUps, kind) === null);
