import * as z from 'zod/mini';
import { letterStates } from '../../core/workbook/decision-tabs.ts';
import { code, day, text, when } from './shapes.ts';

/** The final decision: its record, its seal, and the letters that tell it. */
export const decisionProcedures = () => {
  const conflict = z.object({ member: text, application: z.string(), tie: text });
  const counts = z.object({ selected: z.int(), reserve: z.int(), not: z.int(), open: z.int() });
  /** Names a letter of the tab Letters. */
  const id = z.string().check(z.minLength(1), z.maxLength(80));
  const state = z.enum(letterStates);
  const until = z.object({ selected: z.string(), reserve: z.string(), notSelected: z.string() });
  const done = z.object({ message: z.string() });

  return {
    getDecision: {
      input: z.object({}),
      output: z.object({
        /** 1: the decision; more: the amendment being prepared. */
        number: z.int(),
        body: z.string(),
        date: z.string(),
        members: z.array(z.string()),
        conflicts: z.array(conflict),
        /** Whether conflicts were declared, none included. */
        declared: z.boolean(),
        why: z.string(),
        missing: z.array(z.string()),
        counts,
        codes: z.array(code),
        seals: z.array(
          z.object({
            number: z.int(),
            body: z.string(),
            date: z.string(),
            why: z.string(),
            sealedAt: when,
            by: z.string(),
            mark: z.string(),
            criteria: z.string(),
            conflicts: z.array(z.string()),
            stands: z.boolean(),
            check: z.array(z.string()),
          }),
        ),
      }),
    },
    saveDecision: {
      input: z.object({
        body: text,
        date: day,
        members: z.array(text),
        conflicts: z.nullable(z.array(conflict)),
        why: text,
      }),
      output: z.object({ message: z.string() }),
    },
    sealDecision: {
      input: z.object({}),
      output: z.object({ message: z.string(), mark: z.string() }),
    },
    getLetters: {
      input: z.object({}),
      output: z.object({
        /** Why letters can be neither drafted nor sent. */
        blocked: z.array(z.string()),
        until,
        /** E-mails this account may still send today. */
        quota: z.int(),
        letters: z.array(
          z.object({
            id,
            code,
            kind: z.string(),
            to: z.string(),
            state,
            edited: z.boolean(),
            outcome: z.string(),
          }),
        ),
      }),
    },
    draftLetters: { input: z.object({ until }), output: done },
    getLetter: {
      input: z.object({ id }),
      output: z.object({
        id,
        code,
        kind: z.string(),
        language: z.string(),
        state,
        outcome: z.string(),
        edited: z.boolean(),
        to: z.string(),
        subject: z.string(),
        body: z.string(),
        advice: z.array(z.string()),
        previous: z.nullable(id),
        next: z.nullable(id),
      }),
    },
    changeLetter: { input: z.object({ id, to: text, subject: text, body: text }), output: done },
    /** `goOn`: the hourly sweep sends what is left. */
    sendLetters: {
      input: z.object({ goOn: z.boolean() }),
      output: z.object({ message: z.string(), sent: z.int(), left: z.int(), failed: z.int() }),
    },
    settleLetter: { input: z.object({ id, sent: z.boolean() }), output: done },
  };
};
