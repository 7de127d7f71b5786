import * as z from 'zod';
import type { RequestName, Requests } from '../messages.ts';

const button = z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const answer = z.union([z.string(), z.array(z.string()), z.array(z.array(z.string()))]);
const nothing = z.strictObject({});
const place = z.int().min(1);

/** The shape of each request: what a page sends is checked before anything is done with it. */
export const requests: { readonly [Name in RequestName]: z.ZodType<Requests[Name]['body']> } = {
  overview: nothing as z.ZodType<Record<string, never>>,
  layout: z.object({ sheetId: z.int() }),
  rows: z.object({ sheetId: z.int(), first: place, last: place }),
  select: z.object({ sheetId: z.int(), row: place, column: place }),
  type: z.object({ sheetId: z.int(), row: place, column: place, text: z.string() }),
  menu: z.object({ path: z.array(z.string()).min(1), answers: z.array(button) }),
  call: z.object({ functionName: z.string(), args: z.array(z.unknown()), answers: z.array(button) }),
  closeSidebar: nothing as z.ZodType<Record<string, never>>,
  form: z.object({ id: z.string(), search: z.string() }),
  submit: z.object({
    id: z.string(),
    search: z.string(),
    answers: z.record(z.string(), answer),
    email: z.string(),
  }),
  mails: nothing as z.ZodType<Record<string, never>>,
  executions: nothing as z.ZodType<Record<string, never>>,
  clock: z.union([
    z.strictObject({
      hours: z
        .number()
        .positive()
        .max(24 * 366),
    }),
    z.strictObject({ until: z.iso.datetime() }),
  ]),
};
