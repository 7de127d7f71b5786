import * as z from 'zod';
import type { RequestName, Requests } from '../messages.ts';

const button = z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const answer = z.union([z.string(), z.array(z.string()), z.array(z.array(z.string()))]);
const nothing = z.strictObject({});
const place = z.int().min(1);

const area = z.object({ firstRow: place, lastRow: place, firstColumn: place, lastColumn: place });
const answers = z.array(z.object({ button, text: z.string() }));
const sheetId = z.int();
const lines = z.enum(['rows', 'columns']);
const count = z.int().min(1).max(10_000);
const pixels = z.int().min(2).max(2000);

const faults = z.object({
  atCall: z.int().min(1),
  kind: z.enum(['throw', 'kill']),
  message: z.string().exactOptional(),
});

const edit = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('write'),
    sheetId,
    row: place,
    column: place,
    texts: z.array(z.array(z.string())),
  }),
  z.object({ kind: z.literal('clear'), sheetId, area }),
  z.object({ kind: z.enum(['insert', 'delete']), sheetId, lines, at: place, count }),
  z.object({ kind: z.literal('resize'), sheetId, lines, at: place, count, size: pixels }),
  z.object({ kind: z.literal('hide'), sheetId, lines, at: place, count, hidden: z.boolean() }),
  z.object({ kind: z.literal('sort'), sheetId, column: place, ascending: z.boolean() }),
  z.object({ kind: z.literal('filter'), sheetId, area: area.nullable() }),
  z.object({ kind: z.literal('filter-values'), sheetId, column: place, hidden: z.array(z.string()) }),
  z.object({ kind: z.literal('add-tab') }),
  z.object({ kind: z.literal('rename-tab'), sheetId, name: z.string() }),
  z.object({ kind: z.literal('move-tab'), sheetId, index: place }),
  z.object({ kind: z.literal('hide-tab'), sheetId, hidden: z.boolean() }),
  z.object({ kind: z.literal('delete-tab'), sheetId }),
]);

/** The shape of each request: what a page sends is checked before anything is done with it. */
export const requests: { readonly [Name in RequestName]: z.ZodType<Requests[Name]['body']> } = {
  overview: nothing as z.ZodType<Record<string, never>>,
  layout: z.object({ sheetId: z.int() }),
  rows: z.object({ sheetId: z.int(), first: place, last: place }),
  select: z.object({ sheetId: z.int(), row: place, column: place, area }),
  edit,
  undo: z.object({ again: z.boolean() }),
  texts: z.object({ sheetId: z.int(), area }),
  filterValues: z.object({ sheetId: z.int(), column: place }),
  find: z.object({ sheetId: z.int(), text: z.string().min(1) }),
  menu: z.object({ path: z.array(z.string()).min(1), answers }),
  call: z.object({ functionName: z.string(), args: z.array(z.unknown()), answers }),
  closeSidebar: nothing as z.ZodType<Record<string, never>>,
  closeDialog: nothing as z.ZodType<Record<string, never>>,
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
  faults: z.object({
    next: faults.nullable().exactOptional(),
    callCost: z.number().min(0).max(600_000).exactOptional(),
    events: z.enum(['once', 'twice', 'lost', 'blank-after']).exactOptional(),
  }) as z.ZodType<Requests['faults']['body']>,
};
