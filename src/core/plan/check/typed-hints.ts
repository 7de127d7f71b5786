import type { Cell } from '../../application/application.ts';
import type { Exchange } from '../../application/reading/values/read-money.ts';
import { amountIn, daysIn } from '../rows/support-cells.ts';

type TypedLine = {
  readonly id: string;
  readonly kind: 'money' | 'technical assistance';
  readonly what: string;
  /** Where it stands. */
  readonly tab: string;
  readonly cells: Readonly<Record<string, Cell>>;
};

/**
 * Planned lines of the Support tab whose figures are not what they seem in the plan: converted from another currency,
 * or not counted because nobody can read them. Money is never taken for that of the call when something else is written.
 */
export const typedHints = (lines: readonly TypedLine[], exchange: Exchange): string[] =>
  lines
    .map((line) => (line.kind === 'money' ? moneyHint(line, exchange) : daysHint(line)))
    .filter((hint) => hint !== '');

function moneyHint(line: TypedLine, exchange: Exchange): string {
  const typed = typedIn(line.cells.amount);
  const currency = typedIn(line.cells.currency);
  const read = amountIn(line.cells, exchange);
  if (typed === '') return '';
  const { currency: own } = exchange;
  const here = `An amount typed in the plan is in ${own} and takes its place.`;
  if (!('value' in read))
    return `${nameOf(line)} is not counted: ${read.what} on the tab ${line.tab}. ${read.remedy} ${here}`;
  return read.currency === ''
    ? ''
    : `${nameOf(line)} is ${typed} ${currency} on the tab ${line.tab}; the plan counts ${read.value} ${own}, by the exchange rate of Settings. ${here}`;
}

function daysHint(line: TypedLine): string {
  const read = daysIn(line.cells);
  if (typedIn(line.cells.days) === '' || 'value' in read) return '';
  return `${nameOf(line)} has no days that count: ${read.what} on the tab ${line.tab}. ${read.remedy}`;
}

const typedIn = (cell: Cell | undefined): string => String(cell ?? '').trim();

const nameOf = ({ id, what }: TypedLine): string =>
  what.trim() === '' ? id : `${id} “${what.trim().slice(0, 80)}”`;
