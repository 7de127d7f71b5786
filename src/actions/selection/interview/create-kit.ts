import { ok, type Result, refused } from '../../../core/problem.ts';
import { kitDocument } from '../../../core/selection/interview/kit/kit-document.ts';
import { interviewScheduleTab } from '../../../core/workbook/interview-schedule-tab.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { originalOf, readInterview } from './read-interview.ts';
import type { Scheduled } from './read-interviews.ts';

/** Makes the kit a panel takes along, or makes it again. The panel declares conflicts first, because from here on names are known. */
export function createInterviewKit(ports: Ports, code: string) {
  const read = readInterview(ports, code);
  if (!read.ok) return read;
  const { call, found, scheduled, assessments } = read.value;
  if (!scheduled || scheduled.interview.conflicts === '') return refused(declareFirst);
  const value = kitDocument(
    {
      ...{ code, application: found.application, scored: found.scored, assessments },
      interview: scheduled.interview,
      criteria: call.criteria,
      before: new Map(call.criteria.map((each) => [each.code, originalOf(read.value, each.code)])),
      dataDate: ports.day(ports.now()),
      version: scheduled.version + 1,
    },
    call.settings,
  );
  const { url } = ports.documents.write(`${code}.interview`, value);
  const { tab } = ports.workbook.ensure(interviewScheduleTab);
  tab.write(['kit'], [{ row: scheduled.row, cells: { kit: url } }]);
  log(ports, [{ what: 'interview kit made', about: code, after: url }]);
  markNamed(ports, scheduled);
  return ok({ name: value.title, url, madeAt: ports.words(ports.now()) }) satisfies Result<unknown>;
}

/** From when on scores are given with names known: set once, at the first kit or record. */
export function markNamed(ports: Ports, { row, code, namedAt }: Scheduled): void {
  if (namedAt) return;
  const { tab } = ports.workbook.ensure(interviewScheduleTab);
  tab.write(['namedAt'], [{ row, cells: { namedAt: ports.now() } }]);
  log(ports, [{ what: 'names known', about: code, before: 'blind', after: 'named: interview' }]);
}

export const declareFirst = {
  what: 'The panel has not declared its conflicts of interest for this interview.',
  remedy: 'Write who has which tie, or none, and save the schedule. Names and scores come after that.',
};
