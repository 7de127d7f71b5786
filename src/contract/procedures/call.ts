import * as z from 'zod/mini';
import { list } from './applications.ts';
import { envelope, when } from './shapes.ts';

/** The call: where it stands and what to do about it. */
export const callProcedures = () => {
  /** What one press of a button in the Guide can do. Binding an own form needs an address and is on the Questions screen. */
  const runnable = z.enum([
    'set-up',
    'create-form',
    'sync',
    'score',
    'automate',
    'create-agreement-form',
    'create-report-form',
    'create-impression-form',
  ]);
  const screen = z.enum(['applications', 'shortlist', 'projects', 'questions', 'criteria', 'assessment']);
  const step = z.object({
    id: z.string(),
    title: z.string(),
    detail: z.string(),
    state: z.enum(['done', 'next', 'blocked', 'later']),
    /** What the step's button runs, or the screen it opens; both null when it is done elsewhere. */
    run: z.nullable(runnable),
    screen: z.nullable(screen),
    /** Where it is done or what it made: a tab, a form, a document. */
    link: z.nullable(z.string()),
  });

  return {
    overview: {
      input: z.object({}),
      output: z.object({
        /** Null before set-up. */
        call: z.nullable(
          z.object({ code: z.string(), title: z.string(), office: z.string(), opens: when, deadline: when }),
        ),
        steps: z.array(step),
        /** Applications by status, in the order of the process. */
        counts: z.array(z.object({ status: z.string(), count: z.number() })),
        envelope: z.nullable(envelope),
        /** Each a whole sentence for a person: place, what is wrong, what to do. */
        problems: z.array(z.string()),
        /** Who installed the triggers; `owner` is an e-mail address, '' when unknown. */
        /** The list of applications, which the same reading gives; null before set-up. */
        list: z.nullable(list()),
        automation: z.object({ installedBy: z.enum(['me', 'someone', 'nobody']), owner: z.string() }),
        form: z.nullable(
          z.object({ title: z.string(), url: z.string(), state: z.enum(['not open', 'open', 'closed']) }),
        ),
      }),
    },
    runStep: {
      input: z.object({ id: runnable }),
      /** `problems`: what it could not do, while the rest was done. */
      output: z.object({ message: z.string(), problems: z.array(z.string()) }),
    },
  };
};
