/** Codes after the highest one, each call the next: X1, X2, and so on. A code that was used is never used again. */
export function freeAssessorCodes(used: readonly string[]): () => string {
  let last = used.reduce((most, code) => Math.max(most, Number(/^X(\d+)$/i.exec(code.trim())?.[1] ?? 0)), 0);
  return () => {
    last += 1;
    return `X${last}`;
  };
}
