import { markScriptObject } from './script-object.ts';

/** One value of a Google enumeration: prints and serialises as its name (developers.google.com/apps-script/guides/v8-runtime/migration). */
type EnumValue = {
  readonly name: () => string;
  readonly ordinal: () => number;
  readonly compareTo: (other: EnumValue) => number;
  readonly toString: () => string;
  readonly toJSON: () => string;
};

/**
 * A Google enumeration, made once for all executions so that `===` holds wherever a value comes from. `Enumeration` is
 * its type in @types/google-apps-script, such as `typeof GoogleAppsScript.Script.AuthMode`.
 */
export function enumeration<Enumeration extends object>(
  className: string,
  names: readonly (keyof Enumeration & string)[],
): Enumeration {
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
  return values as unknown as Enumeration;
}

/** The name of an enumeration's value, or undefined when the script handed in something else. */
export function nameOf(value: unknown): string | undefined {
  const named = value as Partial<EnumValue> | null | undefined;
  return typeof named?.name === 'function' && typeof named.ordinal === 'function' ? named.name() : undefined;
}
