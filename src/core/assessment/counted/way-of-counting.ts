import type { Problem } from '../../problem.ts';
import type { WayOfCounting } from './judged.ts';

/** When the first answer of an assessor came, and how scores were to count at that moment; kept on the Assessors tab. */
type FirstAnswer = {
  readonly assessor: string;
  readonly first: Date | null;
  readonly counted: string;
};

/** What was decided when the first assessment came: null before that, when Settings decides. */
function decidedAtFirst(people: readonly FirstAnswer[]): (FirstAnswer & { readonly first: Date }) | null {
  const kept = people.flatMap((each) =>
    each.first && each.counted !== '' ? [{ ...each, first: each.first }] : [],
  );
  return kept.reduce<(typeof kept)[number] | null>(
    (earliest, each) => (earliest && earliest.first <= each.first ? earliest : each),
    null,
  );
}

/** Scores count as was decided before the first came; wanting it otherwise afterwards is refused and named. */
export function wayOfCounting(
  wanted: WayOfCounting,
  people: readonly FirstAnswer[],
  words: (date: Date) => string,
): { readonly counting: WayOfCounting; readonly problems: readonly Problem[] } {
  const decided = decidedAtFirst(people);
  if (!decided) return { counting: wanted, problems: [] };
  const counting = decided.counted === 'adjusted' ? 'adjusted' : 'raw';
  if (counting === wanted) return { counting, problems: [] };
  return {
    counting,
    problems: [
      {
        where: { tab: 'Settings' },
        what: `"Scores counted" says ${wanted}, but the first assessment came on ${words(decided.first)} (${decided.assessor}), when it said ${counting}: ${counting} scores go on being counted.`,
        remedy: `Set it back to ${counting}. How scores count is decided before the first one is known.`,
      },
    ],
  };
}
