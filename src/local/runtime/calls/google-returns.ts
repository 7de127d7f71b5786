import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Returns = {
  /** `Spreadsheet`, `Document` ...; of a name that several services use, the last read. */
  readonly service: string;
  /** What each method returns, in the words of the types, one for each of its overloads. */
  readonly methods: Map<string, string>;
};

let known: Map<string, Returns> | undefined;

const returnsOf = (className: string): Returns | undefined => {
  known ??= readReturns();
  return known.get(className);
};

/** The class of which a method hands over one object, by Google's types; undefined when it hands over anything else. */
export function classHandedOver(className: string, method: string): string | undefined {
  const returned = returnsOf(className)?.methods.get(method) ?? '';
  const name = /^(?:\w+\.)*(\w+)(?: \| null)?$/.exec(returned)?.[1] ?? '';
  return returnsOf(name) && !/^Date$/.test(name) ? name : undefined;
}

/** The service a class belongs to, as Google's types group them: `Spreadsheet`, `Forms`, `Base` ... */
export const serviceOf = (className: string): string =>
  returnsOf(className)?.service ?? className.split('.')[0] ?? className;

function readReturns(): Map<string, Returns> {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const found = new Map<string, Returns>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    let service = '';
    let current: Returns | undefined;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      service = /^\s+namespace (\w+)/.exec(line)?.[1] ?? service;
      const opened = /^\s*(?:export )?interface (\w+)/.exec(line)?.[1];
      if (opened) {
        // Base first: its User and Blob are handed out by every service, and others only repeat their names.
        const first = found.get(opened)?.service === 'Base' ? 'Base' : service;
        current = { service: first, methods: found.get(opened)?.methods ?? new Map() };
        found.set(opened, current);
      }
      const [, method, returned] = /^\s*(\w+)[(<].*: ([^:]*);$/.exec(line) ?? [];
      if (method && returned && current) current.methods.set(method, returned);
    }
  }
  return found;
}
