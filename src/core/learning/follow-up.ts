import { isDay } from '../time/dates.ts';

/** A line of the Follow-ups tab: something the office will do, or why one of the three questions is answered with no. */
export type FollowUp = {
  /** share, check-later, amend-guidelines or other, or what was typed. */
  readonly kind: string;
  readonly action: string;
  readonly owner: string;
  /** YYYY-MM-DD, or what was typed. */
  readonly due: string;
  /** When it was done, or yes; '' is not yet. */
  readonly done: string;
  /** no: nothing is to be done, for the reason in `details`. */
  readonly answer: 'yes' | 'no';
  /** With whom it is shared, which paragraph is to be changed, or why not. */
  readonly details: string;
};

export const isOpen = ({ answer, done }: FollowUp): boolean => answer === 'yes' && done === '';

/** The day itself is not late yet. */
export const isOverdue = (followUp: FollowUp, today: string): boolean =>
  isOpen(followUp) && isDay(followUp.due) && followUp.due < today;
