import { isError, type Plain, plain, type Scalar } from './value.ts';

/**
 * Order of values as sorting and "<" see them: numbers, then texts without regard to case, then FALSE and TRUE. An empty
 * cell equals 0, an empty text and FALSE.
 */
export function compare(one: Scalar, other: Scalar): number {
  const [left, right] = alike(plain(one), plain(other));
  const ranks = rank(left) - rank(right);
  if (ranks !== 0) return ranks;
  if (typeof left === 'string' && typeof right === 'string')
    return collator.compare(left.toLowerCase(), right.toLowerCase());
  return Number(left) - Number(right);
}

/** The same without making a text of anything: 1 is not "1". */
export const equal = (one: Scalar, other: Scalar): boolean => {
  const [left, right] = alike(plain(one), plain(other));
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() === right.toLowerCase();
  return typeof left === typeof right && left === right;
};

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function alike(left: Plain, right: Plain): [Plain, Plain] {
  return [left === null ? emptyLike(right) : left, right === null ? emptyLike(left) : right];
}

function emptyLike(other: Plain): Plain {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Plain): number {
  if (isError(value)) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
