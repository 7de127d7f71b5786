const pairs = (text: string): readonly string[] => {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, index) =>
    letters.slice(index, index + 2),
  );
};

/** Dice's coefficient on pairs of letters. */
const likeness = (one: string, other: string): number => {
  const left = pairs(one);
  const right = pairs(other);
  const common = left.filter((pair) => right.includes(pair)).length;
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
};

/** What a person most likely meant. */
export const nearest = (typed: string, known: readonly string[]): string =>
  known.reduce(
    (best, candidate) => (likeness(typed, candidate) > likeness(typed, best) ? candidate : best),
    known[0] ?? '',
  );
