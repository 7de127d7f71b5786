import * as z from 'zod/mini';
import { verifiedWays } from '../../core/report/sections/thread/verification.ts';
import { code, day, option, text } from './shapes.ts';

/** Each promise on its way to its proof, and what staff verified of it. */
export const outcomeProcedures = () => {
  const how = z.enum(['', ...verifiedWays]);
  /** As it stands in the cells; what a save compares with. */
  const seen = z.object({
    outcome: z.string(),
    reached: z.string(),
    verifiedBy: z.string(),
    verifiedOn: z.string(),
    note: z.string(),
  });

  return {
    getOutcomes: {
      input: z.object({ code }),
      output: z.object({
        code,
        title: z.string(),
        /** The account at the keyboard, '' when Google does not tell. */
        me: z.string(),
        /** YYYY-MM-DD */
        today: z.string(),
        reachedChoices: z.array(option),
        outcomes: z.array(
          z.object({
            /** '' for a promise the plan left out. */
            id: z.string(),
            title: z.string(),
            standing: z.enum(['verified', 'reported only', 'not reported', 'dropped']),
            /** The four stages in words; lines end with a line break. */
            stages: z.array(z.object({ stage: z.string(), words: z.string() })),
            /** Null where there is no line to write to: the plan was not saved yet, or left it out. */
            entry: z.nullable(
              z.object({
                seen,
                reached: z.string(),
                by: z.string(),
                how,
                verifiedOn: z.string(),
                note: z.string(),
              }),
            ),
          }),
        ),
      }),
    },
    /** All empty but the note takes a verification back. `seen`: what the person had before their eyes. */
    verifyOutcome: {
      input: z.object({ code, id: text, reached: text, by: text, how, verifiedOn: day, note: text, seen }),
      output: z.object({ message: z.string() }),
    },
  };
};
