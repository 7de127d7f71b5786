import * as z from 'zod/mini';
import { agreementWays } from '../../core/workbook/plan-tabs.ts';
import { code, day, link, mail, text, when } from './shapes.ts';

/** The agreement of the partners to the cooperation plan. */
export const agreementProcedures = () => {
  const answer = z.enum(['agreed', 'changes wanted']);
  const partner = z.object({
    name: z.string(),
    email: z.string(),
    /** '': nothing is known of it. */
    answer: z.union([answer, z.literal('')]),
    /** The version answered to. */
    version: z.nullable(z.int()),
    date: when,
    /** How it was given, and who spoke for the organisation. */
    way: z.string(),
    who: z.string(),
    comment: z.string(),
    /** The plan says today what it said then. */
    isOfThisVersion: z.boolean(),
    /** What changed since, a sentence each. */
    changed: z.array(z.string()),
    /** The agreement form filled in for it; '' before the plan was shared. */
    formLink: z.string(),
    /** What became of the letter with the version shared last, in words; '' when none was to go out. */
    letter: z.string(),
  });

  return {
    getAgreement: {
      input: z.object({ code }),
      output: z.object({
        title: z.string(),
        version: z.int(),
        /** False while the plan is only proposed. */
        saved: z.boolean(),
        /** The version partners were asked about last; null: none yet. */
        shared: z.nullable(z.int()),
        /** What is different in the plan since, a sentence each. */
        changedSinceShared: z.array(z.string()),
        document: z.nullable(link),
        hasForm: z.boolean(),
        /** "2 of 3 partners, version 4" */
        agreed: z.string(),
        partners: z.array(partner),
        /** Letters with the plan of which nobody can tell whether they went out; one with an earlier version is not sent again. */
        doubts: z.array(z.extend(mail, { isOfVersionShared: z.boolean() })),
        /** Versions an answer can be recorded about, the newest first. */
        versions: z.array(z.int()),
        ways: z.array(z.enum(agreementWays)),
        today: day,
        /** E-mails this account may still send today. */
        quota: z.int(),
        /** Answers that could not be told whose they are, each a whole sentence. */
        problems: z.array(z.string()),
      }),
    },
    sharePlan: { input: z.object({ code }), output: z.object({ message: z.string() }) },
    recordAgreement: {
      input: z.object({
        code,
        said: z.object({
          partner: text,
          version: z.int().check(z.positive()),
          answer,
          date: day,
          who: text,
          way: z.enum(agreementWays),
          comment: text,
        }),
      }),
      output: z.object({ message: z.string() }),
    },
  };
};
