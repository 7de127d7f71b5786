import * as z from 'zod/mini';
import { code } from './shapes.ts';

/** What the scores say of themselves; of complete applications alone. */
export const analysisProcedures = () => {
  const figure = z.nullable(z.number());
  /** Difference of the first group less the second, its 95 % interval, and how often chance alone gives as much; null: too few to tell. */
  const difference = z.nullable(
    z.object({ difference: z.number(), from: z.number(), to: z.number(), chance: z.number() }),
  );
  const two = z.array(z.int());

  return {
    getAnalysis: {
      input: z.object({}),
      output: z.object({
        /** Applications all of whose assessors are in, and those that wait for one. */
        assessed: z.int(),
        waiting: z.int(),
        criteria: z.array(
          z.object({
            code: z.string(),
            text: z.string(),
            count: z.int(),
            mean: figure,
            median: figure,
            /** Standard deviation between the assessors of one application, in points. */
            apart: figure,
            alpha: figure,
          }),
        ),
        /** Above others (+) or below (−) on the same work, in points. */
        assessors: z.array(z.object({ assessor: z.string(), points: z.number(), shared: z.int() })),
        whyNoShift: z.string(),
        discuss: z.array(
          z.object({
            application: code,
            criterion: z.string(),
            range: z.number(),
            scores: z.array(z.object({ assessor: z.string(), score: z.number() })),
          }),
        ),
        /** How many stand above the line; 0: there is none yet. */
        places: z.int(),
        /** Above the line in nearly every weighting. */
        firm: z.int(),
        /** Near the line; `stays` is the share of weightings in which it is above, in %. */
        unsure: z.array(z.object({ code, title: z.string(), stays: z.number(), above: z.boolean() })),
        leaveOut: z.array(z.object({ assessor: z.string(), enters: z.array(code), leaves: z.array(code) })),
        monitor: z.array(
          z.object({
            groups: z.array(z.string()),
            applied: two,
            shortlisted: two,
            unknown: z.int(),
            overall: difference,
            /** Criteria on which chance alone would seldom give the difference. */
            criteria: z.array(
              z.object({
                code: z.string(),
                difference: z.number(),
                from: z.number(),
                to: z.number(),
                chance: z.number(),
              }),
            ),
            shift: difference,
          }),
        ),
      }),
    },
  };
};
