import { ok, type Result } from '../../../core/problem.ts';
import { countedScore } from '../../../core/scoring/counted-score.ts';
import { appointmentOf } from '../../../core/selection/interview/appointment.ts';
import { noInterview } from '../../../core/selection/interview/interview.ts';
import { kitQuestions } from '../../../core/selection/interview/kit/kit-questions.ts';
import { missingIn } from '../../../core/selection/interview/missing.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import type { Ports } from '../../ports.ts';
import { sentAbout, unsureOf } from './interview-letters.ts';
import { type InterviewReading, originalOf, readInterview } from './read-interview.ts';

/** The interview of one application: what is fixed, what to ask, and what was found. */
export function getInterview(ports: Ports, code: string) {
  const read = readInterview(ports, code);
  if (!read.ok) return read;
  const { call, found, scheduled } = read.value;
  const interview = scheduled?.interview ?? noInterview;
  const appointment = appointmentOf(interview, call.settings.timeZone);
  const kit = scheduled?.kit ?? '';
  return ok({
    code,
    title: found.application.title,
    lead: found.application.organisations[0]?.name ?? '',
    status: textIn(found.row, 'status'),
    interview: { ...interview },
    starts: appointment ? ports.words(appointment.starts, call.settings.timeZone) : '',
    missing: [...missingIn(interview)],
    declared: interview.conflicts !== '',
    namedAt: scheduled?.namedAt ? ports.words(scheduled.namedAt) : '',
    kit: kit === '' ? null : { name: `${code} Interview kit`, url: kit, madeAt: '' },
    letters: scheduled
      ? {
          appointment: sentAbout(scheduled, 'invited'),
          lead: sentAbout(scheduled, 'remindedLead'),
          office: sentAbout(scheduled, 'remindedOffice'),
        }
      : { appointment: '', lead: '', office: '' },
    unsure: scheduled ? unsureOf(scheduled) : [],
    criteria: criteriaOf(read.value),
  }) satisfies Result<unknown>;
}

function criteriaOf(reading: InterviewReading) {
  const { call, found, latest, lines, scheduled, assessments } = reading;
  const asked = kitQuestions(call.criteria, found.scored.criteria, assessments);
  return call.criteria.map(({ code, text, anchors, scoredBy }) => {
    const score = found.scored.criteria.find((each) => each.code === code);
    const today = lines.find(
      (line) => line.criterion === code && line.date === (scheduled?.interview.date ?? ''),
    );
    const line = today ?? null;
    const adjusted = latest.get(code)?.adjusted ?? null;
    return {
      code,
      text,
      anchors: [...anchors],
      evidence: score?.evidence ?? null,
      original: originalOf(reading, code),
      finding: line?.finding ?? '',
      note: line?.note ?? '',
      adjusted: line?.adjusted ?? null,
      /** Which score counts now, in words; '' where evidence alone decides. */
      counted:
        scoredBy === 'evidence' || !score?.given ? '' : countedScore({ ...score.given, adjusted }).note,
      ask: [...(asked.find(({ criterion }) => criterion.code === code)?.reasons ?? [])],
    };
  });
}
