import * as z from 'zod/mini';
import { code, day, option, quantity, text, when } from './shapes.ts';

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
  support: z.extend(supportEntry, { date: z.string(), stage: z.string(), kind: z.string(), ...made }),
};

const added = z.object({ message: z.string() });

/** Reports and support of a project, as far as they have no screens of their own (R-065a, R-074). */
export const reportProcedures = {
  getReporting: {
    input: z.object({ code }),
    output: z.object({
      code,
      currency: z.string(),
      /** Codes and labels of the kinds of technical assistance. */
      assistanceKinds: z.array(option),
      reports: z.array(z.object({ kind: z.string(), due: when, received: when, late: z.boolean() })),
      /** The report form with name and code filled in, and whom it would be sent to; null before there is a report form. */
      reportLink: z.nullable(z.object({ url: z.string(), to: z.string(), sentAt: when })),
      support: z.array(kept.support),
      /** What a report made now would have no answer to. */
      gaps: z.array(z.string()),
    }),
  },
  /** Mails the prefilled report form to the lead. */
  sendReportLink: { input: z.object({ code }), output: added },
};
