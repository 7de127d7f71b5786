import * as z from 'zod/mini';
import { when } from './shapes.ts';

/** Forms of the assessors, and who has answered what. */
export const assessmentProgressProcedures = () => {
  /** Code of an assessor, like X1. */
  const assessor = z.string().check(z.minLength(1), z.maxLength(40));

  return {
    getAssessmentProgress: {
      input: z.object({}),
      output: z.object({
        assessors: z.array(
          z.object({
            code: z.string(),
            name: z.string(),
            assigned: z.int(),
            answered: z.int(),
            /** Codes of applications still without their scores. */
            open: z.array(z.string()),
            /** Address of the form; '' before it is made. */
            form: z.string(),
            reminded: when,
          }),
        ),
        due: when,
        counting: z.enum(['raw', 'adjusted']),
        /** Applications all of whose assessors are in, of those assigned. */
        complete: z.int(),
        applications: z.int(),
        problems: z.array(z.string()),
      }),
    },
    /** Makes the form of one assessor, or brings its list of applications up to date. */
    makeAssessmentForm: {
      input: z.object({ assessor }),
      output: z.object({ message: z.string(), url: z.string() }),
    },
    remindAssessor: { input: z.object({ assessor }), output: z.object({ message: z.string() }) },
  };
};
