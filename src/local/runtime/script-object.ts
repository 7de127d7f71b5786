import { enumeration } from './enumeration.ts';
import type { Execution } from './execution.ts';
import { googleMember } from './google-methods.ts';

/** How a value shows itself to the language is no service call. */
const passive = new Set(['toString', 'toJSON', 'name', 'ordinal', 'compareTo']);

const insides = new WeakMap<object, { readonly className: string; readonly inside: unknown }>();

export const isScriptObject = (value: object): boolean => insides.has(value);

/** The Google class of what a script hands over; undefined for a value of the script's own. */
export const classNameOf = (value: object): string | undefined => insides.get(value)?.className;

/** Makes an object pass into the script's realm as it is, instead of being copied. */
export function markScriptObject(object: object, className: string, inside?: unknown): void {
  insides.set(object, { className, inside });
}

/**
 * A Google object as the script sees it. Each method given is checked against Google's own types, is counted as a
 * service call, and returns values of the script's realm. A method that Google has and we do not imitate throws by
 * name; one that Google does not have is undefined.
 */
export function scriptObject<GoogleObject extends object>(
  execution: Execution,
  className: string,
  methods: Partial<GoogleObject>,
  inside?: unknown,
): GoogleObject {
  const wrapped = new Map<string, unknown>();
  const wrap = (key: string, member: unknown): unknown =>
    typeof member !== 'function' || passive.has(key)
      ? member
      : (...given: unknown[]) =>
          execution.call(className, key, () => execution.realm.toScript(member.apply(methods, given)), given);
  const proxy = new Proxy(methods, {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      if (!wrapped.has(key))
        wrapped.set(key, Object.hasOwn(target, key) ? wrap(key, Reflect.get(target, key)) : missing(key));
      return wrapped.get(key);
    },
    set: () => false,
  });
  const missing = (key: string): unknown => {
    if (key === 'toString') return () => className;
    const member = googleMember(className, Object.keys(methods), key);
    if (!member) return undefined;
    if (member.kind === 'enumeration') return enumeration<object>(member.name, []);
    return () =>
      execution.call(className, key, () => {
        throw execution.realm.exception(
          `The embedded Workspace does not imitate ${className}.${key}().`,
          'Error',
        );
      });
  };
  markScriptObject(proxy, className, inside);
  return proxy as GoogleObject;
}

/** What a service put behind the object it handed to the script, when the script hands it back as an argument. */
export function insideOf<Inside>(object: unknown, className: string): Inside | undefined {
  const found = typeof object === 'object' && object !== null ? insides.get(object) : undefined;
  return found?.className === className ? (found.inside as Inside) : undefined;
}
