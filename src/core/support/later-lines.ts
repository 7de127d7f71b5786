const later = 'later-';

/** Lines of the cooperation plan have a number of the plan; what the office planned besides has one of `laterNumber`, so that saving the plan leaves it alone. */
export const isLater = (id: string): boolean => id.startsWith(later);

/** The next free number for a planned line that is not of the plan. */
export function laterNumber(taken: readonly string[]): string {
  let next = 1;
  while (taken.includes(`${later}${next}`)) next += 1;
  return `${later}${next}`;
}
