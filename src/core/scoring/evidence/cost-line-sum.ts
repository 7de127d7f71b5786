import type { CostLine } from '../../application/application.ts';
import { withoutDrift } from './round.ts';

/** Sum of the cost lines that hold a figure, in the call's currency. */
export const costLineSum = (lines: readonly CostLine[]): number =>
  withoutDrift(lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0));

/** A figure in a sentence: groups of three, at most two decimals. */
export const figure = (amount: number): string => {
  const [whole = '', part] = String(Math.round(withoutDrift(amount * 100)) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part.padEnd(2, '0')}`;
};
