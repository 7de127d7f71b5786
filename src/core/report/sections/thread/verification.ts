import type { Problem } from '../../../problem.ts';
import { isDay } from '../../../time/dates.ts';
import { reachedChoices } from '../../wording/report-choices.ts';

/** How a promise was checked, as staff choose it. */
export const verifiedWays = [
  'site visit',
  'document seen',
  'call',
  'photo',
  'meeting',
  'in another way',
] as const;

/** The cells of the Outcomes tab that staff fill in about one promise, as texts. */
export type ProofCells = {
  /** achieved, partly, not, or '' */
  readonly reached: string;
  readonly verifiedBy: string;
  /** YYYY-MM-DD, or what was typed. */
  readonly verifiedOn: string;
  readonly note: string;
};

/** What staff enter: who checked and how stand in one cell. */
export type Verification = Omit<ProofCells, 'verifiedBy'> & { readonly by: string; readonly how: string };

/** One cell keeps who checked and how, so that it reads well where people look. */
export const proofCells = ({ reached, by, how, verifiedOn, note }: Verification): ProofCells => ({
  reached,
  verifiedBy: [by.trim(), how].filter((part) => part !== '').join(', '),
  verifiedOn: verifiedOn.trim(),
  note: note.trim(),
});

/** The cells as they can be edited; what somebody typed in words of their own stays with the name. */
export function verificationIn({ verifiedBy, ...cells }: ProofCells): Verification {
  const how = verifiedWays.find((way) => verifiedBy.endsWith(`, ${way}`)) ?? '';
  const by = how === '' ? verifiedBy : verifiedBy.slice(0, -how.length - 2);
  return { ...cells, by, how };
}

/** What is missing before it may be called verified; all empty but the note takes a verification back. */
export function checkVerification({ reached, by, how, verifiedOn }: Verification, today: string): Problem[] {
  if ([reached, by, how, verifiedOn].every((text) => text.trim() === '')) return [];
  const isAnswer = reached === '' || reachedChoices.some(({ code }) => code === reached);
  const needs: readonly (readonly [boolean, string, string])[] = [
    [reached === '', 'It is not said what was found.', 'Choose achieved, partly or not achieved.'],
    [!isAnswer, `“${reached}” is none of the answers.`, 'Choose achieved, partly or not achieved.'],
    [by.trim() === '', 'It is not said who checked it.', 'Write the position or the initials.'],
    [how === '', 'It is not said how it was checked.', 'Choose how.'],
    [!isDay(verifiedOn), 'It is not said when it was checked.', 'Give the day.'],
    [
      isDay(verifiedOn) && verifiedOn > today,
      `The day it was checked, ${verifiedOn}, has not come yet.`,
      'Give the day it was checked.',
    ],
  ];
  return needs.filter(([isMissing]) => isMissing).map(([, what, remedy]) => ({ what, remedy }));
}
