/** The code after the highest one, then A-100. A code that was used is never used again. */
export function nextCode(existing: readonly string[]): string {
  const numbers = existing.map((code) => Number(/^A-(\d+)$/.exec(code.trim())?.[1] ?? 0));
  const next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  return `A-${next < 10 ? '0' : ''}${next}`;
}
