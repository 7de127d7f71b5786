import { useState } from 'preact/hooks';
import { useTools } from './tools.ts';

/** What was typed and is not saved yet, by the name of its form: it outlives the screen. */
export type Kept = Map<string, unknown>;

/**
 * State of a form that outlives its screen. The name tells the form and what it is about; two forms never share one, so
 * what is kept under it has the shape of `empty`.
 */
export function useKept<Entry>(
  name: string,
  empty: Entry,
): { readonly entry: Entry; readonly set: (entry: Entry) => void; readonly clear: () => void } {
  const { kept } = useTools();
  const [entry, setEntry] = useState<Entry>(kept.has(name) ? (kept.get(name) as Entry) : empty);
  return {
    entry,
    set(next) {
      if (name !== '') kept.set(name, next);
      setEntry(next);
    },
    clear() {
      kept.delete(name);
      setEntry(empty);
    },
  };
}
