import { type Row, textIn } from '../../../core/workbook/tab.ts';

/**
 * What the column "Internal report asked for" says. `making` is written before a document is touched: a run that finds
 * it knows that the one before was ended there, and a project that ends two runs is left for a person.
 */
export const wantedStates = {
  waiting: 'waiting',
  making: 'being made',
  again: 'being made again',
  tomorrow: 'waiting: Google lets this account make no more documents for now',
} as const;

const at = (row: Row): string => textIn(row, 'reportWanted');
export const isWanted = (row: Row): boolean => /^(waiting|being made)/.test(at(row));
export const hasFailed = (row: Row): boolean => at(row).startsWith('failed');
export const wasCut = (row: Row): boolean =>
  at(row) === wantedStates.making || at(row) === wantedStates.again;
export const wasCutTwice = (row: Row): boolean => at(row) === wantedStates.again;
