import * as z from 'zod/mini';
import { code, decision, envelope, text, verdict, when } from './shapes.ts';

/** Where the shortlist ends: after this rank. `near` are within one rank of it on either side. */
export const line = () =>
  z.object({
    afterRank: z.nullable(z.int()),
    places: z.nullable(z.int()),
    near: z.array(code),
  });

const flagShape = () =>
  z.object({
    code: z.string(),
    label: z.string(),
    tone: z.enum(['priority', 'check', 'information']),
    paragraph: z.string(),
    reason: z.string(),
  });

/** All applications, for the list. */
export const list = () => {
  /** A line of the list. A thousand of these travel at once: short texts only, labels of flags once for all. */
  const card = z.object({
    code,
    /** Cut by the server to 80 characters, like `lead`; shorter when there are very many. */
    title: z.string(),
    lead: z.string(),
    partners: z.int(),
    percent: z.nullable(z.number()),
    rank: z.nullable(z.int()),
    tiedWith: z.array(code),
    complete: z.boolean(),
    completeness: z.number(),
    verdict,
    /** Codes of the flags in `flags` of the list. */
    flags: z.array(z.string()),
    status: z.string(),
    /** True from the moment it is selected: it has a plan, support and reports. */
    project: z.boolean(),
    amount: z.nullable(z.number()),
    days: z.number(),
    rural: z.boolean(),
    late: z.boolean(),
  });
  return z.object({
    /** By rank, those without a rank last. */
    applications: z.array(card),
    flags: z.array(z.pick(flagShape(), { code: true, label: true, tone: true })),
    line: line(),
    envelope,
  });
};

export const decided = () => z.object({ code, status: decision, reason: text });

/** Applications: the list, one of them, and what people judge and decide. */
export const applicationProcedures = () => {
  const score = z.object({
    code: z.string(),
    text: z.string(),
    /** Points out of 100. */
    weight: z.number(),
    scoredBy: z.enum(['evidence', 'assessors', 'both']),
    /** Share of the evidence that is there, in %; null when not asked for. */
    evidence: z.nullable(z.number()),
    /** The arithmetic in words. */
    note: z.string(),
    assessed: z.union([z.number(), z.literal('n/a'), z.null()]),
    /** What 0 to 5 mean; index is the score. Empty when the office wrote none. */
    anchors: z.array(z.string()),
    percent: z.nullable(z.number()),
  });
  /** `score` as given, `counted` as it counts; null: could not judge. */
  const given = z.object({
    assessor: z.string(),
    score: z.nullable(z.number()),
    counted: z.nullable(z.number()),
    reason: z.string(),
    confidence: z.string(),
  });
  const flag = flagShape();
  const lacking = z.array(z.object({ what: z.string(), partners: z.array(z.int()) }));
  /** Who gives what to whom; numbers are places in `partners`, 0 first. */
  const complementarity = z.object({
    partners: z.array(z.object({ name: z.string(), gives: z.boolean(), receives: z.boolean() })),
    gifts: z.array(z.object({ from: z.int(), to: z.int(), what: z.array(z.string()) })),
    uncovered: lacking,
    unused: lacking,
    mutual: z.boolean(),
  });

  return {
    listApplications: {
      input: z.object({}),
      output: list(),
    },
    getApplication: {
      input: z.object({ code }),
      output: z.object({
        code,
        title: z.string(),
        lead: z.string(),
        email: z.string(),
        received: when,
        late: z.boolean(),
        rank: z.nullable(z.int()),
        tiedWith: z.array(code),
        percent: z.nullable(z.number()),
        complete: z.boolean(),
        completeness: z.number(),
        status: z.string(),
        reason: z.string(),
        project: z.boolean(),
        kind: z.object({ verdict, paragraph: z.string(), reason: z.string() }),
        flags: z.array(flag),
        scores: z.array(score),
        /** What assessors gave, once all of them are in; `state` says why there is nothing, or not all, to see. */
        assessments: z.object({
          state: z.string(),
          criteria: z.array(
            z.object({ criterion: z.string(), mean: z.nullable(z.number()), given: z.array(given) }),
          ),
        }),
        /** What the applicant wrote, as typed, under the titles of our catalogue. */
        evidence: z.array(
          z.object({
            title: z.string(),
            items: z.array(z.object({ label: z.string(), text: z.string() })),
          }),
        ),
        complementarity,
        /** Neighbours by rank, for reading one after the other. */
        previous: z.nullable(code),
        next: z.nullable(code),
      }),
    },
    setAssessed: {
      input: z.object({
        code,
        criterion: z.string().check(z.minLength(1)),
        value: z.union([z.number().check(z.gte(0), z.lte(5)), z.literal('n/a'), z.null()]),
      }),
      /** The application after scoring again. */
      output: z.object({
        percent: z.nullable(z.number()),
        rank: z.nullable(z.int()),
        complete: z.boolean(),
        scores: z.array(score),
      }),
    },
    setStatus: {
      input: decided(),
      output: z.object({ status: z.string(), reason: z.string(), project: z.boolean() }),
    },
  };
};
