import * as z from 'zod/mini';
import { lineWays } from '../../core/selection/shortlist/line-limits.ts';
import { decided, line } from './applications.ts';
import { code, decision, envelope } from './shapes.ts';

/** From the shortlist to the letters. */
export const selectionProcedures = () => {
  /** How the line is drawn; the value is places, % or a rank, null for what Settings says. */
  const way = z.object({ by: z.enum(lineWays), value: z.nullable(z.number().check(z.gte(0))) });
  /** Applications too far from the line to show one by one, as they were proposed. */
  const rest = z.array(z.object({ status: decision, codes: z.array(code) }));
  const counts = z.object({
    applied: z.int(),
    shortlisted: z.int(),
    interviewed: z.int(),
    selected: z.int(),
  });

  return {
    /** One line for each screen of the selection, by the name of the screen. */
    getSelection: {
      input: z.object({}),
      output: z.object({ states: z.record(z.string(), z.string()) }),
    },
    getPortfolio: {
      input: z.object({}),
      output: z.object({
        all: counts,
        groups: z.array(
          z.object({
            title: z.string(),
            /** One application may be counted in several rows. */
            several: z.boolean(),
            rows: z.array(
              z.object({
                label: z.string(),
                counts,
                /** Null: no target of the call. */
                target: z.nullable(z.object({ number: z.nullable(z.int()) })),
              }),
            ),
          }),
        ),
      }),
    },
    proposeShortlist: {
      input: z.object({ way: z.optional(way) }),
      output: z.object({
        /** What the line decides about, by rank; `now` is the present status. Of very many only those around the line. */
        proposal: z.array(
          z.extend(decided(), {
            title: z.string(),
            rank: z.nullable(z.number()),
            percent: z.nullable(z.number()),
            now: z.string(),
            amount: z.nullable(z.number()),
            days: z.number(),
            /** Category of the reserved place it takes, in words; '' when none. */
            reserved: z.string(),
          }),
        ),
        rest,
        restChanging: z.int(),
        /** What is taken by chosen ones that are not in the proposal. */
        usedElsewhere: z.object({ money: z.number(), days: z.number() }),
        way,
        lineText: z.string(),
        line: line(),
        /** Ties the line runs through, and which rule broke each; `otherTies` counts those it does not touch. */
        ties: z.array(z.string()),
        otherTies: z.int(),
        /** Reserved places nobody takes, and why. */
        emptyPlaces: z.array(z.string()),
        /** As it would be if the proposal were applied. */
        envelope,
      }),
    },
    applyShortlist: {
      input: z.object({
        decisions: z.array(decided()).check(z.minLength(1)),
        way: z.optional(way),
        rest: z.optional(rest),
      }),
      output: z.object({ message: z.string() }),
    },
  };
};
