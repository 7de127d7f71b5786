import * as z from 'zod/mini';
import { day, text, when } from './shapes.ts';

/** The criteria from draft to publication. */
export const criteriaProcedures = () => ({
  getCriteria: {
    input: z.object({}),
    output: z.object({
      state: z.enum(['draft', 'approved', 'published']),
      /** Changed since they were published: a new version is wanted. */
      changed: z.boolean(),
      version: z.int(),
      /** Who approves, by the Settings tab; proposed in the form. */
      approver: z.string(),
      criteria: z.array(
        z.object({ code: z.string(), text: z.string(), weight: z.number(), scoredBy: z.string() }),
      ),
      versions: z.array(
        z.object({
          version: z.int(),
          state: z.string(),
          approvedBy: z.string(),
          approvedOn: z.string(),
          procedure: z.string(),
          publishedAt: when,
          document: z.string(),
        }),
      ),
      precedes: z.nullable(z.boolean()),
      advice: z.array(
        z.object({ criterion: z.string(), what: z.string(), section: z.string(), suggestion: z.string() }),
      ),
    }),
  },
  approveCriteria: {
    input: z.object({ by: text, on: day, procedure: text }),
    output: z.object({ message: z.string() }),
  },
  publishCriteria: {
    input: z.object({}),
    output: z.object({ message: z.string(), url: z.string() }),
  },
});
