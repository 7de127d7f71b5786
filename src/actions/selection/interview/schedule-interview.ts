import { longHash } from '../../../core/application/identity/hash.ts';
import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { appointmentName, isTime } from '../../../core/selection/interview/appointment.ts';
import { type Interview, noInterview } from '../../../core/selection/interview/interview.ts';
import { needsReason } from '../../../core/selection/interview/missing.ts';
import { interviewScheduleTab } from '../../../core/workbook/interview-schedule-tab.ts';
import { interviewsTab } from '../../../core/workbook/interviews-tab.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { readCandidates } from '../read-candidates.ts';
import { readSchedule } from './read-interviews.ts';
import { isInterviewed } from './who-is-interviewed.ts';

/** Fixes or moves the interview of one application: one row of the Interview schedule tab, made when first needed. */
export function scheduleInterview(
  ports: Ports,
  code: string,
  given: Interview,
): Result<{ readonly message: string }> {
  const interview = trimmed(given);
  const call = readCandidates(ports);
  if (!call.ok) return call;
  const application = call.value.rows.find((row) => textIn(row, 'code') === code);
  const schedule = readSchedule(ports);
  if (!schedule.ok) return schedule;
  const before = schedule.value.interviews.find((each) => each.code === code);
  if (!application || (!before && !isInterviewed(application))) return refused(notShortlisted(code));
  if (needsReason(interview) && interview.whyNotOnSite === '') return refused(noReason);
  if (interview.time !== '' && !isTime(interview.time))
    return refused({ what: `"${given.time}" is not a time.`, remedy: 'Write it as 10:30.' });
  ports.workbook.ensure(interviewsTab);
  const { tab } = ports.workbook.ensure(interviewScheduleTab);
  const moved = before && (!isSame(before.interview, interview) || before.uid === '');
  const cells = {
    ...{ application: code, ...interview, minutes: interview.minutes ?? '' },
    version: before ? before.version + (moved ? 1 : 0) : 0,
    uid:
      before?.uid ||
      `interview-${longHash(`${call.value.settings.callCode} ${code}`)}@cso-cooperation.invalid`,
  };
  if (before) tab.write(Object.keys(cells), [{ row: before.row, cells }]);
  else tab.append([cells]);
  const [was, is] = [appointmentName(before?.interview ?? noInterview), appointmentName(interview)];
  const after = needsReason(interview) ? `${is}: ${interview.whyNotOnSite}` : is;
  log(ports, [
    {
      what: before ? 'interview changed' : 'interview fixed',
      about: code,
      before: was.trim(),
      after: after.trim(),
    },
    ...(interview.conflicts === (before?.interview.conflicts ?? '')
      ? []
      : [{ what: 'conflicts of the panel declared', about: code, after: interview.conflicts }]),
  ]);
  refreshGuide(ports);
  return ok({ message: `The interview of ${code} is saved.` });
}

/** What a calendar shows. */
const isSame = (one: Interview, other: Interview): boolean =>
  appointmentName(one) === appointmentName(other) &&
  one.minutes === other.minutes &&
  one.place === other.place &&
  one.withWhom === other.withWhom;

const notShortlisted = (code: string): Problem => ({
  what: `${code} is neither on the shortlist nor in reserve.`,
  remedy: 'Put it on the shortlist first, with a reason.',
});

const noReason: Problem = {
  what: 'The guidelines recommend a site visit, and no reason is given why this is none.',
  remedy: 'Write the reason, for example that roads are closed in winter, or choose the site visit.',
};

const trimmed = (interview: Interview): Interview => ({
  ...interview,
  time: interview.time
    .trim()
    .replace(/^(\d)[:.]/, '0$1:')
    .replace('.', ':'),
  whyNotOnSite: interview.whyNotOnSite.trim(),
  place: interview.place.trim(),
  panel: interview.panel.trim(),
  conflicts: interview.conflicts.trim(),
  withWhom: interview.withWhom.trim(),
  travel: interview.travel.trim(),
  remindTo: interview.remindTo.trim(),
});
