import * as z from 'zod/mini';
import { statuses } from '../../core/workbook/applications-tab.ts';
import { mailStates } from '../../core/workbook/report-tabs.ts';

/** A Google Sheets cell holds 50,000 characters; more could not be kept. */
export const text = z.string().check(z.maxLength(50_000));
/** Code of an application, like A-07; a project keeps it. */
export const code = z.string().check(z.minLength(1), z.maxLength(40));
/** YYYY-MM-DD, or '' when not known yet. */
export const day = z.union([z.iso.date(), z.literal('')]);
/** Money or days; null when not decided or not readable. */
export const quantity = z.nullable(z.number().check(z.nonnegative()));
/** An instant or a day as people read it, in the call's time zone: '12 May 2026, 14:05'; '' when it has not happened. */
export const when = z.string();

export const link = z.object({ name: z.string(), url: z.string(), madeAt: when });

/** What was told to whom, once; `perhaps sent` waits for a person. */
export const mail = z.object({
  occasion: z.string(),
  due: z.string(),
  to: z.string(),
  state: z.enum(mailStates),
  at: when,
  by: z.string(),
  outcome: z.string(),
});

/** An entry of a list of choices. */
export const option = z.object({ code: z.string(), label: z.string() });

/**
 * One of the two things an office has to give. `available` is null when Settings does not say; `shortlisted` is what the
 * chosen ones take, by their plans once they have one; `given` is part of it.
 */
const share = z.object({
  available: z.nullable(z.number()),
  requested: z.number(),
  shortlisted: z.number(),
  given: z.number(),
});

/** What there is to give: money in the call's currency and expert days. `requested` counts every application still in the running. */
export const envelope = z.object({ currency: z.string(), money: share, days: share });

export const verdict = z.enum(['supported', 'not supported', 'needs a decision by staff']);

/** What staff decided about an application; '' is no decision yet, or one taken back. */
export const decision = z.enum(['', ...statuses]);
