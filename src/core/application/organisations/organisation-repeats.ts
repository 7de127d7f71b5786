import type { Organisation } from '../application.ts';
import type { Received, Repeat } from './find-repeats.ts';
import { groupBy } from './group-by.ts';
import { sameTraits, type Traits } from './recognise-organisation.ts';

/** An organisation in the application at this place of the list. */
export type Entry = {
  readonly at: number;
  readonly organisation: Organisation;
  readonly traits: Traits;
};

/** How many other applications a person is told of; nobody reads a list of thousands. */
export const mostNamed = 25;

/** The same organisation met again within one application. */
export function listedTwice(members: readonly Entry[], applications: readonly Received[]): Repeat[] {
  const repeats: Repeat[] = [];
  groupBy(members, ({ at }) => `${at}`).forEach((entries) => {
    const [first, second] = entries;
    const received = applications[first?.at ?? -1];
    if (!first || !second || !received) return;
    repeats.push({
      code: received.code,
      kind: 'listed-twice',
      others: [],
      reason: `"${second.organisation.name}" is listed again: ${whyAlike(second, first)}.`,
    });
  });
  return repeats;
}

const whyAlike = (left: Entry, right: Entry): string =>
  sameTraits(left.traits, right.traits).why || 'a third spelling joins them';

/** One organisation in several applications; copies of the same application count as one. */
export function shared(
  members: readonly Entry[],
  applications: readonly Received[],
  copies: readonly number[],
): Repeat[] {
  const once = firstOfEach(members);
  const repeats: Repeat[] = [];
  const isLead = ({ organisation }: Entry) => organisation.role === 'lead';
  const leads = once.filter(isLead);
  const guests = once.filter((entry) => !isLead(entry));
  for (const entry of once) {
    const received = applications[entry.at];
    if (!received) continue;
    const codes = (group: readonly Entry[]) => partners(entry, group, applications, copies);
    const sameLead = isLead(entry) ? codes(leads) : [];
    const others = codes(isLead(entry) ? guests : once);
    const { name } = entry.organisation;
    if (sameLead.length > 0)
      repeats.push({
        code: received.code,
        kind: 'same-lead',
        others: sameLead,
        reason: `"${name}" leads them all.`,
      });
    if (others.length > 0)
      repeats.push({
        code: received.code,
        kind: 'shared-organisation',
        others,
        reason: `"${name}" takes part in them too.`,
      });
  }
  return repeats;
}

/** The lead stands first in an application, so it stands for it. */
function firstOfEach(members: readonly Entry[]): Entry[] {
  const seen = new Set<number>();
  return members.filter(({ at }) => {
    const isNew = !seen.has(at);
    seen.add(at);
    return isNew;
  });
}

function partners(
  entry: Entry,
  group: readonly Entry[],
  applications: readonly Received[],
  copies: readonly number[],
): string[] {
  const codes: string[] = [];
  for (const other of group) {
    if (codes.length === mostNamed) break;
    const code = applications[other.at]?.code;
    if (code !== undefined && copies[other.at] !== copies[entry.at]) codes.push(code);
  }
  return codes;
}
