import { isAnswered } from '../../answer.ts';
import type { CostLine } from '../../application.ts';
import { currencyIn, type Exchange, type Figure, figuresIn, inCallCurrency } from './read-money.ts';

/** A figure glued to letters is no amount ("3D", "A4"), unless the letters are a currency. */
const standsAlone = (line: string, { start, end }: Figure): boolean => {
  const before = line.charAt(start - 1);
  const after = line.slice(end, end + 16);
  if (/\p{L}/u.test(before) || /^\s*%/.test(after)) return false;
  return !/^\p{L}/u.test(after) || currencyIn(after.split(/\s/)[0] ?? '') !== '';
};

const edges = ' \t,;:=–•*-';

/** Without the signs around the words. A loop, because a pattern anchored at the end is slow on a hostile text. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edges.includes(text.charAt(start))) start++;
  while (end > start && edges.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const amountOf = (figure: Figure, line: string, assumed: string, exchange: Exchange): number | null => {
  const cents = inCallCurrency(figure.cents, currencyIn(line) || assumed, exchange);
  return cents === null ? null : cents / 100;
};

/** Our own grammar, "amount; what; organisation", or what an office's applicants write: the amount last in the line. */
function costLine(line: string, assumed: string, exchange: Exchange): CostLine {
  const [first = '', what, ...rest] = line.split(';').map((part) => part.trim());
  const [amount] = figuresIn(first);
  if (what !== undefined && amount && !/\p{L}/u.test(withoutAmount(first, amount)))
    return { amount: amountOf(amount, first, assumed, exchange), what, organisation: rest.join('; ') };
  const figures = figuresIn(line).filter((figure) => standsAlone(line, figure));
  const last = figures[figures.length - 1];
  if (last === undefined) return { amount: null, what: trimmed(line), organisation: '' };
  const described = trimmed(withoutAmount(line, last));
  return { amount: amountOf(last, line, assumed, exchange), what: described, organisation: '' };
}

function withoutAmount(line: string, { start, end }: Figure): string {
  const after = line.slice(end).replace(/^\s*(€|eur[ao]?|km|bam|maraka|rsd|din|den|lekë?|tl)(?!\p{L})/iu, '');
  return `${line.slice(0, start)} ${after}`.replace(/\s+/g, ' ');
}

/** "hotel 400, bus 200" is two items; "patrol fuel, 1.500" is one. */
function items(line: string): readonly string[] {
  const parts = line.split(/,\s|;/).filter((part) => part.trim() !== '');
  const each = parts.every((part) => {
    const figures = figuresIn(part);
    const last = figures[figures.length - 1];
    return last !== undefined && /\p{L}/u.test(part.slice(0, last.start)) && part.length - last.end < 8;
  });
  return parts.length > 1 && each ? parts : [line];
}

/**
 * The costs, one for each line, in the call's currency. `assumed`: the currency of the amount asked for, in which
 * people also write their lines ('' for the call's own). A line without a figure keeps its words.
 */
export const readCostLines = (text: string, exchange: Exchange, assumed = ''): CostLine[] =>
  text
    .split(/\r?\n/)
    .filter(isAnswered)
    .reduce<string[]>((all, line) => all.concat(items(line)), [])
    .map((line) => costLine(line, assumed, exchange));
