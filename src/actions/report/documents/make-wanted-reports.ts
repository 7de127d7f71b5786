import type { Cell } from '../../../core/application/application.ts';
import { describeProblem, ok, type Result } from '../../../core/problem.ts';
import { projectsTab } from '../../../core/workbook/projects-tab.ts';
import { type Row, textIn } from '../../../core/workbook/tab.ts';
import { type LogEntry, log } from '../../log.ts';
import type { Ports, Tab } from '../../ports.ts';
import { gatherProjects } from '../../project/gathering/gather-projects.ts';
import { makeReport } from './make-report.ts';
import { isWanted, wantedStates, wasCut, wasCutTwice } from './wanted-states.ts';

export type WantedMade = {
  readonly made: number;
  readonly failed: number;
  readonly left: number;
  /** Why the rest was not made now; '' when all was. */
  readonly stopped: string;
};

/** Google refuses in its own words what an account, or its day, has no room for. */
const noMore = /too many times|limit exceeded|quota/i;

/**
 * Makes the internal reports that are asked for, each once, until the time is over or Google makes no more documents.
 * The Projects tab says what is left, so that the next run, of whoever, goes on from there. What is known is read once
 * for all. One that fails says why and holds up no other.
 */
export function makeWantedReports(ports: Ports, until: number): Result<WantedMade> {
  const nothing = { made: 0, failed: 0, left: 0, stopped: '' };
  if (!ports.workbook.exists(projectsTab.key)) return ok(nothing);
  const opened = ports.workbook.open(projectsTab);
  if (!opened.ok) return opened;
  const tab = opened.value;
  const wanted = tab.rows.filter(isWanted);
  if (wanted.length === 0) return ok(nothing);
  const gathered = gatherProjects(ports);
  if (!gathered.ok) return gathered;
  const { settings, record } = gathered.value;

  const entries: LogEntry[] = [];
  const marks = marksOn(tab);
  let [made, failed, longest, stopped, noNew] = [0, 0, 0, '', false];
  const fail = (row: Row, why: string) => {
    marks.later(row, { reportWanted: `failed: ${why}` });
    entries.push({ what: 'internal report not made', about: textIn(row, 'code'), after: why });
    failed += 1;
  };
  // One that ended a run before comes last.
  for (const row of [...wanted.filter((each) => !wasCut(each)), ...wanted.filter(wasCut)]) {
    const begun = ports.now().getTime();
    if (begun + longest > until) {
      stopped = 'The time of one run is over.';
      break;
    }
    if (noNew && textIn(row, 'internalReport') === '') {
      if (textIn(row, 'reportWanted') !== wantedStates.tomorrow)
        marks.later(row, { reportWanted: wantedStates.tomorrow });
      continue;
    }
    if (wasCutTwice(row)) {
      fail(row, 'Google ended two runs while it was made. Make it on its own.');
      continue;
    }
    const found = record(textIn(row, 'code'));
    if (!found.ok) {
      fail(row, found.problems.map(describeProblem).join(' '));
      continue;
    }
    marks.now(row, { reportWanted: wasCut(row) ? wantedStates.again : wantedStates.making });
    ports.settle();
    try {
      const { cells, entry } = makeReport(ports, 'internalReport', row, found.value, settings);
      marks.later(row, { ...cells, reportWanted: '' });
      entries.push(entry);
      made += 1;
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      if (!noMore.test(words)) fail(row, words);
      else {
        marks.later(row, { reportWanted: wantedStates.tomorrow });
        stopped = `Google makes no more documents for now: ${words}`;
        if (noNew || textIn(row, 'internalReport') !== '') break;
        noNew = true;
      }
    }
    longest = Math.max(longest, ports.now().getTime() - begun);
  }
  marks.write();
  log(ports, entries);
  return ok({ made, failed, left: wanted.length - made - failed, stopped });
}

type Cells = Readonly<Record<string, Cell>>;

/** What came of one report goes out with the mark of the next, which halves the calls. */
function marksOn(tab: Tab) {
  const waiting = new Map<number, Cells>();
  const later = ({ row }: Row, cells: Cells) => waiting.set(row, { ...waiting.get(row), ...cells });
  const write = () => {
    const keys = ['internalReport', 'internalReportAt', 'reportVersion', 'reportWanted'];
    if (waiting.size > 0)
      tab.write(
        keys,
        [...waiting].map(([row, cells]) => ({ row, cells })),
      );
    waiting.clear();
  };
  return {
    later,
    write,
    now(row: Row, cells: Cells) {
      later(row, cells);
      write();
    },
  };
}
