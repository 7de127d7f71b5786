import { assistanceKinds, labelOf } from '../application/catalogue/codes.ts';
import { sumOfMoney } from '../application/reading/values/read-money.ts';
import { showDays, showMoney } from '../report/wording/show.ts';
import { isLater } from './later-lines.ts';
import { bucketOf, type SupportLine } from './lines/support-line.ts';
import type { ProjectLedger } from './project-ledger.ts';

type Limits = { readonly currency: string; readonly ceiling: number | null };

/** Where planned, given and what the call allows do not agree, each a whole sentence. */
export function differences(ledger: ProjectLedger, { currency, ceiling }: Limits): string[] {
  const { planned, given, money, planMoney } = ledger;
  const found: string[] = [];
  const cash = (amount: number) => showMoney(amount, currency);
  if (ceiling !== null && money.planned > ceiling)
    found.push(`Planned are ${cash(money.planned)}; the ceiling of the call is ${cash(ceiling)}.`);
  if (ceiling !== null && money.given > ceiling)
    found.push(`Given are ${cash(money.given)}; the ceiling of the call is ${cash(ceiling)}.`);
  const ofPlan = planned.filter((line) => line.kind === 'money' && !isLater(line.id));
  const lines = sumOfMoney(ofPlan.map(({ value }) => value ?? 0));
  // Converted amounts are rounded line by line, so less than one unit is no difference.
  if (ofPlan.length > 0 && planMoney !== null && Math.abs(lines - planMoney) >= 1)
    found.push(`The plan says ${cash(planMoney)}; its lines on the Support tab make ${cash(lines)}.`);
  for (const line of planned)
    if (line.value !== null && line.given > line.value)
      found.push(
        `More is given than planned for ${nameOf(line)}: ${show(line, line.given, currency)} of ${show(line, line.value, currency)}.`,
      );
  for (const bucket of new Set([...planned, ...given].map(bucketOf))) {
    const of = (some: readonly SupportLine[]) => some.filter((line) => bucketOf(line) === bucket);
    const [first] = [...of(given), ...of(planned)];
    const sums = [of(planned), of(given)].map((some) => sumOfMoney(some.map(({ value }) => value ?? 0)));
    const [more = 0, less = 0] = [sums[1], sums[0]];
    if (!first || more <= less) continue;
    const kind = first.kind === 'money' ? 'money' : assistanceOf(first);
    found.push(
      less === 0
        ? `Given without being planned: ${kind}, ${show(first, more, currency)}.`
        : `More ${kind} is given than planned in all: ${show(first, more, currency)} of ${show(first, less, currency)}.`,
    );
  }
  return found;
}

/** An amount or number of days, in words. */
export const show = ({ kind }: Pick<SupportLine, 'kind'>, value: number, currency: string): string =>
  kind === 'money' ? showMoney(value, currency) : showDays(value);

export const assistanceOf = ({ assistance }: SupportLine): string =>
  labelOf(assistanceKinds, assistance).toLowerCase() || 'technical assistance';

/** What a line is for, in words a person finds again. */
export const nameOf = (line: SupportLine): string =>
  [line.kind === 'money' ? '' : labelOf(assistanceKinds, line.assistance), line.what || line.id]
    .filter((text) => text !== '')
    .join(': ') || `row ${line.row}`;
