import { googleTypes } from './google-types.ts';
import { markScriptObject } from './script-object.ts';

/** One value of a Google enumeration: prints and serialises as its name (developers.google.com/apps-script/guides/v8-runtime/migration). */
type EnumValue = {
  readonly name: () => string;
  readonly ordinal: () => number;
  readonly compareTo: (other: EnumValue) => number;
  readonly toString: () => string;
  readonly toJSON: () => string;
};

const made = new Map<string, { readonly names: readonly string[]; readonly values: object }[]>();

/**
 * A Google enumeration, made once for all executions so that `===` holds wherever a value comes from. `Enumeration` is
 * its type in @types/google-apps-script, such as `typeof GoogleAppsScript.Script.AuthMode`. It has the names given and
 * all that Google's types give it besides.
 */
export function enumeration<Enumeration extends object>(
  className: string,
  names: readonly (keyof Enumeration & string)[],
): Enumeration {
  const all = withGoogleNames(className, names);
  const known = made.get(className)?.find((entry) => String(entry.names) === String(all));
  const values = known?.values ?? newEnumeration(className, all);
  if (!known) made.set(className, [...(made.get(className) ?? []), { names: all, values }]);
  return values as Enumeration;
}

/** The names Google's types give the enumeration that shares most names with these, in their order, then the others. */
function withGoogleNames(className: string, names: readonly string[]): string[] {
  const shared = (candidate: readonly string[]) => names.filter((name) => candidate.includes(name)).length;
  const [closest] = [...(googleTypes().enumerations.get(className) ?? [])].sort(
    (one, other) => shared(other) - shared(one),
  );
  return [...new Set([...(closest && (names.length === 0 || shared(closest) > 0) ? closest : []), ...names])];
}

function newEnumeration(className: string, names: readonly string[]): object {
  const values: Record<string, EnumValue> = {};
  names.forEach((name, position) => {
    const value: EnumValue = Object.freeze({
      name: () => name,
      ordinal: () => position,
      compareTo: (other: EnumValue) => position - other.ordinal(),
      toString: () => name,
      toJSON: () => name,
    });
    markScriptObject(value, className, name);
    values[name] = value;
  });
  markScriptObject(Object.freeze(values), `${className}s`);
  return values;
}

/** The name of an enumeration's value, or undefined when the script handed in something else. */
export function nameOf(value: unknown): string | undefined {
  const named = value as Partial<EnumValue> | null | undefined;
  return typeof named?.name === 'function' && typeof named.ordinal === 'function' ? named.name() : undefined;
}
