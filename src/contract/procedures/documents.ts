import * as z from 'zod/mini';
import { documentKinds } from '../../core/report/documents/document-kind.ts';
import { code, when } from './shapes.ts';
import { sharingLine } from './sharing.ts';

/** Making the documents of projects: one, or all that are ready, which takes several runs. */
export const documentProcedures = () => {
  /** A report made, what it still says "no answer yet" about, and what is new in it. */
  const report = z.object({
    name: z.string(),
    url: z.string(),
    gaps: z.array(z.string()),
    changed: z.string(),
  });

  return {
    /** The documents of a project: made or not, what they lack, and with whom they were shared. */
    getDocuments: {
      input: z.object({ code }),
      output: z.object({
        ...{ code, title: z.string(), approver: z.string() },
        /** YYYY-MM-DD in the call's time zone. */
        today: z.string(),
        documents: z.array(
          z.object({
            kind: z.enum(documentKinds),
            /** '' while it was never made. */
            url: z.string(),
            version: z.string(),
            madeAt: when,
            /** What it would have no answer to if it were made now, by who can answer. */
            gaps: z.array(z.object({ who: z.enum(['partners', 'staff']), texts: z.array(z.string()) })),
            /** Address of the PDF copy of this version; '' for none. */
            pdf: z.string(),
            shared: z.array(sharingLine()),
          }),
        ),
      }),
    },
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
};
