import * as z from 'zod';
import { code, day, link, text, when } from './shapes.ts';

const dated = { madeAt: when, by: z.string() };

const impression = z.object({
  date: day,
  kind: z.enum(['visit', 'meeting', 'call', 'reading', 'other']),
  text,
});
const lesson = z.object({ kind: z.enum(['worked', 'avoid']), lesson: text, cause: text });
const followUp = z.object({
  kind: z.enum(['share', 'check-later', 'amend-guidelines', 'other']),
  action: text,
  owner: text,
  due: day,
});
const supportEntry = z.object({
  date: day,
  stage: z.enum(['planned', 'given']),
  kind: z.enum(['money', 'assistance']),
  /** Kind of assistance, or what the money is for. */
  what: text,
  /** Money in the call's currency, or expert days. */
  quantity: z.number().nonnegative(),
});

const added = z.object({ message: z.string() });
/** A report made, and what it still says "no answer yet" about. */
const report = z.object({ name: z.string(), url: z.string(), gaps: z.array(z.string()) });

/** A project: documents, reports, what staff saw, what was learned and given. */
export const reportProcedures = {
  getProject: {
    input: z.object({ code }),
    output: z.object({
      code,
      title: z.string(),
      status: z.string(),
      starts: when,
      ends: when,
      currency: z.string(),
      documents: z.array(link.extend({ kind: z.string() })),
      reports: z.array(z.object({ kind: z.string(), due: when, received: when, late: z.boolean() })),
      /** The report form with name and code filled in, and whom it would be sent to; null before there is a report form. */
      reportLink: z.object({ url: z.string(), to: z.string(), sentAt: when }).nullable(),
      impressions: z.array(impression.extend(dated)),
      lessons: z.array(lesson.extend(dated)),
      followUps: z.array(followUp.extend(dated).extend({ done: z.boolean() })),
      support: z.array(supportEntry.extend(dated)),
      /** What a report made now would have no answer to. */
      gaps: z.array(z.string()),
    }),
  },
  addImpression: { input: impression.extend({ code }), output: added },
  addLesson: { input: lesson.extend({ code }), output: added },
  addFollowUp: { input: followUp.extend({ code }), output: added },
  addSupportEntry: { input: supportEntry.extend({ code }), output: added },
  /** Mails the prefilled report form to the lead. */
  sendReportLink: { input: z.object({ code }), output: added },
  createBeneficiaryReport: { input: z.object({ code }), output: report },
  createInternalReport: { input: z.object({ code }), output: report },
};
