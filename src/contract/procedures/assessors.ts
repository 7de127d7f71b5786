import * as z from 'zod/mini';

/** Who assesses, what stands in the way, and who reads what. */
export const assessorProcedures = {
  /** One line for each screen of the assessment, by the name of the screen. */
  getAssessment: {
    input: z.object({}),
    output: z.object({ states: z.record(z.string(), z.string()) }),
  },
};
