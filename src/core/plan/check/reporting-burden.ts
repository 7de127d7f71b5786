import type { Plan } from '../plan.ts';
import { presentPartners } from '../present-partners.ts';

/** What reporting asks of the partners beside what the support is worth to them. */
export type ReportingBurden = {
  readonly reports: readonly {
    readonly id: string;
    readonly kind: string;
    readonly due: string;
    readonly hours: number;
  }[];
  readonly hours: number;
  /** Working hours the support is worth; null while neither money nor days are decided. */
  readonly worth: number | null;
  /** Hours of reporting for a hundred hours of support, to one decimal; null while the worth is not known or nothing. */
  readonly percent: number | null;
  readonly isTooMuch: boolean;
};

/** Reading the form, collecting papers, writing the eight answers and having the board look at them: half a working day. */
const hoursOfReport = 4;
/** Each partner is asked about its own benefit and reads the whole. */
const hoursOfPartner = 1;
/** For each outcome the indicator is counted and its source looked up. */
const hoursOfOutcome = 0.5;
/** An expert day is a working day. */
const hoursOfDay = 8;
/** What an hour of work costs a partner, in the currency of the call; rough, as the share below is. */
const moneyOfHour = 10;
/**
 * Seven in a hundred is what the European Union's Financial Regulation allows for all indirect costs of a grant without
 * proof (Regulation (EU, Euratom) 2018/1046, article 181(6)): reporting alone ought not to take more than all of that.
 */
const mostPercent = 7;

export function reportingBurden(plan: Plan): ReportingBurden {
  const outcomes = plan.outcomes.filter(({ dropped }) => dropped.trim() === '').length;
  const partners = presentPartners(plan).length;
  const hours = hoursOfReport + partners * hoursOfPartner + outcomes * hoursOfOutcome;
  const reports = plan.reports
    .filter(({ waived }) => waived.trim() === '')
    .map(({ id, kind, due }) => ({ id, kind, due, hours }));
  const { money, assistance } = plan.support;
  const days = assistance.reduce((sum, { days: some }) => sum + (some ?? 0), 0);
  const isKnown = money !== null || assistance.some(({ days: some }) => some !== null);
  const worth = isKnown ? (money ?? 0) / moneyOfHour + days * hoursOfDay : null;
  const all = reports.length * hours;
  const percent = worth === null || worth <= 0 ? null : Math.round((all / worth) * 1000) / 10;
  return { reports, hours: all, worth, percent, isTooMuch: percent !== null && percent > mostPercent };
}
