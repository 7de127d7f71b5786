import * as z from 'zod';
import { code, day, link, month, text, when } from './shapes.ts';

/** A cooperation plan as the sidebar edits it. */
const plan = z.object({
  title: text,
  sharedGoal: text,
  starts: day,
  ends: day,
  partners: z.array(z.object({ name: text, responsibilities: text, learningGoals: text })),
  activities: z.array(z.object({ type: text, what: text, who: text, from: month, to: month })),
  followUp: z.array(z.object({ what: text, who: text, when: text })),
  outcomes: z.array(z.object({ level: text, outcome: text, indicator: text, source: text })),
  challenges: z.array(z.object({ challenge: text, response: text })),
  support: z.object({
    /** In the call's currency. */
    money: z.number().nonnegative().nullable(),
    assistance: z.array(z.object({ kind: text, days: z.number().nonnegative().nullable(), what: text })),
  }),
  /** At least one before the plan can be made into a document. */
  reports: z.array(z.object({ kind: text, due: day })),
});
export type EditedPlan = z.output<typeof plan>;

const option = z.object({ code: z.string(), label: z.string() });

export const planProcedures = {
  getPlan: {
    input: z.object({ code }),
    output: z.object({
      title: z.string(),
      currency: z.string(),
      plan,
      /** What is missing or unlikely, each a whole sentence. */
      hints: z.array(z.string()),
      document: link.nullable(),
      /** False while the plan is only what we would propose from the application. */
      saved: z.boolean(),
      savedAt: when,
      version: z.number().int(),
      /** Codes and labels for the lists of choices. */
      choices: z.object({
        activityTypes: z.array(option),
        outcomeLevels: z.array(option),
        assistanceKinds: z.array(option),
      }),
    }),
  },
  savePlan: {
    /** `version` is the one the edits started from; refused when somebody else saved a later one, so that nobody overwrites unseen. */
    input: z.object({ code, plan, version: z.number().int() }),
    output: z.object({ hints: z.array(z.string()), savedAt: when, version: z.number().int() }),
  },
  createPlanDocument: { input: z.object({ code }), output: link },
};
