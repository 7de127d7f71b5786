import type { Activity } from '../../application/application.ts';

const ordinal = (month: string): number | null => {
  const parts = /^(\d{4})-(\d{2})$/.exec(month);
  return parts ? Number(parts[1]) * 12 + Number(parts[2]) : null;
};

/** Months from the first to the last month of all these activities, both counted; 0 when no month is known. */
export function monthsSpanned(activities: readonly Activity[]): number {
  const known = activities
    .reduce<string[]>((all, { from, to }) => all.concat(from, to), [])
    .map(ordinal)
    .filter((month): month is number => month !== null);
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known) + 1;
}
