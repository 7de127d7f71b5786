import type { ReportState } from '../../../core/report/received/report-states.ts';
import type { GatheredDue } from './gather-due.ts';

/** Keeps the State column of the Reports tab as it is; nothing is written while it is right. */
export function showStates({ tab, projects }: GatheredDue): void {
  const changes = projects.reduce<{ row: number; cells: { state: string } }[]>(
    (all, { reports }) =>
      all.concat(
        reports
          .map((report) => ({ row: report.row, state: inWords(report), shown: report.shownState }))
          .filter(({ state, shown }) => state !== shown)
          .map(({ row, state }) => ({ row, cells: { state } })),
      ),
    [],
  );
  if (changes.length > 0) tab.write(['state'], changes);
}

const inWords = ({ state, incomplete }: ReportState): string =>
  state === 'partly' ? `partly; not yet: ${incomplete.join(', ')}` : state;
