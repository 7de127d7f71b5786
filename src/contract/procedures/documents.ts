import * as z from 'zod/mini';
import { code, when } from './shapes.ts';

/** A report made, what it still says "no answer yet" about, and what is new in it. */
const report = z.object({
  name: z.string(),
  url: z.string(),
  gaps: z.array(z.string()),
  changed: z.string(),
});

/** Making the documents of projects: one, or all that are ready, which takes several runs. */
export const documentProcedures = {
  createBeneficiaryReport: { input: z.object({ code }), output: report },
  createInternalReport: { input: z.object({ code }), output: report },
  listReports: {
    input: z.object({}),
    output: z.object({
      projects: z.array(
        z.object({
          code: z.string(),
          title: z.string(),
          url: z.string(),
          madeAt: when,
          ready: z.boolean(),
          /** Why it is ready, or why not. */
          why: z.string(),
          state: z.enum(['waiting', 'failed', 'idle']),
          /** What the Projects tab says about the making. */
          said: z.string(),
        }),
      ),
    }),
  },
  wantReports: { input: z.object({ codes: z.array(code) }), output: z.object({ asked: z.number() }) },
  /** Half a minute of work on those that wait; `stopped` says why the rest has to. */
  makeWantedReports: {
    input: z.object({}),
    output: z.object({
      made: z.number(),
      failed: z.number(),
      left: z.number(),
      stopped: z.string(),
    }),
  },
  stopReports: { input: z.object({}), output: z.object({ message: z.string() }) },
};
