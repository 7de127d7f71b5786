import { types } from 'node:util';
import { type Context, runInContext } from 'node:vm';

/** What makes values of the script's own realm: on Google, `instanceof Date` and `instanceof Error` hold for what services return. */
export type Realm = {
  /** Copies arrays, dates and plain objects into the script's realm; Google objects and primitives pass as they are. */
  readonly toScript: (value: unknown) => unknown;
  /** Throws what a Google service throws: an Error of the script's realm named "Exception". */
  readonly exception: (message: string, name?: string) => Error;
};

type Makers = {
  array: () => unknown[];
  date: (time: number) => Date;
  object: () => Record<string, unknown>;
  error: (message: string, name: string) => Error;
};

const makers = `({
  array: () => [],
  date: (time) => new Date(time),
  object: () => ({}),
  error: (message, name) => { const error = new Error(message); error.name = name; return error; },
})`;

export function createRealm(context: Context, isGoogleObject: (value: object) => boolean): Realm {
  const make = runInContext(makers, context) as Makers;
  const toScript = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || isGoogleObject(value)) return value;
    if (types.isDate(value)) return make.date(value.getTime());
    if (Array.isArray(value)) {
      const copy = make.array();
      for (const entry of value) copy.push(toScript(entry));
      return copy;
    }
    const copy = make.object();
    for (const [key, entry] of Object.entries(value)) copy[key] = toScript(entry);
    return copy;
  };
  return { toScript, exception: (message, name = 'Exception') => make.error(message, name) };
}
