import { isDay } from '../time/dates.ts';
import type { PlannedLine, ProjectLedger } from './project-ledger.ts';

/** A planned line whose day has passed, or whose project has ended, with nothing or too little given. */
export type OverdueLine = {
  readonly project: string;
  readonly title: string;
  readonly line: PlannedLine;
  /** The day that has passed, YYYY-MM-DD, and what it was. */
  readonly due: string;
  readonly why: 'planned day' | 'end of the project';
};

/** `today` is YYYY-MM-DD. The longest overdue first. */
export const overdueLines = (projects: readonly ProjectLedger[], today: string): OverdueLine[] =>
  projects
    .reduce<OverdueLine[]>((all, project) => all.concat(overdueIn(project, today)), [])
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));

export function overdueIn(
  { code, title, ends, isRunning, planned }: ProjectLedger,
  today: string,
): OverdueLine[] {
  const found: OverdueLine[] = [];
  if (!isRunning) return found;
  for (const line of planned) {
    // A line without a figure is settled by anything given for it.
    const isOpen = line.open === null ? line.given === 0 : line.open > 0;
    const own = isDay(line.date);
    const due = own ? line.date : isDay(ends) ? ends : '';
    if (isOpen && due !== '' && due < today)
      found.push({ project: code, title, line, due, why: own ? 'planned day' : 'end of the project' });
  }
  return found;
}
