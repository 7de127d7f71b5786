/** The number of a report asked for outside the plan: Q1, Q2 and so on, so that it never meets one of the plan's R1, R2. */
export function nextRequest(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/^Q(\d+)$/i.exec(id.trim())?.[1] ?? 0));
  return `Q${Math.max(0, ...numbers) + 1}`;
}
