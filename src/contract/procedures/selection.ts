import * as z from 'zod/mini';

/** From the shortlist to the letters. */
export const selectionProcedures = {
  /** One line for each screen of the selection, by the name of the screen. */
  getSelection: {
    input: z.object({}),
    output: z.object({ states: z.record(z.string(), z.string()) }),
  },
};
