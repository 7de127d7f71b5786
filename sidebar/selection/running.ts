import type { Output } from '../../src/contract/contract.ts';

type Proposal = Output<'proposeShortlist'>;
type Proposed = Proposal['proposal'][number];

const isIn = (status: string): boolean => status === 'shortlist';

/** What the chosen ones take of money and days, one after the other as people have them now; by code. */
export function runningUse(
  decisions: readonly Proposed[],
  start: Proposal['usedElsewhere'],
): ReadonlyMap<string, { readonly money: number; readonly days: number }> {
  const found = new Map<string, { readonly money: number; readonly days: number }>();
  let { money, days } = start;
  for (const decision of decisions.filter(({ status }) => isIn(status))) {
    money += decision.amount ?? 0;
    days += decision.days;
    found.set(decision.code, { money, days });
  }
  return found;
}

/** The envelope with the changes people made to the proposal. */
export function envelopeAfter({ proposal, envelope }: Proposal, decisions: readonly Proposed[]) {
  const more = (of: (entry: Proposed) => number): number =>
    decisions.reduce((sum, entry, place) => {
      const before = proposal[place]?.status ?? '';
      return sum + (Number(isIn(entry.status)) - Number(isIn(before))) * of(entry);
    }, 0);
  return {
    ...envelope,
    money: { ...envelope.money, shortlisted: envelope.money.shortlisted + more(({ amount }) => amount ?? 0) },
    days: { ...envelope.days, shortlisted: envelope.days.shortlisted + more(({ days }) => days) },
  };
}
