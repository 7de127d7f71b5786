import * as z from 'zod/mini';
import { code, text, when } from './shapes.ts';

/** The report form and what came in through it (R-065a to R-073). */
export const reportFormProcedures = () => {
  const how = z.enum(['form', 'paper']);
  const answer = z.object({
    /** As in the plan, or as typed; '' when nobody was named. */
    organisation: z.string(),
    isPartner: z.boolean(),
    received: when,
    how,
    scope: z.enum(['project', 'own']),
    isCorrection: z.boolean(),
    isRepeat: z.boolean(),
    counts: z.boolean(),
  });

  return {
    getReportsReceived: {
      input: z.object({ code }),
      output: z.object({
        code,
        title: z.string(),
        hasForm: z.boolean(),
        /** What the form and its links cannot hold, in full. */
        notInForm: z.array(z.string()),
        reports: z.array(
          z.object({
            id: z.string(),
            kind: z.string(),
            due: when,
            state: z.enum(['waiting', 'late', 'partly', 'received', 'received late', 'waived']),
            daysLate: z.int(),
            waived: z.string(),
            received: when,
            incomplete: z.array(z.string()),
            missingPartners: z.array(z.string()),
            answers: z.array(answer),
            partners: z.array(
              z.object({
                name: z.string(),
                isLead: z.boolean(),
                email: z.string(),
                /** Mails with the form: how many, and when the last one went out. */
                sent: z.object({ times: z.int(), at: when }),
              }),
            ),
          }),
        ),
        /** Answers of a project that owes no report. */
        unplaced: z.array(answer),
        /** Answers that name no project of this call. */
        problems: z.array(z.string()),
      }),
    },
    /** A prefilled link; an empty organisation is the lead, an empty report is any. */
    getReportLink: {
      input: z.object({ code, report: text, organisation: text, how }),
      output: z.object({ url: z.string(), left: z.array(z.string()) }),
    },
    /** Mails one partner its prefilled link; `before`: how often it was sent when the person pressed. */
    sendReportLink: {
      input: z.object({ code, report: text, organisation: text, before: z.int() }),
      output: z.object({ message: z.string() }),
    },
    /** The form to print and fill in by hand. */
    makePaperForm: {
      input: z.object({ code, report: text }),
      output: z.object({ name: z.string(), url: z.string() }),
    },
  };
};
