import { answerOf, isAnswered } from '../../answer.ts';
import type { Money } from '../../application.ts';
import type { Answer } from '../answers.ts';
import { fold } from './fold.ts';

/** The call's currency, and the units of others for one unit of it. */
export type Exchange = {
  readonly currency: string;
  readonly exchangeRates: Readonly<Record<string, number>>;
};

const currencyNames: readonly (readonly [code: string, names: RegExp])[] = [
  ['EUR', /€|(^|[^\p{L}])(eur|euro|euros|eura|evra|evri|avro)(?![\p{L}])/u],
  ['BAM', /(^|[^\p{L}])(km|bam|maraka|marke|marka)(?![\p{L}])/u],
  ['RSD', /(^|[^\p{L}])(rsd|din|dinara|dinar)(?![\p{L}])/u],
  ['MKD', /(^|[^\p{L}])(mkd|den|denari|denar)(?![\p{L}])/u],
  ['ALL', /(^|[^\p{L}])(lek|leke|lekesh)(?![\p{L}])/u],
  ['TRY', /₺|(^|[^\p{L}])(try|tl|lira)(?![\p{L}])/u],
  ['HRK', /(^|[^\p{L}])(hrk|kn|kuna)(?![\p{L}])/u],
  ['USD', /\$|(^|[^\p{L}])(usd|dollars?|dolara)(?![\p{L}])/u],
];

/** A figure: groups of three with any separator, or plain digits with a decimal part. */
const figure = /\d{1,3}(?:[ \u00a0\u202f'’.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?/g;
/** As far as one looks for what a figure is followed by. */
const longestWord = 16;
const thousands = /^\s*(k(?!\p{L})|thousand|tisuc|hiljad|iljad|mije)/u;

export type Figure = {
  readonly cents: number;
  readonly start: number;
  readonly end: number;
  readonly bare: string;
};

/** Code of the currency a text names, '' when it names none. */
export const currencyIn = (text: string): string =>
  // Most amounts are figures alone, which is seen at once.
  /^[\d\s.,'’-]*$/.test(text)
    ? ''
    : (currencyNames.find(([, names]) => names.test(fold(text).replace(/\d/g, ' ')))?.[0] ?? '');

function centsOf(digits: string): number {
  const decimals = /^(.*\d)[.,](\d{1,2}|\d{4,})$/.exec(digits);
  const whole = (decimals?.[1] ?? digits).replace(/\D/g, '');
  const part = `${decimals?.[2] ?? ''}00`.slice(0, 2);
  return Number(whole) * 100 + Number(part);
}

/** Every figure of a text with its place; "4.1k" counts a thousandfold. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  figure.lastIndex = 0;
  for (let match = figure.exec(text); match; match = figure.exec(text)) {
    const bare = match[0];
    const rest = text.slice(match.index + bare.length, match.index + bare.length + longestWord);
    const many = thousands.exec(fold(rest));
    const decimal = many ? bare.replace(',', '.') : bare;
    const cents = many ? Math.round(Number(decimal) * 100_000) : centsOf(decimal);
    const end = match.index + bare.length + (many ? many[0].length : 0);
    if (Number.isSafeInteger(cents)) found.push({ cents, start: match.index, end, bare });
  }
  return found;
}

/** Cents in the call's currency; null when no rate is given for the other one. */
export function inCallCurrency(
  cents: number,
  from: string,
  { currency, exchangeRates }: Exchange,
): number | null {
  if (from === '' || from === currency.toUpperCase()) return cents;
  const rate = exchangeRates[from];
  return rate !== undefined && rate > 0 ? Math.round(cents / rate) : null;
}

const noRate = (text: string, from: string): Money =>
  unclear(`"${text}" is in ${from}; the Settings tab has no exchange rate for it.`);
const unclear = (doubt: string): Money => ({ amount: null, doubt });

/** The amount asked for, in the call's currency and exact to the cent. An answer a person must look at says why. */
export function readMoney({ value, shown }: Answer, exchange: Exchange): Money {
  if (typeof value === 'number' && Number.isFinite(value)) return readNumber(value, shown, exchange);
  const text = shown.trim();
  if (!isAnswered(text)) return unclear('');
  if (value instanceof Date || typeof value === 'boolean')
    return unclear(`The spreadsheet shows "${text}", which is no amount.`);
  const figures = figuresIn(text);
  const [only] = figures;
  if (only === undefined) return unclear(`"${answerOf(text)}" holds no figure.`);
  if (figures.length > 1) return unclear(`"${text}" holds more than one figure.`);
  if (/[-−]\s*\d/.test(text) || text.includes('%')) return unclear(`"${text}" is no amount of money.`);
  return converted(only, text, exchange);
}

function converted(only: Figure, text: string, exchange: Exchange): Money {
  const from = currencyIn(text);
  const cents = inCallCurrency(only.cents, from, exchange);
  if (cents === null) return noRate(text, from);
  const amount = cents / 100;
  if (from === '' && /^\d{1,3}[.,]\d{3}$/.test(only.bare) && only.end - only.start === only.bare.length)
    return { amount, doubt: `"${text}" is read as ${amount} ${exchange.currency}; it names no currency.` };
  return from === '' ? readNumber(amount, text, exchange) : { amount, doubt: '' };
}

/** Sheets turns a typed "8.640" into 8.64, so a small amount with decimals is doubted. */
function readNumber(value: number, shown: string, exchange: Exchange): Money {
  if (value < 0) return unclear(`"${shown}" is below zero.`);
  const from = currencyIn(shown);
  const cents = inCallCurrency(Math.round(value * 100), from, exchange);
  if (cents === null) return noRate(shown, from);
  const amount = cents / 100;
  if (from === '' && amount < 1000 && !Number.isInteger(amount))
    return {
      amount,
      doubt: `"${shown}" may be a thousand times more: a spreadsheet shortens 8.640 to 8.64.`,
    };
  return { amount, doubt: '' };
}

/** Adds amounts in cents, so that 0.1 + 0.2 is 0.3. */
export const sumOfMoney = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
