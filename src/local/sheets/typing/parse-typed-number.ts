import type { SheetLocale } from './locale.ts';

export type TypedValue = { value: number; format?: string };

const foreign = ['$', '€', '£', '¥', '₴', '₺'];
const patterns = new Map<SheetLocale, RegExp>();

/** A number, percentage, amount of money or scientific number as people type it; the format is what Sheets then shows it in. */
export function parseTypedNumber(text: string, locale: SheetLocale): TypedValue | undefined {
  const pattern = patterns.get(locale) ?? compile(locale);
  patterns.set(locale, pattern);
  const parts = pattern.exec(text)?.groups;
  if (!parts) return undefined;
  const { open, close, sign, before, innerSign, digits = '', exponent, percent, after } = parts;
  if ((open === undefined) !== (close === undefined) || (sign && innerSign) || (before && after))
    return undefined;
  const plain = digits
    .replace(/[^\d,.]/g, '')
    .split(locale.group)
    .join('')
    .replace(locale.decimal, '.');
  const negative = open !== undefined || sign === '-' || innerSign === '-';
  const size = Number(`${plain}${exponent ?? ''}`) / (percent ? 100 : 1);
  const value = negative && size !== 0 ? -size : size;
  const format = formatFor(
    { plain, grouped: digits.includes(locale.group), exponent, percent, before, after },
    locale,
  );
  return format === undefined ? { value } : { value, format };
}

type Shape = {
  plain: string;
  grouped: boolean;
  exponent: string | undefined;
  percent: string | undefined;
  before: string | undefined;
  after: string | undefined;
};

function formatFor(
  { plain, grouped, exponent, percent, before, after }: Shape,
  locale: SheetLocale,
): string | undefined {
  const decimals = plain.includes('.') ? '.00' : '';
  if (percent) return `0${decimals}%`;
  const symbol = before ?? after;
  if (symbol) {
    const mark = symbol === '$' && locale.currency.symbol === '$' ? '$' : `[$${symbol}]`;
    return before ? `${mark}#,##0${decimals}` : `#,##0${decimals} ${mark}`;
  }
  if (exponent) return '0.00E+00';
  return grouped ? `#,##0${decimals}` : undefined;
}

function compile(locale: SheetLocale): RegExp {
  const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const decimal = quote(locale.decimal);
  const group = locale.group === ' ' ? '[ \\u00a0\\u202f]' : quote(locale.group);
  const symbols = [...new Set([locale.currency.symbol, ...foreign])].map(quote).join('|');
  const amount = `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d*)?|\\d+(?:${decimal}\\d*)?|${decimal}\\d+`;
  return new RegExp(
    `^(?<open>\\()?(?<sign>[+-])?\\s?(?<before>${symbols})?\\s?(?<innerSign>[+-])?(?<digits>${amount})` +
      `(?<exponent>[eE][+-]?\\d{1,3})?\\s?(?<percent>%)?(?:[ \\u00a0]?(?<after>${symbols}))?(?<close>\\))?$`,
  );
}
