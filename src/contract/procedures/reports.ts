import * as z from 'zod/mini';
import { code, day, link, option, quantity, text, when } from './shapes.ts';

/** Who wrote a line of a tab and when; '' when it was typed there by hand. */
const made = { madeAt: when, by: z.string() };

const supportEntry = z.object({
  date: day,
  stage: z.enum(['planned', 'given']),
  kind: z.enum(['money', 'technical assistance']),
  /** Code of the kind of assistance, '' for money. */
  assistance: text,
  what: text,
  organisation: text,
  /** Money in the call's currency. */
  amount: quantity,
  /** Expert days. */
  days: quantity,
});

/** As the tabs hold them: people type there too, so any text may come back. */
const kept = {
  impression: z.object({
    date: z.string(),
    kind: z.string(),
    about: z.string(),
    text,
    judgement: z.string(),
    ...made,
  }),
  lesson: z.object({ kind: z.string(), lesson: text, cause: text, ...made }),
  followUp: z.object({
    kind: z.string(),
    action: text,
    owner: text,
    due: z.string(),
    done: z.string(),
    ...made,
  }),
  support: z.extend(supportEntry, { date: z.string(), stage: z.string(), kind: z.string(), ...made }),
};

const added = z.object({ message: z.string() });

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
      /** Codes and labels of the kinds of technical assistance. */
      assistanceKinds: z.array(option),
      documents: z.array(z.extend(link, { kind: z.string() })),
      reports: z.array(z.object({ kind: z.string(), due: when, received: when, late: z.boolean() })),
      /** The report form with name and code filled in, and whom it would be sent to; null before there is a report form. */
      reportLink: z.nullable(z.object({ url: z.string(), to: z.string(), sentAt: when })),
      impressions: z.array(kept.impression),
      lessons: z.array(kept.lesson),
      followUps: z.array(kept.followUp),
      support: z.array(kept.support),
      /** What a report made now would have no answer to. */
      gaps: z.array(z.string()),
    }),
  },
  /** Mails the prefilled report form to the lead. */
  sendReportLink: { input: z.object({ code }), output: added },
};
