import * as z from 'zod/mini';
import { code, day, envelope, option, quantity, text, when } from './shapes.ts';

/** What was planned and given, by project and in all. */
export const supportProcedures = () => {
  /** Money in the call's currency, or expert days; `open` is still to be given. */
  const standing = z.object({ planned: z.number(), given: z.number(), open: z.number() });
  /** Figures of a line come as words, with the unit; '' when there is none. */
  const plannedLine = z.object({
    /** Row on the Support tab. */
    row: z.int(),
    id: z.string(),
    name: text,
    kind: z.enum(['money', 'technical assistance']),
    assistance: text,
    organisation: text,
    givenBy: text,
    date: when,
    size: z.string(),
    given: z.string(),
    percent: z.number(),
    /** Given by lines that name no planned line. */
    covered: z.string(),
    open: z.string(),
    /** The day that has passed; '' while it is not overdue. */
    overdue: when,
  });
  const givenLine = z.object({
    row: z.int(),
    name: text,
    date: when,
    size: z.string(),
    organisation: text,
    givenBy: text,
    /** Number of the planned line it is given for; '' when none. */
    of: z.string(),
  });
  const added = z.object({ message: z.string(), undo: z.string() });

  return {
    getSupport: {
      input: z.object({ code }),
      output: z.object({
        code,
        title: z.string(),
        currency: z.string(),
        /** Those with an exchange rate, the call's first. */
        currencies: z.array(z.string()),
        assistanceKinds: z.array(option),
        money: standing,
        days: standing,
        planned: z.array(plannedLine),
        given: z.array(givenLine),
        /** Where planned, given and the ceiling do not agree, each a whole sentence. */
        differences: z.array(z.string()),
        /** What is not counted, and where to mend it. */
        problems: z.array(z.string()),
      }),
    },
    getLedger: {
      input: z.object({}),
      output: z.object({
        envelope,
        /** Of the envelope; null where Settings does not say what there is. */
        left: z.object({ money: z.nullable(z.number()), days: z.nullable(z.number()) }),
        projects: z.array(
          z.object({
            code,
            title: z.string(),
            isRunning: z.boolean(),
            money: standing,
            days: standing,
            overdue: z.int(),
            differences: z.array(z.string()),
          }),
        ),
        overdue: z.array(
          z.object({
            project: z.string(),
            name: z.string(),
            open: z.string(),
            due: when,
            why: z.enum(['planned day', 'end of the project']),
          }),
        ),
        problems: z.array(z.string()),
      }),
    },
    addSupportEntry: {
      input: z.object({
        code,
        stage: z.enum(['planned', 'given']),
        date: day,
        kind: z.enum(['money', 'technical assistance']),
        /** Code of the kind of assistance, '' for money. */
        assistance: text,
        what: text,
        organisation: text,
        amount: quantity,
        /** '': that of the call. */
        currency: z._default(z.string(), ''),
        days: quantity,
        givenBy: z._default(text, ''),
        /** Number of the planned line it is given for; '' when none. */
        planned: z._default(z.string(), ''),
      }),
      output: added,
    },
    /** Says that what is open of a planned line was given today. `row` counts where the line has no number. */
    giveSupport: { input: z.object({ code, row: z.int(), id: z.string() }), output: added },
    /** Takes back the line just added. */
    undoSupportEntry: {
      input: z.object({ code, undo: z.string().check(z.maxLength(200_000)) }),
      output: z.object({ message: z.string() }),
    },
  };
};
