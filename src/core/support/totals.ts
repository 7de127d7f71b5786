import { assistanceKinds, labelOf } from '../application/catalogue/codes.ts';
import { fold } from '../application/reading/values/fold.ts';
import { sumOfMoney } from '../application/reading/values/read-money.ts';
import type { SupportLine } from './lines/support-line.ts';
import type { ProjectLedger } from './project-ledger.ts';

/** What lines with the same answer have in common: planned and given, in money or days. */
export type SupportTotal = { readonly label: string; readonly planned: number; readonly given: number };

/** Totals of the lines of a kind by what `labelOf` says of each; written with other letters it is still the same. Labels as they stand first. */
export function totalsBy(
  { planned, given }: Pick<ProjectLedger, 'planned' | 'given'>,
  kind: SupportLine['kind'],
  labelOf: (line: SupportLine) => string,
): SupportTotal[] {
  const lines = [...planned, ...given]
    .filter((line) => line.kind === kind)
    .sort((one, other) => one.row - other.row);
  const totals = new Map<string, SupportTotal>();
  for (const line of lines) {
    const label = labelOf(line);
    const key = fold(label.trim().replace(/\s+/g, ' '));
    const before = totals.get(key) ?? { label, planned: 0, given: 0 };
    totals.set(key, {
      ...before,
      [line.stage]: sumOfMoney([before[line.stage], line.value ?? 0]),
    });
  }
  return [...totals.values()];
}

export const byOrganisation = ({ organisation }: SupportLine): string => organisation || 'No partner named';
export const byGiver = ({ givenBy }: SupportLine): string => givenBy || 'Nobody named';
export const byAssistance = ({ assistance }: SupportLine): string =>
  labelOf(assistanceKinds, assistance) || 'Kind not said';
/** `ours`: the call's currency. */
export const byCurrency =
  (ours: string) =>
  ({ currency }: SupportLine): string =>
    currency || ours;
