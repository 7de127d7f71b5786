import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { readAssessed } from '../../../core/scoring/read-assessed.ts';
import { type Interview, interviewIn } from '../../../core/selection/interview/interview.ts';
import {
  type InterviewLine,
  interviewLineIn,
  latestLines,
} from '../../../core/selection/interview/record.ts';
import { interviewScheduleTab } from '../../../core/workbook/interview-schedule-tab.ts';
import { interviewsTab } from '../../../core/workbook/interviews-tab.ts';
import { dateIn, numberIn, textIn } from '../../../core/workbook/tab.ts';
import type { Ports, Tab } from '../../ports.ts';

/** A row of the Interview schedule tab with what the add-on did about it. */
export type Scheduled = {
  readonly code: string;
  readonly row: number;
  readonly interview: Interview;
  readonly version: number;
  readonly uid: string;
  /** Marks of letters: for which appointment, and what became of it. */
  readonly invited: string;
  readonly remindedLead: string;
  readonly remindedOffice: string;
  readonly namedAt: Date | null;
  /** Address of the kit; '' while there is none. */
  readonly kit: string;
};

export type Schedule = { readonly tab: Tab | null; readonly interviews: readonly Scheduled[] };

/** Empty as long as nothing is fixed. */
export function readSchedule(ports: Ports): Result<Schedule> {
  if (!ports.workbook.exists(interviewScheduleTab.key)) return ok({ tab: null, interviews: [] });
  const tab = ports.workbook.open(interviewScheduleTab);
  if (!tab.ok) return tab;
  const interviews = tab.value.rows
    .filter((row) => textIn(row, 'application') !== '')
    .map((row) => ({
      code: textIn(row, 'application'),
      row: row.row,
      interview: interviewIn(row),
      version: numberIn(row, 'version') ?? 0,
      uid: textIn(row, 'uid'),
      invited: textIn(row, 'invited'),
      remindedLead: textIn(row, 'remindedLead'),
      remindedOffice: textIn(row, 'remindedOffice'),
      namedAt: dateIn(row, 'namedAt'),
      kit: textIn(row, 'kit'),
    }));
  return ok({ tab: tab.value, interviews });
}

/** Every line of the Interviews tab. */
export function readInterviewLines(ports: Ports): Result<readonly InterviewLine[]> {
  if (!ports.workbook.exists(interviewsTab.key)) return ok([]);
  const tab = ports.workbook.open(interviewsTab);
  return tab.ok ? ok(tab.value.rows.map(interviewLineIn)) : tab;
}

/** By application and criterion: the score after the interview. */
export type AdjustedScores = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A score in the tab that cannot be read blocks what is written, and is named; what is only shown goes without it. */
export function readAdjusted(ports: Ports, purpose: 'written' | 'shown'): Result<AdjustedScores> {
  if (!ports.workbook.exists(interviewsTab.key)) return ok(new Map());
  const tab = ports.workbook.open(interviewsTab);
  if (!tab.ok) return tab;
  const problems: Problem[] = [];
  if (purpose === 'written')
    for (const row of tab.value.rows) {
      const read = readAssessed(row.cells.adjusted ?? '', () => tab.value.place(row.row, 'adjusted'));
      if (!read.ok) problems.push(...read.problems);
    }
  if (problems.length > 0) return refused(...problems);
  const scores = new Map<string, Map<string, number>>();
  for (const [application, byCriterion] of latestLines(tab.value.rows.map(interviewLineIn))) {
    const adjusted = new Map<string, number>();
    for (const [criterion, line] of byCriterion)
      if (line.adjusted !== null) adjusted.set(criterion, line.adjusted);
    scores.set(application, adjusted);
  }
  return ok(scores);
}
