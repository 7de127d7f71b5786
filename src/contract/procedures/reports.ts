import * as z from 'zod/mini';
import { code } from './shapes.ts';

export const reportProcedures = {
  getReporting: {
    input: z.object({ code }),
    output: z.object({
      code,
      /** What a report made now would have no answer to. */
      gaps: z.array(z.string()),
    }),
  },
};
