import type { Application } from '../../application/application.ts';
import { once } from '../../once.ts';

type Asked = Pick<Application, 'asked'>;

/** One call asks one list of fields of thousands of applications. */
const about = once((asked: readonly string[]) => ({
  keys: new Set(asked),
  kinds: new Map<string, boolean>(),
}));

/** Whether the form asks for any field of this kind: "not asked" is not "not answered". */
export function asks({ asked }: Asked, kind: RegExp): boolean {
  const { kinds } = about(asked);
  const found = kinds.get(kind.source) ?? asked.some((key) => kind.test(key));
  kinds.set(kind.source, found);
  return found;
}

export const isAsked = (asked: readonly string[], key: string): boolean => about(asked).keys.has(key);
export const asksFor = ({ asked }: Asked, key: string): boolean => isAsked(asked, key);
