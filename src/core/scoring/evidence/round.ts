/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3 here. */
export const withoutDrift = (value: number): number =>
  // Most are whole, and going through text is what takes the time.
  Number.isInteger(value) ? value : Number(value.toPrecision(12));

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
