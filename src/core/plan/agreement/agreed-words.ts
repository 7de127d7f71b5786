import type { AgreementState } from './agreement-state.ts';

/** Whether every partner agreed to what the plan says now. A plan without partners is agreed by nobody. */
export const agreedByAll = (states: readonly AgreementState[]): boolean =>
  states.length > 0 && states.every(hasAgreed);

export const hasAgreed = ({ answer, isOfThisVersion }: AgreementState): boolean =>
  answer === 'agreed' && isOfThisVersion;

/** For a cell: "2 of 3 partners, version 4"; the newest version any of them agreed to, and whether somebody wants changes. '' while nobody answered. */
export function agreedWords(states: readonly AgreementState[]): string {
  if (states.every(({ answer }) => answer === '')) return '';
  const agreed = states.filter(hasAgreed);
  const versions = agreed.map(({ version }) => version ?? 0);
  const version = Math.max(0, ...versions);
  const parts = [
    `${agreed.length} of ${states.length} ${states.length === 1 ? 'partner' : 'partners'}${version > 0 ? `, version ${version}` : ''}`,
    counted(
      states.filter(({ answer }) => answer === 'changes wanted').length,
      'wants changes',
      'want changes',
    ),
    counted(
      states.filter((state) => state.answer === 'agreed' && !state.isOfThisVersion).length,
      'agreed to an earlier version',
      'agreed to an earlier version',
    ),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const counted = (count: number, one: string, more: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : more}`;

/** Whether the words say that every partner agreed to the plan as it is. */
export const isAgreedWords = (words: string): boolean => /^([1-9]\d*) of \1 partners?\b/.test(words);
