import { once } from '../../once.ts';
import type { Application, Organisation } from '../application.ts';
import { longHash } from '../identity/hash.ts';
import { clusterOrganisations } from './cluster-organisations.ts';
import { groupBy } from './group-by.ts';
import { type Entry, listedTwice, mostNamed, shared } from './organisation-repeats.ts';
import { traitsOf } from './recognise-organisation.ts';

export type Received = {
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

/** The organisations of an application, each once, under its first spelling. */
export const distinctOrganisations = ({
  organisations,
}: Pick<Application, 'organisations'>): readonly Organisation[] => distinctOf(organisations);

const distinctOf = once((organisations: readonly Organisation[]): readonly Organisation[] => {
  const clusters = clusterOrganisations(organisations.map(traitsOf));
  return organisations.filter((_, index) => clusters.indexOf(clusters[index] ?? -1) === index);
});

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

/** Applications with the same content share a number: the place of the first of them. */
function copiesOf(applications: readonly Received[]): number[] {
  const copies = applications.map((_, index) => index);
  // Nearly all differ in their title or their lead, which is cheaper to see than that everything is the same.
  const titleAndLead = ({ application: { title, organisations } }: Received) =>
    `${title}\u0000${organisations[0]?.name ?? ''}`;
  groupBy(
    applications.map((received, index) => ({ received, index })),
    ({ received }) => titleAndLead(received),
  ).forEach((alike) => {
    if (alike.length < 2) return;
    const first = new Map<string, number>();
    for (const { received, index } of alike) {
      const { asked: _, ...content } = received.application;
      const hash = longHash(JSON.stringify(content));
      const at = first.get(hash) ?? index;
      first.set(hash, at);
      copies[index] = at;
    }
  });
  return copies;
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
    if (others.length === mostNamed) break;
    if (other.code !== code) others.push(other.code);
  }
  return others;
};
