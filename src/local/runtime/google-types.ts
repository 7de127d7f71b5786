import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A class of Google's as its own types describe it; several services have a class of the same name, such as Range. */
export type GoogleClass = {
  readonly members: Set<string>;
  /** Members that hold an enumeration, with its name. */
  readonly enumerations: Map<string, string>;
  readonly parents: readonly string[];
};

export type GoogleTypes = {
  readonly classes: ReadonlyMap<string, readonly GoogleClass[]>;
  readonly enumerations: ReadonlyMap<string, readonly (readonly string[])[]>;
};

let known: GoogleTypes | undefined;

/**
 * The interfaces and enumerations of @types/google-apps-script. They are read line by line: that package is generated,
 * with one member a line, four spaces deeper than its interface.
 */
export function googleTypes(): GoogleTypes {
  known ??= readTypes();
  return known;
}

function readTypes(): GoogleTypes {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const classes = new Map<string, GoogleClass[]>();
  const enumerations = new Map<string, string[][]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    let indent = '';
    let inside: GoogleClass | string[] | undefined;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const opened = /^(\s*)(?:export |declare )?(interface|enum) (\w+)(?: extends ([\w., ]+))? \{/.exec(
        line,
      );
      if (opened) {
        const [, before = '', kind, name = '', parents = ''] = opened;
        indent = `${before}    `;
        inside =
          kind === 'enum'
            ? []
            : { members: new Set(), enumerations: new Map(), parents: parents.split(/, */) };
        if (Array.isArray(inside)) add(enumerations, name, inside);
        else add(classes, name, inside);
      } else if (inside && line.startsWith(indent)) {
        readMember(line.slice(indent.length), inside);
      }
    }
  }
  return { classes, enumerations };
}

function readMember(line: string, into: GoogleClass | string[]): void {
  const plain = line.replace(/^\/\*\*.*?\*\/ /, '');
  if (Array.isArray(into)) {
    const name = /^(\w+)(?: = [^,]+)?,?$/.exec(plain)?.[1];
    if (name) into.push(name);
    return;
  }
  const [, name, enumeration] =
    /^(?:readonly )?(\w+)\??(?:[(<]|: (?:typeof (?:\w+\.)*(\w+);)?)/.exec(plain) ?? [];
  if (name) into.members.add(name);
  if (name && enumeration) into.enumerations.set(name, enumeration);
}

function add<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  map.set(name, [...(map.get(name) ?? []), value]);
}
