import { types } from 'node:util';

/**
 * Copies what crosses google.script.run, which takes primitives, and arrays and objects of them: "Requests fail if you
 * attempt to pass a Date, Function, DOM element ... including prohibited types inside objects or arrays. Objects that
 * create circular references will also fail, and undefined fields within arrays become null."
 * (developers.google.com/apps-script/guides/html/communication). Throws a TypeError naming the first offence.
 */
export function plainJson(value: unknown, path = 'value', within: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object')
    throw new TypeError(`Due to illegal value in property: ${path} (${typeof value})`);
  if (within.includes(value)) throw new TypeError(`Due to illegal value in property: ${path} (cycle)`);
  const around = [...within, value];
  if (Array.isArray(value)) return value.map((entry, index) => plainJson(entry, `${path}[${index}]`, around));
  if (!isPlain(value)) throw new TypeError(`Due to illegal value in property: ${path} (${kindOf(value)})`);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, plainJson(entry, `${path}.${key}`, around)]),
  );
}

/** Plain in any realm: its prototype has no prototype of its own. */
function isPlain(value: object): boolean {
  if (types.isProxy(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const kindOf = (value: object): string =>
  types.isProxy(value) ? 'Google object' : Object.prototype.toString.call(value).slice(8, -1);
