import { types } from 'node:util';
import { classNameOf } from '../../runtime/script-object.ts';

export type ShownValue = {
  /** One line of JSON; null where the value has none. */
  readonly json: string;
  /** What JSON cannot say, one sentence each. */
  readonly losses: readonly string[];
};

/** A returned value as JSON: undefined is null, a Date its ISO text, and what JSON cannot say is null and named. */
export function showValue(value: unknown): ShownValue {
  const losses: string[] = [];
  const lose = (path: string, what: string): null => {
    losses.push(`${path} is ${what}, which JSON cannot say; it is shown as null.`);
    return null;
  };
  const plain = (given: unknown, path: string, around: readonly object[]): unknown => {
    if (given === undefined || given === null || typeof given === 'string' || typeof given === 'boolean')
      return given ?? null;
    if (typeof given === 'number') return Number.isFinite(given) ? given : lose(path, String(given));
    if (typeof given !== 'object') return lose(path, `a ${typeof given}`);
    if (around.includes(given)) return lose(path, 'an object that contains itself');
    if (types.isDate(given))
      return Number.isNaN(given.getTime()) ? lose(path, 'an invalid Date') : given.toISOString();
    const className = classNameOf(given);
    const own = (given as { toJSON?: unknown }).toJSON;
    if (typeof own === 'function') return plain(own.call(given), path, [...around, given]);
    if (className !== undefined) return lose(path, `Google's ${className}`);
    const within = [...around, given];
    if (Array.isArray(given)) return given.map((entry, index) => plain(entry, `${path}[${index}]`, within));
    if (types.isMap(given) || types.isSet(given) || types.isPromise(given) || types.isNativeError(given))
      return lose(path, `a ${Object.prototype.toString.call(given).slice(8, -1)}`);
    return Object.fromEntries(
      Object.entries(given)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => [key, plain(entry, `${path}.${key}`, within)]),
    );
  };
  const json = JSON.stringify(plain(value, 'The value', []));
  return { json, losses };
}
