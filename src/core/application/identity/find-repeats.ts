import type { Application, Organisation } from '../application.ts';
import { clusterOrganisations } from './cluster-organisations.ts';
import { longHash } from './hash.ts';
import { sameTraits, type Traits, traitsOf } from './recognise-organisation.ts';

type Received = {
  readonly code: string;
  readonly submittedAt: Date | null;
  readonly application: Application;
};

export type Repeat = {
  readonly code: string;
  readonly kind: 'exact-repeat' | 'same-lead' | 'shared-organisation' | 'listed-twice';
  /** Codes of the other applications; at most 25 are named. Empty for one listed twice. */
  readonly others: readonly string[];
  readonly reason: string;
};

type Entry = {
  readonly at: number;
  readonly organisation: Organisation;
  readonly traits: Traits;
};

const named = 25;

/** The organisations of an application, each once, under its first spelling. */
export function distinctOrganisations({ organisations }: Pick<Application, 'organisations'>): Organisation[] {
  const clusters = clusterOrganisations(organisations.map(traitsOf));
  return organisations.filter((_, index) => clusters.indexOf(clusters[index] ?? -1) === index);
}

/** What staff should see before two applications of the same people are both paid. Nothing is merged or rejected by it. */
export function findRepeats(applications: readonly Received[]): Repeat[] {
  const copies = copiesOf(applications);
  const entries = applications.reduce<Entry[]>((all, { application }, at) => {
    for (const organisation of application.organisations)
      all.push({ at, organisation, traits: traitsOf(organisation) });
    return all;
  }, []);
  const clusters = clusterOrganisations(entries.map(({ traits }) => traits));
  const repeats: Repeat[] = exactRepeats(applications, copies);
  groupBy(entries, (_, index) => `${clusters[index]}`).forEach((members) => {
    repeats.push(...listedTwice(members, applications), ...shared(members, applications, copies));
  });
  return repeats;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}

/** Applications with the same content share a number: the place of the first of them. */
function copiesOf(applications: readonly Received[]): number[] {
  const first = new Map<string, number>();
  return applications.map(({ application }, index) => {
    const { asked: _, ...content } = application;
    const hash = longHash(JSON.stringify(content));
    const at = first.get(hash) ?? index;
    first.set(hash, at);
    return at;
  });
}

function exactRepeats(applications: readonly Received[], copies: readonly number[]): Repeat[] {
  const repeats: Repeat[] = [];
  groupBy(applications, (_, index) => `${copies[index]}`).forEach((group) => {
    if (group.length < 2) return;
    for (const { code } of group)
      repeats.push({
        code,
        kind: 'exact-repeat',
        others: otherCodes(group, code),
        reason: 'Every answer is the same.',
      });
  });
  return repeats;
}

const otherCodes = (group: readonly Received[], code: string): string[] => {
  const others: string[] = [];
  for (const other of group) {
    if (others.length === named) break;
    if (other.code !== code) others.push(other.code);
  }
  return others;
};

function listedTwice(members: readonly Entry[], applications: readonly Received[]): Repeat[] {
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
function shared(
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
    if (codes.length === named) break;
    const code = applications[other.at]?.code;
    if (code !== undefined && copies[other.at] !== copies[entry.at]) codes.push(code);
  }
  return codes;
}
