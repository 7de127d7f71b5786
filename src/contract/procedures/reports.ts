import * as z from 'zod/mini';
import { code, when } from './shapes.ts';

const added = z.object({ message: z.string() });

/** Reports of a project, as far as they have no screen of their own (R-065a). */
export const reportProcedures = {
  getReporting: {
    input: z.object({ code }),
    output: z.object({
      code,
      reports: z.array(z.object({ kind: z.string(), due: when, received: when, late: z.boolean() })),
      /** The report form with name and code filled in, and whom it would be sent to; null before there is a report form. */
      reportLink: z.nullable(z.object({ url: z.string(), to: z.string(), sentAt: when })),
      /** What a report made now would have no answer to. */
      gaps: z.array(z.string()),
    }),
  },
  /** Mails the prefilled report form to the lead. */
  sendReportLink: { input: z.object({ code }), output: added },
};
