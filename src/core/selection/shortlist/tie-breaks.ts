import type { TieBreak } from '../../call/settings/settings.ts';
import { breakTie, type TieFacts } from '../../scoring/tie-break.ts';
import { type Candidate, inOrder } from '../candidate.ts';

/** One use of the tie-break: equal scores, and which rule put the one before the other. */
export type TieBreakUse = {
  readonly percent: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Null: no rule of Settings as it is now explains the ranks; they have to be scored again. */
  readonly rule: TieBreak | null;
  /** It decided who is on the shortlist: chosen on one side, not on the other. */
  readonly atLine: boolean;
  readonly text: string;
};

const words: Readonly<Record<TieBreak, string>> = {
  'more-than-two-organisations': 'more than two organisations (section 4.2)',
  rural: 'rural',
  'lower-amount': 'lower amount asked for',
  earlier: 'received earlier',
};

/** Which rule separated whom, wherever ranks differ and scores do not; best first. */
export function tieBreaksUsed(
  candidates: readonly Candidate[],
  facts: ReadonlyMap<string, TieFacts>,
  order: readonly TieBreak[],
  isChosen: (code: string) => boolean,
): readonly TieBreakUse[] {
  const groups: Candidate[][] = [];
  for (const candidate of inOrder(candidates)) {
    if (candidate.rank === null || candidate.percent === null) continue;
    const last = groups[groups.length - 1];
    if (last?.[0]?.rank === candidate.rank) last.push(candidate);
    else groups.push([candidate]);
  }
  const found: TieBreakUse[] = [];
  groups.forEach((group, place) => {
    const next = groups[place + 1];
    const [one, other] = [group[0], next?.[0]];
    if (!next || !one || !other || one.percent === null || one.percent !== other.percent) return;
    const [first, second] = [facts.get(one.code), facts.get(other.code)];
    const broken = first && second ? breakTie(order, first, second) : null;
    const rule = broken && broken.difference < 0 ? broken.by : null;
    const [before, after] = [group.map(({ code }) => code), next.map(({ code }) => code)];
    found.push({
      percent: one.percent,
      before,
      after,
      rule,
      atLine: before.concat(after).some(isChosen) && !before.concat(after).every(isChosen),
      text: `${before.join(', ')} before ${after.join(', ')}, both ${one.percent} %: ${rule === null ? 'no rule of the tie-break order explains it; score again' : words[rule]}.`,
    });
  });
  return found;
}
