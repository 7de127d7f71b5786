import { type Assessment, confidences } from '../../../core/assessment/assessment.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import { type InterviewLine, latestLines } from '../../../core/selection/interview/record.ts';
import { assessmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import { numberIn, textIn } from '../../../core/workbook/tab.ts';
import { noApplication } from '../../application/get-application.ts';
import { readScored, type ScoredApplication, type ScoredCall } from '../../application/read-scored.ts';
import type { Ports, Tab } from '../../ports.ts';
import { readInterviewLines, readSchedule, type Scheduled } from './read-interviews.ts';

/** Everything about the interview of one application. */
export type InterviewReading = {
  readonly call: ScoredCall;
  readonly found: ScoredApplication;
  /** Null as long as nothing is fixed. */
  readonly scheduled: Scheduled | null;
  readonly schedule: Tab | null;
  /** All lines of this application, and by criterion those that hold now. */
  readonly lines: readonly InterviewLine[];
  readonly latest: ReadonlyMap<string, InterviewLine>;
  /** By assessors who gave a score or could not; without practice. */
  readonly assessments: readonly Assessment[];
};

export function readInterview(ports: Ports, code: string): Result<InterviewReading> {
  const call = readScored(ports);
  if (!call.ok) return call;
  const found = call.value.applications.find((entry) => entry.code === code);
  if (!found) return refused(noApplication(code));
  const schedule = readSchedule(ports);
  if (!schedule.ok) return schedule;
  const all = readInterviewLines(ports);
  if (!all.ok) return all;
  const assessments = assessmentsOf(ports, code);
  if (!assessments.ok) return assessments;
  const lines = all.value.filter(({ application }) => application === code);
  return ok({
    call: call.value,
    found,
    scheduled: schedule.value.interviews.find((each) => each.code === code) ?? null,
    schedule: schedule.value.tab,
    lines,
    latest: latestLines(lines).get(code) ?? new Map(),
    assessments: assessments.value,
  });
}

function assessmentsOf(ports: Ports, code: string): Result<readonly Assessment[]> {
  if (!ports.workbook.exists(assessmentsTab.key)) return ok([]);
  const tab = ports.workbook.open(assessmentsTab);
  if (!tab.ok) return tab;
  return ok(
    tab.value.rows
      .filter((row) => textIn(row, 'application') === code && textIn(row, 'stage') !== 'practice')
      .map((row) => ({
        assessor: textIn(row, 'assessor'),
        application: code,
        criterion: textIn(row, 'criterion'),
        score: numberIn(row, 'score'),
        reason: textIn(row, 'reason'),
        confidence: confidences.find((each) => each === textIn(row, 'confidence')) ?? '',
      })),
  );
}

/** What counted of a criterion before the interview: the score kept in the record, else what counts without one. */
export function originalOf({ found, latest }: InterviewReading, criterion: string): number | null {
  const kept = latest.get(criterion)?.original ?? null;
  if (kept !== null) return kept;
  const { typed = null, mean = null } =
    found.scored.criteria.find(({ code }) => code === criterion)?.given ?? {};
  return typed === 'n/a' ? null : (typed ?? mean);
}
