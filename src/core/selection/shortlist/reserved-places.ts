import type { Candidate } from '../candidate.ts';
import { categoryLabel } from '../portfolio/categories.ts';
import type { Target } from '../portfolio/read-targets.ts';

export type Reserved = {
  readonly places: readonly Target[];
  readonly categoriesOf: (code: string) => readonly string[];
};

/** Who enters by which reserved place, and the places nobody takes, with why. */
export type ReservedPicks = {
  readonly picks: readonly { readonly candidate: Candidate; readonly category: string }[];
  readonly empty: readonly { readonly category: string; readonly places: number; readonly why: string }[];
};

/**
 * The best ones of each category among those rank does not reach, in the order of Settings. `below`: groups that share a
 * rank, best first, all eligible; one that what there is to give does not allow is passed over. More who are tied than
 * there are places left leave the place to staff.
 */
export function reservedPicks(
  below: readonly (readonly Candidate[])[],
  { places, categoriesOf }: Reserved,
  fitsWith: (picked: readonly Candidate[]) => boolean,
): ReservedPicks {
  const picks: { candidate: Candidate; category: string }[] = [];
  const empty: { category: string; places: number; why: string }[] = [];
  const taken = new Set<string>();
  for (const { category, number } of places) {
    let left = number ?? 1;
    let why = 'nobody eligible is left below the line';
    for (const group of below) {
      if (left === 0) break;
      const own = group.filter(({ code }) => !taken.has(code) && categoriesOf(code).includes(category));
      if (own.length > left) {
        why = `${own.map(({ code }) => code).join(', ')} are tied: staff decide between them`;
        break;
      }
      if (own.length === 0) continue;
      if (!fitsWith([...picks.map(({ candidate }) => candidate), ...own])) {
        why = 'whoever is left does not fit the envelope or the places';
        continue;
      }
      for (const candidate of own) {
        picks.push({ candidate, category });
        taken.add(candidate.code);
      }
      left -= own.length;
    }
    if (left > 0) empty.push({ category, places: left, why });
  }
  return { picks, empty };
}

export const reservedReason = ({ rank, percent }: Candidate, category: string): string =>
  `Reserved place (${categoryLabel(category)}): the best eligible one not reached by rank. Rank ${rank}${percent === null ? '' : `, ${percent} %`}.`;
