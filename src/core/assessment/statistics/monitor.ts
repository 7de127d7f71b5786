import { differenceOf, type GroupDifference } from './groups/group-difference.ts';

/** What the monitor knows of an application; null where a group cannot be told. */
export type Watched = {
  readonly code: string;
  /** % of attainable; null: not scored. */
  readonly percent: number | null;
  /** By criterion, % of its points; null: not scored. */
  readonly criteria: Readonly<Record<string, number | null>>;
  readonly shortlisted: boolean;
  /** Change of the assessed score once names were known, in points of 0 to 5; null: not scored again. */
  readonly shift: number | null;
  /** Whether it belongs to the first group of each pair. */
  readonly groups: Readonly<Record<PairCode, boolean | null>>;
};

export const pairs = {
  rural: ['rural', 'urban'],
  small: ['small', 'large'],
  young: ['new', 'long established'],
  elsewhere: ['elsewhere', 'capital'],
} as const;
type PairCode = keyof typeof pairs;

export type PairReport = {
  readonly pair: PairCode;
  /** Both groups among all applications, and among those on the shortlist. */
  readonly applied: readonly [number, number];
  readonly shortlisted: readonly [number, number];
  readonly unknown: number;
  readonly overall: GroupDifference;
  readonly criteria: readonly { readonly code: string; readonly difference: GroupDifference }[];
  /** Of the shift from blind to named. */
  readonly shift: GroupDifference;
};

/**
 * Whether scores differ between kinds of organisations (section 5.1.2: no stereotypes of small, rural or new ones). A
 * question to talk about, never a change of a score; with few in a group only counts are given.
 */
export function monitorOf(
  watched: readonly Watched[],
  criteria: readonly string[],
  seed = 1,
): readonly PairReport[] {
  const codes: readonly PairCode[] = ['rural', 'small', 'young', 'elsewhere'];
  return codes.map((pair) => {
    const one = watched.filter(({ groups }) => groups[pair] === true);
    const other = watched.filter(({ groups }) => groups[pair] === false);
    const compare = (measure: (each: Watched) => number | null): GroupDifference =>
      differenceOf(known(one, measure), known(other, measure), seed);
    return {
      pair,
      applied: [one.length, other.length],
      shortlisted: [countIn(one), countIn(other)],
      unknown: watched.length - one.length - other.length,
      overall: compare(({ percent }) => percent),
      criteria: criteria.map((code) => ({
        code,
        difference: compare((each) => each.criteria[code] ?? null),
      })),
      shift: compare(({ shift }) => shift),
    };
  });
}

const known = (group: readonly Watched[], measure: (each: Watched) => number | null): number[] =>
  group.map(measure).filter((value): value is number => value !== null);

const countIn = (group: readonly Watched[]): number => group.filter(({ shortlisted }) => shortlisted).length;
