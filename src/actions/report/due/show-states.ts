import type { ReportState } from '../../../core/report/received/report-states.ts';
import type { GatheredDue } from './gather-due.ts';

/** Keeps the State column of the Reports tab right, and the day a report first came; nothing is written while they are. */
export function showStates({ tab, projects }: GatheredDue): void {
  const changes = projects.reduce<{ row: number; cells: { state: string; came: string } }[]>(
    (all, { reports }) =>
      all.concat(
        reports
          .filter((report) => inWords(report) !== report.shownState || cameOf(report) !== report.came)
          .map((report) => ({ row: report.row, cells: { state: inWords(report), came: cameOf(report) } })),
      ),
    [],
  );
  if (changes.length > 0) tab.write(['state', 'came'], changes);
}

const inWords = ({ state, incomplete }: ReportState): string =>
  state === 'partly' ? `partly; not yet: ${incomplete.join(', ')}` : state;

/** A day once kept stays: it is the only witness when an answer is edited or deleted. */
const cameOf = ({ came, received }: GatheredDue['projects'][number]['reports'][number]): string =>
  came === '' || (received !== '' && received < came) ? received : came;
