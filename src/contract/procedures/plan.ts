import * as z from 'zod/mini';
import { reportKinds } from '../../core/plan/plan.ts';
import { code, link, option, quantity, text, when } from './shapes.ts';

export type EditedPlan = z.output<ReturnType<typeof planProcedures>['savePlan']['input']>['plan'];

export const planProcedures = () => {
  /** The Plan of the core as the sidebar edits it: what it does not show, it hands back as it was. Days and months are texts, since a sheet may hold anything. */
  const plan = z.object({
    code,
    title: text,
    sharedGoal: text,
    starts: text,
    ends: text,
    partners: z.array(
      z.object({
        id: text,
        name: text,
        role: text,
        town: text,
        email: text,
        responsibilities: text,
        learningGoal: text,
        agreed: text,
        joined: text,
        left: text,
      }),
    ),
    activities: z.array(
      z.object({
        ...{ id: text, type: text, what: text, who: text, from: text, to: text },
        details: z.array(z.object({ question: text, answer: text })),
      }),
    ),
    followUp: z.array(z.object({ id: text, what: text, who: text, when: text })),
    outcomes: z.array(
      z.object({
        ...{ id: text, level: text, outcome: text, indicator: text, source: text },
        ...{ promised: text, promisedIndicator: text, promisedSource: text, dropped: text },
      }),
    ),
    challenges: z.array(z.object({ id: text, challenge: text, response: text })),
    points: z.array(z.object({ id: text, criterion: text, what: text, settled: text })),
    support: z.object({
      money: quantity,
      currency: z.string(),
      costLines: z.array(z.object({ id: text, what: text, amount: quantity, organisation: text })),
      assistance: z.array(z.object({ id: text, kind: text, days: quantity, what: text })),
    }),
    reports: z.array(
      z.object({ id: text, kind: z.enum(reportKinds), due: text, reason: text, waived: text }),
    ),
    notes: text,
    /** Goes up with each save that changes something. */
    version: z.int(),
  });
  /** What is said about a plan each time it is loaded or saved. */
  const said = {
    /** What is missing or unlikely, each a whole sentence. */
    hints: z.array(z.string()),
    /** Hours reporting takes the partners, against what the support is worth in hours; null: not known yet. */
    burden: z.object({
      reports: z.array(z.object({ id: z.string(), kind: z.string(), due: z.string(), hours: z.number() })),
      hours: z.number(),
      worth: z.nullable(z.number()),
      percent: z.nullable(z.number()),
      isTooMuch: z.boolean(),
    }),
  };

  return {
    getPlan: {
      input: z.object({ code }),
      output: z.object({
        plan,
        ...said,
        document: z.nullable(link),
        /** False while the plan is only what we would propose from the application. */
        saved: z.boolean(),
        savedAt: when,
        /** Kept when a document was made or partners saw or agreed to it; the latest first. */
        versions: z.array(
          z.object({
            ...{ version: z.number(), what: z.string(), by: z.string(), when },
            changed: z.array(z.string()),
          }),
        ),
        /** Codes and labels for the lists of choices. */
        choices: z.object({
          activityTypes: z.array(option),
          outcomeLevels: z.array(option),
          assistanceKinds: z.array(option),
          /** Questions about an activity, with the types that ask them. */
          questions: z.array(z.object({ code: z.string(), label: z.string(), types: z.array(z.string()) })),
        }),
      }),
    },
    savePlan: {
      /**
       * New lines come with the next free id: A3, O2, cost-2. `seen` are the plans the edits began from: the one last
       * answered, then those sent since of which nobody knows whether they arrived.
       */
      input: z.object({ code, plan, seen: z.optional(z.array(plan)) }),
      output: z.object({ ...said, plan, savedAt: when, version: z.int() }),
    },
    createPlanDocument: { input: z.object({ code }), output: link },
  };
};
