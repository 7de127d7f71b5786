import type { Application } from '../../application/application.ts';

type Asked = Pick<Application, 'asked'>;

/** One call asks one list of fields of thousands of applications: what was found about a list is kept as long as the list. */
const known = new WeakMap<
  readonly string[],
  { readonly keys: Set<string>; readonly kinds: Map<string, boolean> }
>();

function about(asked: readonly string[]) {
  const met = known.get(asked) ?? { keys: new Set(asked), kinds: new Map<string, boolean>() };
  known.set(asked, met);
  return met;
}

/** Whether the form asks for any field of this kind: "not asked" is not "not answered". */
export function asks({ asked }: Asked, kind: RegExp): boolean {
  const { kinds } = about(asked);
  const found = kinds.get(kind.source) ?? asked.some((key) => kind.test(key));
  kinds.set(kind.source, found);
  return found;
}

export const asksFor = ({ asked }: Asked, key: string): boolean => about(asked).keys.has(key);
