import { categoryGroups } from './categories.ts';
import type { Target } from './read-targets.ts';

const portfolioStages = ['applied', 'shortlisted', 'interviewed', 'selected'] as const;

type Counts = Readonly<Record<(typeof portfolioStages)[number], number>>;

/** One application: the categories it stands in, and how far it came. It has applied in any case. */
export type PortfolioEntry = {
  readonly categories: readonly string[];
  readonly shortlisted: boolean;
  readonly interviewed: boolean;
  readonly selected: boolean;
};

type PortfolioRow = {
  readonly label: string;
  readonly counts: Counts;
  /** Whether the call was made for it, and how many selected ones it hopes for; null: no number was given. */
  readonly target: { readonly number: number | null } | null;
};

export type Portfolio = {
  readonly all: Counts;
  readonly groups: readonly {
    readonly title: string;
    /** True where one application may be counted in several rows. */
    readonly several: boolean;
    readonly rows: readonly PortfolioRow[];
  }[];
};

const other = 'Something else, in their own words';
const unsaid = 'Not said';

/**
 * Who applied, and who came how far, by each category. Rows nobody stands in are left out unless the call
 * was made for them; who says nothing is counted as such, so that each group accounts for everybody.
 */
export function portfolioOf(entries: readonly PortfolioEntry[], targets: readonly Target[]): Portfolio {
  const known = new Set(
    categoryGroups.reduce<string[]>((all, { list }) => all.concat(list.map(({ code }) => code)), []),
  );
  return {
    all: countsOf(entries),
    groups: categoryGroups.map(({ title, several, list, typed }) => {
      const rows: PortfolioRow[] = [];
      for (const { code, label } of list) {
        const found = targets.find(({ category }) => category === code);
        const own = entries.filter(({ categories }) => categories.includes(code));
        if (own.length > 0 || found)
          rows.push({ label, counts: countsOf(own), target: found ? { number: found.number } : null });
      }
      const own = (entry: PortfolioEntry, is: (category: string) => boolean) => entry.categories.some(is);
      const inList = (category: string) => list.some(({ code }) => code === category);
      const inWords = (category: string) => category.startsWith(typed) && !known.has(category);
      for (const [label, some] of [
        [other, entries.filter((entry) => own(entry, inWords))],
        [unsaid, entries.filter((entry) => !own(entry, inList) && !own(entry, inWords))],
      ] as const)
        if (some.length > 0) rows.push({ label, counts: countsOf(some), target: null });
      return { title, several, rows };
    }),
  };
}

const countsOf = (entries: readonly PortfolioEntry[]): Counts => ({
  applied: entries.length,
  shortlisted: entries.filter(({ shortlisted }) => shortlisted).length,
  interviewed: entries.filter(({ interviewed }) => interviewed).length,
  selected: entries.filter(({ selected }) => selected).length,
});
