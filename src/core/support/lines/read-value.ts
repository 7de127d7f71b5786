import type { Cell } from '../../application/application.ts';
import { currencyIn, type Exchange, inCallCurrency } from '../../application/reading/values/read-money.ts';

/** A figure that can be counted, or why there is none; `key` is the column at fault. */
export type ReadValue =
  | { readonly value: number; readonly currency: string }
  | { readonly key: string; readonly what: string; readonly remedy: string };

/** More than this is a slip of the keyboard, and would no longer add up to the cent. */
const most = 1e12;

/**
 * An amount of money in the call's currency, converted with the exchange rates of Settings, to the cent. A currency
 * without a rate is never guessed.
 */
export function readAmount(cell: Cell, currency: string, exchange: Exchange): ReadValue {
  const figure = readFigure(cell, 'amount', 'an amount');
  if ('key' in figure) return figure;
  const code = currencyCode(currency, exchange);
  const cents = inCallCurrency(Math.round(figure.value * 100), code, exchange);
  if (cents === null)
    return {
      key: 'currency',
      what: `"${currency}" is no currency that Settings has an exchange rate for`,
      remedy: 'Add its exchange rate on the Settings tab, or correct the currency.',
    };
  return { value: cents / 100, currency: code };
}

export function readExpertDays(cell: Cell): ReadValue {
  const figure = readFigure(cell, 'days', 'a number of days');
  return 'key' in figure ? figure : { value: Math.round(figure.value * 100) / 100, currency: '' };
}

/** Code of the currency typed: '' for that of the call. What is no known one stays as typed, in capitals. */
function currencyCode(typed: string, { currency, exchangeRates }: Exchange): string {
  const plain = typed.trim().toUpperCase();
  const known = (code: string) => code === currency.toUpperCase() || (exchangeRates[code] ?? 0) > 0;
  const code = known(plain) ? plain : currencyIn(typed) || plain;
  return code === currency.toUpperCase() ? '' : code;
}

function readFigure(cell: Cell, key: string, kind: string): ReadValue {
  if (typeof cell === 'number' && Number.isFinite(cell) && cell >= 0 && cell <= most)
    return { value: cell, currency: '' };
  if (String(cell).trim() === '')
    return { key, what: `${kind} is missing`, remedy: 'Type it in when it is known.' };
  if (typeof cell === 'number' && cell < 0)
    return {
      key,
      what: `${cell} is below zero`,
      remedy: 'If something came back, lower the figure of the line that was given.',
    };
  return { key, what: `"${String(cell)}" is not ${kind}`, remedy: 'Type a figure without words or units.' };
}
