import type { Exchange } from '../application/reading/values/read-money.ts';
import type { Place, Problem } from '../problem.ts';
import { type Row, textIn } from '../workbook/tab.ts';
import { mismatches } from './lines/mismatches.ts';
import { readSupportLines } from './lines/read-support-lines.ts';
import type { SupportLine } from './lines/support-line.ts';
import { type LedgerProject, type ProjectLedger, projectLedger } from './project-ledger.ts';

export type Ledger = {
  /** One for each project given, in that order. */
  readonly projects: readonly ProjectLedger[];
  /** Lines that belong to no project. */
  readonly problems: readonly Problem[];
};

type Given = {
  readonly at: (row: number, column: string) => Place;
  readonly exchange: Exchange;
  readonly day: (date: Date) => string;
};

/** The whole Support tab, project by project. */
export function ledgerOf(
  rows: readonly Row[],
  projects: readonly LedgerProject[],
  { at, exchange, day }: Given,
): Ledger {
  const codes = new Set(projects.map(({ code }) => code));
  const read = readSupportLines(rows, { at, exchange, day, isProject: (code) => codes.has(code) });
  const linesOf = new Map<string, SupportLine[]>();
  for (const line of read.lines) linesOf.set(line.project, (linesOf.get(line.project) ?? []).concat(line));
  const astray: Problem[] = [];
  read.problems.forEach((problems, code) => {
    if (!codes.has(code)) astray.push(...problems);
  });
  return {
    projects: projects.map((project) => {
      const lines = linesOf.get(project.code) ?? [];
      return projectLedger(project, lines, [
        ...(read.problems.get(project.code) ?? []),
        ...mismatches(lines, at),
      ]);
    }),
    problems: astray,
  };
}

/** A row of the Projects tab as the ledger needs it. */
export const ledgerProjectIn = (row: Row, isRunning: boolean, day: (date: Date) => string): LedgerProject => {
  const date = (key: string) => {
    const cell = row.cells[key];
    return cell instanceof Date ? day(cell) : textIn(row, key);
  };
  const { money } = row.cells;
  return {
    code: textIn(row, 'code'),
    title: textIn(row, 'title'),
    starts: date('starts'),
    ends: date('ends'),
    isRunning,
    hasPlan: Number(row.cells.version) > 0,
    planMoney: typeof money === 'number' ? money : null,
  };
};
