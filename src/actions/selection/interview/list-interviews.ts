import { describeProblem, ok, type Result } from '../../../core/problem.ts';
import { appointmentOf } from '../../../core/selection/interview/appointment.ts';
import { noInterview } from '../../../core/selection/interview/interview.ts';
import { missingIn } from '../../../core/selection/interview/missing.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import type { Ports } from '../../ports.ts';
import { readCandidates } from '../read-candidates.ts';
import { unsureOf } from './interview-letters.ts';
import { readInterviewLines, readSchedule } from './read-interviews.ts';
import { isInterviewed } from './who-is-interviewed.ts';

/** Who is to be interviewed: what is due and what is missing. The earliest first, then what has no date. */
export function listInterviews(ports: Ports) {
  const call = readCandidates(ports);
  if (!call.ok) return call;
  const schedule = readSchedule(ports);
  if (!schedule.ok) return schedule;
  const lines = readInterviewLines(ports);
  if (!lines.ok) return lines;
  const { settings, rows, criteria } = call.value;
  const now = ports.now().getTime();
  const found = rows.flatMap((row) => {
    const code = textIn(row, 'code');
    const scheduled = schedule.value.interviews.find((each) => each.code === code) ?? null;
    if (!scheduled && !isInterviewed(row)) return [];
    const recorded = new Set(
      lines.value
        .filter((line) => line.application === code && line.finding !== '')
        .map((line) => line.criterion),
    ).size;
    const appointment = scheduled ? appointmentOf(scheduled.interview, settings.timeZone) : null;
    return [
      {
        at: appointment?.starts.getTime() ?? Number.POSITIVE_INFINITY,
        line: {
          code,
          title: textIn(row, 'title'),
          lead: textIn(row, 'lead'),
          status: textIn(row, 'status'),
          starts: appointment ? ports.words(appointment.starts, settings.timeZone) : '',
          mode: scheduled?.interview.mode ?? '',
          state: stateOf(recorded, appointment?.starts.getTime() ?? null, now),
          missing: [...missingIn(scheduled?.interview ?? noInterview)],
          unsure: scheduled ? unsureOf(scheduled) : [],
          recorded,
          criteria: criteria.length,
          kit: (scheduled?.kit ?? '') !== '',
        },
      },
    ];
  });
  return ok({
    interviews: found
      .sort((one, other) => (one.at === other.at ? 0 : one.at - other.at))
      .map(({ line }) => line),
  }) satisfies Result<unknown>;
}

type State = 'to fix' | 'to come' | 'to record' | 'recorded';

const stateOf = (recorded: number, starts: number | null, now: number): State => {
  if (recorded > 0) return 'recorded';
  if (starts === null) return 'to fix';
  return starts > now ? 'to come' : 'to record';
};

/** Where the interviews stand, in one line. */
export function interviewsState(ports: Ports): string {
  const read = listInterviews(ports);
  if (!read.ok) return read.problems.map(describeProblem).join(' ');
  const { interviews } = read.value;
  const count = (state: State) => interviews.filter((each) => each.state === state).length;
  return interviews.length === 0
    ? 'Comes when applications are on the shortlist.'
    : `${count('to fix')} to fix, ${count('to come')} to come, ${count('to record')} to record, ${count('recorded')} recorded.`;
}
