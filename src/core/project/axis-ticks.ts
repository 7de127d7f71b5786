import { showMonth } from '../report/wording/show.ts';
import { monthsLater, monthsLong } from '../time/dates.ts';

export type Tick = { readonly at: number; readonly label: string };

/** Room a label takes, as a share of the axis: "Sep 27" in a sidebar of 300 pixels. */
export const labelWidth = 0.2;

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** First days of months with their labels, which begin there: as many as fit beside each other. `begin` is the first of a month. */
export function axisTicks(begin: string, end: string, at: (day: string) => number): Tick[] {
  const months = monthsLong(begin, end);
  const step = steps.find((each) => each / months >= labelWidth * 1.1) ?? months;
  const ticks: Tick[] = [];
  for (let month = 0; month < months; month += step) {
    const day = monthsLater(begin, month);
    if (at(day) + labelWidth <= 1 || ticks.length === 0)
      ticks.push({ at: at(day), label: short(day.slice(0, 7)) });
  }
  return ticks;
}

const short = (month: string): string => `${showMonth(month).slice(0, 3)} ${month.slice(2, 4)}`;
