import { types } from 'node:util';
import { isScriptObject } from '../../runtime/script-object.ts';

/** Copies a script's value out of its realm, so that tests compare arrays and dates like their own. */
export function toHost(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null || isScriptObject(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (types.isDate(value)) return new Date(value.getTime());
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    seen.set(value, copy);
    for (const entry of value) copy.push(toHost(entry, seen));
    return copy;
  }
  if (types.isProxy(value) || types.isNativeError(value) || types.isMap(value) || types.isSet(value))
    return value;
  const copy: Record<string, unknown> = {};
  seen.set(value, copy);
  for (const [key, entry] of Object.entries(value)) copy[key] = toHost(entry, seen);
  return copy;
}
