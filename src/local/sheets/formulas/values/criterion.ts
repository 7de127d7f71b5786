import { typedNumber } from './coerce.ts';
import { compare } from './compare.ts';
import { isError, plain, type Scalar } from './value.ts';

/**
 * The criterion of COUNTIF and its kin: `">=5"`, `"<>"`, a value, or a text with `*`, `?` and `~`
 * (support.google.com/docs/answer/3093480).
 */
export function criterion(given: Scalar, locale: string): (value: Scalar) => boolean {
  const wanted = plain(given);
  if (isError(wanted))
    return (value) => {
      const found = plain(value);
      return isError(found) && found.name === wanted.name;
    };
  if (typeof wanted !== 'string') return (value) => same(value, wanted ?? '', locale);
  const [, sign = '', rest = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  const number = rest === '' ? undefined : typedNumber(rest, locale);
  const operand = number ?? (/^true$/i.test(rest) ? true : /^false$/i.test(rest) ? false : rest);
  if (sign === '' || sign === '=') {
    if (rest === '')
      return (value) => (sign === '' ? plain(value) === null || plain(value) === '' : plain(value) === null);
    return (value) => same(value, operand, locale);
  }
  if (sign === '<>') {
    if (rest === '') return (value) => plain(value) !== null;
    return (value) => !same(value, operand, locale);
  }
  return (value) => {
    const found = plain(value);
    if (found === null || typeof found !== typeof operand) return false;
    const order = compare(found, operand);
    if (sign === '<') return order < 0;
    if (sign === '>') return order > 0;
    return sign === '<=' ? order <= 0 : order >= 0;
  };
}

function same(value: Scalar, wanted: number | string | boolean, locale: string): boolean {
  const found = plain(value);
  if (found === null) return false;
  if (typeof wanted === 'number')
    return found === wanted || (typeof found === 'string' && typedNumber(found, locale) === wanted);
  if (typeof wanted === 'string') return typeof found === 'string' && wildcards(wanted).test(found);
  return found === wanted;
}

const escapes = /[.+^${}()|[\]\\]/g;

/** A whole text with `*` for any characters, `?` for one and `~` before either to mean itself. */
export const wildcards = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split(/(~[*?~]|[*?])/)
      .map((part) => {
        if (part === '*') return '[\\s\\S]*';
        if (part === '?') return '[\\s\\S]';
        const literal = /^~[*?~]$/.test(part) ? part.slice(1) : part;
        return literal.replace(escapes, '\\$&').replace(/[*?]/g, '\\$&');
      })
      .join('')}$`,
    'iu',
  );
