const minute = 60_000;

/** A deadline given to the minute holds until the end of that minute, so 23:59 is the whole of 23:59. Both are instants. */
export function isLate(submittedAt: Date, deadline: Date | null): boolean {
  if (deadline === null) return false;
  const end = deadline.getTime() % minute === 0 ? deadline.getTime() + minute : deadline.getTime() + 1;
  return submittedAt.getTime() >= end;
}
