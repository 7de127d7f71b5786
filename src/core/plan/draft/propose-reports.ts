import { isDay, monthsLater, monthsLong } from '../../time/dates.ts';
import type { PlanReport } from '../plan.ts';

/** From this amount on, in the call's currency, one report at the end is not enough. */
const largeAmount = 5000;
const shortMonths = 6;
const longMonths = 12;

type Basis = { readonly starts: string; readonly ends: string; readonly money: number | null };

/**
 * How many reports and when, from the duration and the amount; at least one. Up to 6 months and less
 * than 5,000: one final report. Longer or larger: one interim report in the middle and a final one. More than 12 months:
 * an interim report every 6 months and a final one. The final report is due one month after the end.
 * Without an end no date can be proposed: one final report with the date left open.
 */
export function proposeReports({ starts, ends, money }: Basis): PlanReport[] {
  if (!isDay(ends)) {
    return [final(1, '', 'At least one report is needed; its date follows once the end is known.')];
  }
  const due = monthsLater(ends, 1);
  const months = isDay(starts) ? monthsLong(starts, ends) : 0;
  const large = money !== null && money >= largeAmount;
  const interims = months > longMonths ? everySixMonths(starts, ends) : middle(starts, months, large);
  const why = interims.length > 0 ? 'It closes the project' : shortReason(months);
  return [
    ...interims.map((report, index) => ({ ...report, id: `R${index + 1}` })),
    final(interims.length + 1, due, `${why}; due one month after the end.`),
  ];
}

type Interim = Omit<PlanReport, 'id'>;

const final = (number: number, due: string, reason: string): PlanReport => ({
  id: `R${number}`,
  kind: 'final',
  due,
  reason,
  waived: '',
});

const shortReason = (months: number): string =>
  months === 0
    ? 'One report is enough as far as the plan tells'
    : `One report is enough for ${inMonths(months)} and less than ${largeAmount}`;

const inMonths = (months: number): string => (months === 1 ? '1 month' : `${months} months`);

function everySixMonths(starts: string, ends: string): Interim[] {
  const interims: Interim[] = [];
  const months = monthsLong(starts, ends);
  // A report in the last two months would say what the final one says again.
  for (let at = shortMonths; at <= months - 2; at += shortMonths) {
    const reason = `The project takes ${inMonths(months)}: a report every 6 months shows how the cooperation goes.`;
    interims.push({ kind: 'interim', due: monthsLater(starts, at), reason, waived: '' });
  }
  return interims;
}

function middle(starts: string, months: number, large: boolean): Interim[] {
  // In one month there is no middle worth reporting on.
  if (months < 2 || (months <= shortMonths && !large)) return [];
  const why =
    months > shortMonths
      ? `The project takes ${inMonths(months)}, more than ${shortMonths}`
      : `The support is ${largeAmount} or more`;
  const reason = `${why}: a report half way leaves time to adjust.`;
  return [{ kind: 'interim', due: monthsLater(starts, Math.floor(months / 2)), reason, waived: '' }];
}
