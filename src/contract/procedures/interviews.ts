import * as z from 'zod/mini';
import { interviewFindings, interviewModes } from '../../core/selection/interview/interview.ts';
import { code, day, link, text, when } from './shapes.ts';

/** Interviews: the schedule, the kit, and what was found. */
export const interviewProcedures = () => {
  const mode = z.enum(['', ...interviewModes]);
  const finding = z.enum(['', ...interviewFindings]);
  const score = z.nullable(z.number().check(z.gte(0), z.lte(5), z.multipleOf(0.5)));

  return {
    listInterviews: {
      input: z.object({}),
      output: z.object({
        /** Earliest first; without a date last. */
        interviews: z.array(
          z.object({
            code,
            title: z.string(),
            lead: z.string(),
            status: z.string(),
            starts: when,
            mode: z.string(),
            state: z.enum(['to fix', 'to come', 'to record', 'recorded']),
            /** Whole sentences. */
            missing: z.array(z.string()),
            /** Letters of which nobody can tell whether they went out. */
            unsure: z.array(z.string()),
            recorded: z.int(),
            criteria: z.int(),
            kit: z.boolean(),
          }),
        ),
      }),
    },
    getInterview: {
      input: z.object({ code }),
      output: z.object({
        code,
        title: z.string(),
        lead: z.string(),
        status: z.string(),
        /** As it stands in the tab: what a person typed there may be anything. */
        interview: z.object({
          date: z.string(),
          time: z.string(),
          minutes: z.nullable(z.number()),
          mode: z.string(),
          whyNotOnSite: z.string(),
          place: z.string(),
          panel: z.string(),
          conflicts: z.string(),
          withWhom: z.string(),
          travel: z.string(),
          remindTo: z.string(),
        }),
        starts: when,
        missing: z.array(z.string()),
        /** Whether the panel declared its conflicts for this interview. */
        declared: z.boolean(),
        /** From when on scores are given with names known. */
        namedAt: when,
        kit: z.nullable(link),
        /** What became of each letter about this appointment; '' when it was not due yet. */
        letters: z.object({ appointment: z.string(), lead: z.string(), office: z.string() }),
        unsure: z.array(z.string()),
        criteria: z.array(
          z.object({
            code: z.string(),
            text: z.string(),
            anchors: z.array(z.string()),
            evidence: z.nullable(z.number()),
            /** What counted before the interview. */
            original: z.nullable(z.number()),
            finding: z.string(),
            note: z.string(),
            adjusted: z.nullable(z.number()),
            /** Which score counts now, in words. */
            counted: z.string(),
            /** Why it is to be asked about. */
            ask: z.array(z.string()),
          }),
        ),
      }),
    },
    scheduleInterview: {
      input: z.object({
        code,
        interview: z.object({
          date: day,
          /** As people write it: 9:30 or 09:30. */
          time: text,
          minutes: z.nullable(z.number().check(z.positive(), z.lte(1440))),
          mode,
          whyNotOnSite: text,
          place: text,
          panel: text,
          conflicts: text,
          withWhom: text,
          travel: text,
          remindTo: text,
        }),
      }),
      output: z.object({ message: z.string() }),
    },
    sendAppointment: { input: z.object({ code }), output: z.object({ message: z.string() }) },
    createInterviewKit: { input: z.object({ code }), output: link },
    recordInterview: {
      input: z.object({
        code,
        findings: z.array(z.object({ criterion: z.string(), finding, note: text, adjusted: score })),
      }),
      output: z.object({ message: z.string() }),
    },
  };
};
