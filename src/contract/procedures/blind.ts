import * as z from 'zod/mini';

/** Blind reading: words that may be names, reading packs, and the moment names return. */
export const blindProcedures = () => {
  const word = z.string().check(z.minLength(1), z.maxLength(200));

  return {
    /** New words are added to the tab; at most 200 come at once. */
    getDoubts: {
      input: z.object({}),
      output: z.object({
        doubts: z.array(
          z.object({
            word: z.string(),
            found: z.string(),
            applications: z.array(z.string()),
            context: z.string(),
          }),
        ),
        /** How many wait to be decided, those that did not come included. */
        open: z.int(),
        hidden: z.int(),
        left: z.int(),
        /** Link to the tab. */
        tab: z.string(),
      }),
    },
    decideDoubts: {
      input: z.object({
        decisions: z
          .array(z.object({ word, decision: z.enum(['hide', 'leave']) }))
          .check(z.minLength(1), z.maxLength(500)),
      }),
      output: z.object({ message: z.string() }),
    },
    getPacks: {
      input: z.object({}),
      output: z.object({
        assessors: z.array(
          z.object({
            code: z.string(),
            applications: z.int(),
            pack: z.string(),
            /** When the letter went out, or that nobody can tell; '' before. */
            released: z.string(),
            /** When names returned for them; '' before. */
            named: z.string(),
          }),
        ),
      }),
    },
    /** Does as much as one run may; asked again until `finished`. */
    releasePacks: {
      input: z.object({}),
      output: z.object({
        finished: z.boolean(),
        ready: z.int(),
        all: z.int(),
        message: z.string(),
        problems: z.array(z.string()),
      }),
    },
    /** Records that names have returned for these assessors, or with none named for all. */
    returnNames: {
      input: z.object({ assessors: z.array(z.string()).check(z.maxLength(500)) }),
      output: z.object({ message: z.string() }),
    },
  };
};
