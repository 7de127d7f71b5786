/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3 here. */
export function withoutDrift(value: number): number {
  if (Number.isInteger(value)) return value;
  const before = straightened.get(value);
  if (before !== undefined) return before;
  const straight = Number(value.toPrecision(12));
  straightened.set(value, straight);
  return straight;
}

/** Going through text takes the time, and thousands of applications share the same few shares and sums. */
const straightened = new Map<number, number>();

/** Rounds half up to one decimal; the only rounding of a score, done last. */
export const oneDecimal = (value: number): number => Math.round(withoutDrift(value * 10)) / 10;

/** A number in a note: at most two decimals, none when whole. */
export function inWords(value: number): string {
  const text = written.get(value) ?? String(Math.round(withoutDrift(value * 100)) / 100);
  written.set(value, text);
  return text;
}

/** The same few numbers stand in thousands of notes. */
const written = new Map<number, string>();
