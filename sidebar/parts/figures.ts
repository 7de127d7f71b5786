const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const figure = (value: number): string => whole.format(value);
export const percentOf = (value: number | null, none: string): string =>
  value === null ? none : `${whole.format(value)} %`;
export const money = (value: number | null, currency: string, none: string): string =>
  value === null ? none : `${whole.format(value)} ${currency}`.trim();

/** What was typed into a number field: null when it is empty or no number of 0 or more. */
export function readNumber(typed: string): number | null {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  return Number.isFinite(value) && value >= 0 ? value : null;
}
