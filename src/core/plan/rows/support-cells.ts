import type { Cell } from '../../application/application.ts';
import type { Exchange } from '../../application/reading/values/read-money.ts';
import { type ReadValue, readAmount, readExpertDays } from '../../support/lines/read-value.ts';

type Cells = Readonly<Record<string, Cell>>;

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** The amount of a planned line, in the call's currency, as the support ledger counts it. */
export const amountIn = ({ amount, currency }: Cells, exchange: Exchange): ReadValue =>
  readAmount(amount ?? '', textOf(currency), exchange);

export const daysIn = ({ days }: Cells): ReadValue => readExpertDays(days ?? '');

/** '' where nothing can be counted. */
export const figureOf = (read: ReadValue): number | '' => ('value' in read ? read.value : '');

/**
 * What a planned line is written as. An amount typed in another currency, or a figure nobody can read, stays as it was
 * typed while the plan says the same; an amount given in the plan is in the call's currency, and takes its place.
 */
export function supportCells(line: Cells, before: Cells, exchange: Exchange): Cells {
  const isSame = textOf(line.amount) === String(figureOf(amountIn(before, exchange)));
  const isSameDays = textOf(line.days) === String(figureOf(daysIn(before)));
  return {
    ...line,
    amount: isSame ? (before.amount ?? '') : (line.amount ?? ''),
    currency: isSame ? (before.currency ?? '') : '',
    days: isSameDays ? (before.days ?? '') : (line.days ?? ''),
  };
}
