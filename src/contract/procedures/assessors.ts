import * as z from 'zod/mini';
import { keptOut } from '../../core/assessment/assignment/takes-part.ts';
import { code, text, when } from './shapes.ts';

/** Who assesses, what stands in the way, and who reads what. */
export const assessorProcedures = () => {
  const kind = z.enum(keptOut);
  const assessor = z.string().check(z.minLength(1), z.maxLength(20));
  const said = z.object({ message: z.string() });
  const reason = text;
  const named = z.object({ code, title: z.string() });

  return {
    /** One line for each screen of the assessment, by the name of the screen. */
    getAssessment: {
      input: z.object({}),
      output: z.object({ states: z.record(z.string(), z.string()) }),
    },
    getAssessors: {
      input: z.object({}),
      output: z.object({
        assessors: z.array(
          z.object({
            code: assessor,
            name: z.string(),
            email: z.string(),
            organisation: z.string(),
            languages: z.string(),
            /** One a line. */
            ties: z.string(),
            active: z.boolean(),
            /** When pack and form were sent. */
            sent: when,
            /** Applications assigned, without practice, and without those the person asking has a tie with. */
            load: z.int(),
          }),
        ),
        ties: z.array(
          z.object({
            assessor,
            application: code,
            title: z.string(),
            state: z.enum(['conflict', 'to look at', 'no conflict']),
            why: z.string(),
            /** A tie of the person asking: somebody else decides. */
            own: z.boolean(),
          }),
        ),
        problems: z.array(z.string()),
      }),
    },
    saveAssessor: {
      input: z.object({
        /** '' for somebody new. */
        code: z.string(),
        name: text,
        email: text,
        organisation: text,
        languages: text,
        ties: text,
        active: z.boolean(),
      }),
      output: said,
    },
    decideConflict: {
      input: z.object({ assessor, application: code, conflict: z.boolean(), reason }),
      output: said,
    },
    proposeAssignment: {
      /** Kinds of applications that staff let in; null: those that are in already. */
      input: z.object({ letIn: z.nullable(z.array(kind)) }),
      output: z.object({
        each: z.int(),
        /** Goes back with applyAssignment, so that what was seen is what is written. */
        digest: z.string(),
        changes: z.int(),
        kinds: z.array(z.object({ kind, letIn: z.boolean(), count: z.int() })),
        leftOut: z.array(z.extend(named, { why: z.string() })),
        takePart: z.int(),
        load: z.array(z.object({ code: assessor, name: z.string(), now: z.int(), next: z.int() })),
        applications: z.array(z.extend(named, { now: z.array(assessor), next: z.array(assessor) })),
        /** How many applications the person asking has a tie with: nothing is shown about these. */
        hidden: z.int(),
        /** Code of the practice application, '' for none. */
        practice: z.string(),
        choices: z.array(named),
        lacking: z.array(z.string()),
        blocked: z.boolean(),
        problems: z.array(z.string()),
      }),
    },
    applyAssignment: {
      input: z.object({ letIn: z.array(kind), digest: z.string() }),
      output: said,
    },
    changeAssignment: {
      /** `from` '' adds an assessor, `to` '' only takes one away. */
      input: z.object({ application: code, from: z.string(), to: z.string(), reason }),
      output: said,
    },
    choosePractice: {
      input: z.object({ application: z.string() }),
      output: said,
    },
  };
};
