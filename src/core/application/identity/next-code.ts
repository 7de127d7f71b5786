/** Codes after the highest one, each call the next, then A-100. A code that was used is never used again. */
export function freeCodes(existing: readonly string[]): () => string {
  let last = existing.reduce(
    (most, code) => Math.max(most, Number(/^A-(\d+)$/.exec(code.trim())?.[1] ?? 0)),
    0,
  );
  return () => {
    last += 1;
    return `A-${last < 10 ? '0' : ''}${last}`;
  };
}
