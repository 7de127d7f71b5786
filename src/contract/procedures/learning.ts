import * as z from 'zod/mini';
import { questionKinds } from '../../core/learning/follow-up-questions.ts';
import { impressionKinds } from '../../core/learning/impression.ts';
import { code, day, text, when } from './shapes.ts';

/** What staff saw, what was learned and what follows. Lines come as the tabs hold them: people type there too, so any text may come back. */
export const learningProcedures = () => {
  const impression = z.object({
    date: day,
    kind: z.enum(impressionKinds),
    /** Number of the heading of the internal report it belongs to, or '' for the cooperation as a whole. */
    about: z.enum(['', '5', '6', '7', '8', '9', '10']),
    text,
    /** Heading 6: '1' to '5'; 7: yes, partly, no; 8: yes, no, undecided; otherwise ''. */
    judgement: z.enum(['', '1', '2', '3', '4', '5', 'yes', 'partly', 'no', 'undecided']),
    /** The partner it is about; none is all of them. */
    organisation: z.optional(text),
  });
  const lesson = z.object({ kind: z.enum(['worked', 'avoid']), lesson: text, cause: text });
  const followUp = z.object({
    /** The first three are the examples of section 5.3.1. */
    kind: z.enum([...questionKinds, 'other']),
    action: text,
    owner: text,
    due: day,
  });
  const answer = z.enum(['yes', 'no']);
  /** Who wrote a line of a tab and when; '' when it was typed there by hand. */
  const made = { madeAt: when, by: z.string() };
  const added = z.object({ message: z.string() });

  return {
    getNotes: {
      input: z.object({ code }),
      output: z.object({
        code: z.string(),
        title: z.string(),
        partners: z.array(z.string()),
        today: day,
        /** The newest first. */
        impressions: z.array(
          z.object({
            date: z.string(),
            kind: z.string(),
            about: z.string(),
            text: z.string(),
            judgement: z.string(),
            organisation: z.string(),
            byForm: z.boolean(),
            /** Written in the sidebar by the account that asks. */
            isMine: z.boolean(),
            ...made,
          }),
        ),
        /** Answers of the impression form that name no project there is, each a whole sentence. */
        unplaced: z.array(z.string()),
        /** The impression form with the code of the project filled in; '' before there is one. */
        formLink: z.string(),
        lessons: z.array(z.object({ kind: z.string(), lesson: z.string(), cause: z.string(), ...made })),
        followUps: z.array(
          z.object({
            row: z.int(),
            kind: z.string(),
            action: z.string(),
            owner: z.string(),
            due: z.string(),
            done: z.string(),
            answer,
            details: z.string(),
            isLate: z.boolean(),
            ...made,
          }),
        ),
        /** The three questions of section 5.3.1: how each is answered, and the task and day proposed for a yes. */
        questions: z.array(
          z.object({
            kind: z.enum(questionKinds),
            question: z.string(),
            task: z.string(),
            answer: z.union([answer, z.literal('')]),
            details: z.string(),
            due: z.string(),
          }),
        ),
        channels: z.array(z.string()),
      }),
    },
    addImpression: { input: z.extend(impression, { code }), output: added },
    addLesson: { input: z.extend(lesson, { code }), output: added },
    addFollowUp: { input: z.extend(followUp, { code }), output: added },
    /** A yes needs an owner and a day, a no its reason in `details`. */
    answerFollowUpQuestion: {
      input: z.object({
        code,
        kind: z.enum(questionKinds),
        answer,
        action: text,
        owner: text,
        due: day,
        details: text,
      }),
      output: added,
    },
    markDone: {
      input: z.object({ code, row: z.int(), action: text, on: z.iso.date(), undo: z.boolean() }),
      output: added,
    },
  };
};
