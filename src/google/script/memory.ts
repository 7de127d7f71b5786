import type { GoogleServices } from '../services.ts';

/**
 * What the add-on keeps in the document's properties: only what can be found again without them (ids of tabs and
 * files, places of columns). Read once an execution, because each read counts.
 */
export type Memory = {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
  readonly forget: (name: string) => void;
  /** What is kept under every name like this. */
  readonly valuesOf: (names: RegExp) => readonly string[];
};

export function openMemory({ PropertiesService }: GoogleServices): Memory {
  const store = PropertiesService.getDocumentProperties();
  let known: Record<string, string> | undefined;
  const all = (): Record<string, string> => {
    known ??= { ...(store?.getProperties() ?? {}) };
    return known;
  };
  return {
    get: (name) => all()[name],
    set(name, value) {
      if (all()[name] === value) return;
      all()[name] = value;
      store?.setProperty(name, value);
    },
    valuesOf: (names) => Object.entries(all()).flatMap(([name, value]) => (names.test(name) ? [value] : [])),
    forget(name) {
      delete all()[name];
      store?.deleteProperty(name);
    },
  };
}
