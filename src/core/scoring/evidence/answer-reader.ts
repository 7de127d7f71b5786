import type { Application } from '../../application/application.ts';

type Fields = Readonly<Record<string, unknown>>;
type Read = (application: Application) => unknown;

/** Reads what an application says in a field of the catalogue, as text: '' when nothing, 'yes' or 'no' for a yes-no question. */
export function answerReader(key: string): (application: Application) => string {
  const [head = '', ...rest] = key.split('.');
  const read = readerOf(head, rest);
  return (application) => asText(read(application));
}

function readerOf(head: string, rest: readonly string[]): Read {
  const repeated = /^(organisation|activity|followUp|challenge)([1-9])$/.exec(head);
  if (repeated) {
    const [list, at, field] = [listOf[repeated[1] ?? ''], Number(repeated[2]) - 1, rest.join('.')];
    return (application) => list?.(application)[at]?.[field];
  }
  if (head === 'outcome') return outcomeReader(rest);
  if (head === 'assistance') {
    const [kind = '', part = ''] = rest;
    return ({ support }) =>
      (support.assistance as readonly Fields[]).find((entry) => entry.kind === kind)?.[part];
  }
  return (application) =>
    rest.reduce<unknown>(
      (value, part) => (isRecord(value) ? value[part] : undefined),
      (application as Fields)[head],
    );
}

const listOf: Readonly<Record<string, (application: Application) => readonly Fields[]>> = {
  organisation: ({ organisations }) => organisations,
  activity: ({ activities }) => activities,
  followUp: ({ followUp }) => followUp,
  challenge: ({ preparation }) => preparation.challenges,
};

/** Key like `outcome.partners2.source`: the second outcome at the level of the partners. */
function outcomeReader([which = '', part = '']: readonly string[]): Read {
  const level = which.replace(/\d+$/, '');
  const at = Number(which.slice(level.length)) - 1;
  return ({ outcomes }) =>
    (outcomes as readonly Fields[]).filter((outcome) => outcome.level === level)[at]?.[part];
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? '' : `${value.length}`;
  // Money: the figure, when there is one.
  if (isRecord(value)) return asText(value.amount);
  return String(value);
}
