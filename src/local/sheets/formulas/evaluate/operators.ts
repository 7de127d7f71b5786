import { isDateFormat } from 'numfmt';
import type { Operator } from '../syntax/node.ts';
import { toNumber, toText } from '../values/coerce.ts';
import { compare, equal } from '../values/compare.ts';
import { failure, formatted, isError, isFormatted, plain, type Scalar } from '../values/value.ts';

export function operate(operator: Operator, left: Scalar, right: Scalar, locale: string): Scalar {
  const [one, other] = [plain(left), plain(right)];
  if (isError(one)) return one;
  if (isError(other)) return other;
  switch (operator) {
    case '=':
      return equal(one, other);
    case '<>':
      return !equal(one, other);
    case '<':
      return compare(one, other) < 0;
    case '<=':
      return compare(one, other) <= 0;
    case '>':
      return compare(one, other) > 0;
    case '>=':
      return compare(one, other) >= 0;
    case '&': {
      const [head, tail] = [toText(left, locale), toText(right, locale)];
      if (isError(head)) return head;
      return isError(tail) ? tail : head + tail;
    }
  }
  const [first, second] = [toNumber(left, locale), toNumber(right, locale)];
  if (isError(first)) return first;
  if (isError(second)) return second;
  const number = calculate(operator, first, second);
  if (typeof number !== 'number') return number;
  if (!Number.isFinite(number)) return failure('#NUM!', 'The number is too large.');
  const format = formatAfter(operator, left, right);
  return format === undefined ? number : formatted(number, format);
}

function calculate(operator: Operator, first: number, second: number): Scalar {
  switch (operator) {
    case '+':
      return first + second;
    case '-':
      return first - second;
    case '*':
      return first * second;
    case '/':
      return second === 0
        ? failure('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.')
        : first / second;
    default:
      if (first === 0 && second < 0) return failure('#DIV/0!', 'Zero has no negative power.');
      return Number.isNaN(first ** second) ? failure('#NUM!', 'No real number.') : first ** second;
  }
}

/** A day and a number make a day; two days make a number of days; money and percentages stay what they are. */
function formatAfter(operator: Operator, left: Scalar, right: Scalar): string | undefined {
  const one = isFormatted(left) ? left.format : undefined;
  const other = isFormatted(right) ? right.format : undefined;
  const format = one ?? other;
  if (format === undefined) return undefined;
  if (operator === '+') return format;
  if (operator === '-')
    return one !== undefined && other !== undefined && isDateFormat(one) ? undefined : format;
  return isDateFormat(format) || operator === '^' || (one !== undefined && other !== undefined)
    ? undefined
    : format;
}
