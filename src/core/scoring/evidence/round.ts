/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3 here. */
export const withoutDrift = (value: number): number => Number(value.toPrecision(12));

/** Rounds half up to one decimal; the only rounding of a score, done last. */
export const oneDecimal = (value: number): number => Math.round(withoutDrift(value * 10)) / 10;

/** A number in a note: at most two decimals, none when whole. */
export const inWords = (value: number): string => String(Math.round(withoutDrift(value * 100)) / 100);
