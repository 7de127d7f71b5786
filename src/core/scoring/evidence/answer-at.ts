import type { Application } from '../../application/application.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the application says in a field of the catalogue, as text: '' when nothing, 'yes' or 'no' for a yes-no question. */
export function answerAt(application: Application, key: string): string {
  const [head = '', ...rest] = key.split('.');
  const repeated = /^(organisation|activity|followUp|challenge)([1-9])$/.exec(head);
  if (repeated) {
    const entry = entries(application, repeated[1] ?? '')[Number(repeated[2]) - 1];
    return asText(entry?.[rest.join('.')]);
  }
  if (head === 'outcome') return outcomeAnswer(application, rest);
  if (head === 'assistance') {
    const [kind = '', part = ''] = rest;
    const assistance: readonly Fields[] = application.support.assistance;
    return asText(assistance.find((entry) => entry.kind === kind)?.[part]);
  }
  return asText(
    rest.reduce<unknown>(
      (value, part) => (isRecord(value) ? value[part] : undefined),
      field(application, head),
    ),
  );
}

const field = (application: Fields, name: string): unknown => application[name];

function entries(application: Application, list: string): readonly Fields[] {
  if (list === 'organisation') return application.organisations;
  if (list === 'activity') return application.activities;
  return list === 'followUp' ? application.followUp : application.preparation.challenges;
}

/** Key like `outcome.partners2.source`: the second outcome at the level of the partners. */
function outcomeAnswer(application: Application, [which = '', part = '']: readonly string[]): string {
  const level = which.replace(/\d+$/, '');
  const outcomes: readonly Fields[] = application.outcomes.filter((outcome) => outcome.level === level);
  return asText(outcomes[Number(which.slice(level.length)) - 1]?.[part]);
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? '' : `${value.length}`;
  // Money: the figure, when there is one.
  if (isRecord(value)) return asText(value.amount);
  return String(value);
}
