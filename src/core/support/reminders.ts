import { showDay } from '../report/wording/show.ts';
import { monthsLater } from '../time/dates.ts';
import { nameOf, show } from './differences.ts';
import type { Ledger } from './ledger.ts';
import { overdueLines } from './overdue.ts';

/** What the office is reminded of in its note; it goes to the address for answers of Settings. Each is sent once: `project`, `about`, `occasion` and `due` tell one from another. */
export type SupportReminder = {
  readonly project: string;
  /** No. of the planned line; what it is for where it has none. */
  readonly about: string;
  readonly occasion: 'support not given' | 'support not given a month later';
  /** YYYY-MM-DD. */
  readonly due: string;
  /** One line of a letter. */
  readonly text: string;
};

/** Planned support that was not given, the day after it was due and once more a month later. `today` is YYYY-MM-DD. */
export const supportReminders = (
  { projects }: Pick<Ledger, 'projects'>,
  today: string,
  currency: string,
): SupportReminder[] =>
  overdueLines(projects, today).map(({ project, title, line, due, why }) => ({
    project,
    about: line.id || line.what.slice(0, 60),
    occasion: today > monthsLater(due, 1) ? 'support not given a month later' : 'support not given',
    due,
    text: `${project} ${title}: ${nameOf(line)}, ${
      line.open === null ? 'no figure' : show(line, line.open, currency)
    }; ${why === 'planned day' ? 'planned for' : 'the project ended on'} ${showDay(due)}.`,
  }));
