import * as z from 'zod/mini';
import { reportKinds } from '../../core/plan/plan.ts';
import { code, link, option, quantity, text, when } from './shapes.ts';

/** The Plan of the core as the sidebar edits it: what it does not show, it hands back as it was. Days and months are texts, since a sheet may hold anything. */
const plan = z.object({
  code,
  title: text,
  sharedGoal: text,
  starts: text,
  ends: text,
  partners: z.array(
    z.object({
      name: text,
      role: text,
      town: text,
      email: text,
      responsibilities: text,
      learningGoal: text,
      agreed: text,
    }),
  ),
  activities: z.array(z.object({ id: text, type: text, what: text, who: text, from: text, to: text })),
  followUp: z.array(z.object({ what: text, who: text, when: text })),
  outcomes: z.array(
    z.object({ id: text, level: text, outcome: text, indicator: text, source: text, promised: text }),
  ),
  challenges: z.array(z.object({ challenge: text, response: text })),
  support: z.object({
    money: quantity,
    currency: z.string(),
    costLines: z.array(z.object({ what: text, amount: quantity, organisation: text })),
    assistance: z.array(z.object({ kind: text, days: quantity, what: text })),
  }),
  reports: z.array(z.object({ id: text, kind: z.enum(reportKinds), due: text, reason: text })),
  notes: text,
  /** Goes up with each save; a save that started from an earlier one is refused, so that nobody overwrites unseen. */
  version: z.int(),
});
export type EditedPlan = z.output<typeof plan>;

export const planProcedures = {
  getPlan: {
    input: z.object({ code }),
    output: z.object({
      plan,
      /** What is missing or unlikely, each a whole sentence. */
      hints: z.array(z.string()),
      document: z.nullable(link),
      /** False while the plan is only what we would propose from the application. */
      saved: z.boolean(),
      savedAt: when,
      /** Codes and labels for the lists of choices. */
      choices: z.object({
        activityTypes: z.array(option),
        outcomeLevels: z.array(option),
        assistanceKinds: z.array(option),
      }),
    }),
  },
  savePlan: {
    /** New lines come with the next free id: A3, O2, R2. */
    input: z.object({ code, plan }),
    output: z.object({ hints: z.array(z.string()), savedAt: when, version: z.int() }),
  },
  createPlanDocument: { input: z.object({ code }), output: link },
};
