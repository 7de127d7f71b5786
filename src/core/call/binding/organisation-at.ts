import { most } from '../../application/catalogue/fields.ts';
import { fold } from '../../application/reading/values/fold.ts';
import type { BoundColumn } from './align-columns.ts';

type Placed = { readonly key: string; readonly current: number; readonly because: string };

const general = 'organisation.';
const partnerPage = /partner\s*(\d+)/;

/**
 * The organisation a question speaks of. A form asks the same of each partner under the same title, so the place
 * decides: a page called "Partner 2" is the third organisation, and asking for a name again begins the next one.
 */
export function organisationAt(
  key: string,
  { question }: BoundColumn,
  current: number,
  taken: readonly string[],
): Placed {
  if (key.slice(0, general.length) !== general) return { key, current, because: '' };
  const name = key.slice(general.length);
  const page = Number(partnerPage.exec(fold(question?.section ?? ''))?.[1] ?? 0);
  const isAgain = name === 'name' && taken.includes(`organisation${current}.name`);
  const number = Math.min(page > 0 ? page + 1 : isAgain ? current + 1 : current, most.organisations);
  const who = number === 1 ? 'the lead' : `partner ${number - 1}`;
  return {
    key: `organisation${number}.${name}`,
    current: number,
    because: ` By its place it is about ${who}.`,
  };
}
