import type { Band } from './rule.ts';

const band = /^(-?\d+(?:[.,]\d+)?) ?%? → (\d+(?:[.,]\d+)?) ?%? ?(?:[,;] ?|(?= -?\d)|$)/;

const couldBeTwoThings = /→ ?\d+,\d+,\d/;

/**
 * Reads `0 → 0 %, 1,5 → 40 %`. The comma is also the decimal sign, so "1 → 10,1,5 → 20" could be two things and is refused.
 * Arrows have been made one sign with a blank on each side.
 */
export function parseBands(
  text: string,
): { readonly ok: true; readonly value: readonly Band[] } | { readonly ok: false; readonly message: string } {
  const bands: Band[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const read = couldBeTwoThings.test(rest) ? null : band.exec(rest);
    if (!read)
      return refused(
        `"${rest}" is not understood. Write bands like "0 → 0 %, 3 → 70 %", with a blank after each comma.`,
      );
    const from = decimal(read[1]);
    const percent = decimal(read[2]);
    if (percent > 100) return refused(`A band is worth ${percent} %; it can be worth at most 100 %.`);
    if (bands.some((other) => other.from === from)) return refused(`There are two bands from ${from} on.`);
    bands.push({ from, percent });
    rest = rest.slice(read[0].length).trim();
  }
  return { ok: true, value: bands.sort((one, other) => one.from - other.from) };
}

const decimal = (typed = ''): number => Number(typed.replace(',', '.'));
const refused = (message: string): { readonly ok: false; readonly message: string } => ({
  ok: false,
  message,
});
