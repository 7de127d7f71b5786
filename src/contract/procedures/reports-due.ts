import * as z from 'zod/mini';
import { reportKinds } from '../../core/plan/plan.ts';
import { code, day, mail, text, when } from './shapes.ts';

/** Reports due, asked for and waived, and the reminders of them. */
export const reportsDueProcedures = () => {
  const done = z.object({ message: z.string() });
  const askedOf = z.enum(['lead', 'each partner']);

  return {
    getReportsDue: {
      input: z.object({ code }),
      output: z.object({
        code,
        reports: z.array(
          z.object({
            id: z.string(),
            kind: z.enum(reportKinds),
            /** As stored, and in words. */
            due: z.string(),
            dueWords: when,
            reason: text,
            waived: text,
            askedOf,
            state: z.enum(['waiting', 'late', 'partly', 'received', 'received late', 'waived']),
            daysLate: z.int(),
            /** Partners that are to be asked and have no e-mail address. */
            unreachable: z.array(z.string()),
            mails: z.array(mail),
          }),
        ),
      }),
    },
    /** Adds a report outside the plan and writes to whoever is to answer. */
    requestReport: { input: z.object({ code, due: day, reason: text, askedOf }), output: done },
    /** An empty reason takes the waiver back. */
    waiveReport: { input: z.object({ code, id: text, reason: text }), output: done },
    /** What a person found in the sent mail about a mail in doubt: of a report, or any other that is sent once. */
    decideMail: {
      input: z.object({
        mail: z.object({ project: text, about: text, occasion: text, due: text, to: text }),
        finding: z.enum(['sent', 'send again', 'leave']),
      }),
      output: done,
    },
  };
};
