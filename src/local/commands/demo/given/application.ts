import * as z from 'zod';
import {
  activityTypes,
  assistanceKinds,
  type CodeList,
  cooperationPaths,
  countries,
  formsOfCooperation,
  outcomeLevels,
} from '../../../../core/application/catalogue/codes.ts';

const codeOf = (list: CodeList) => z.enum(list.map(({ code }) => code));
const text = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const said = z.boolean().nullish();
const listOf = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).default([]);

const organisation = z.object({
  role: z.enum(['lead', 'partner']),
  name: z.string(),
  registrationNumber: text,
  town: text,
  country: codeOf(countries),
  basedInRuralArea: said,
  servesRuralArea: said,
  sectors: listOf(z.string()),
  foundedYear: z.number().nullish(),
  paidStaff: z.union([z.number(), z.string()]).nullish(),
  networks: text,
  offers: listOf(z.string()),
  needs: listOf(z.string()),
  benefit: text,
  confirmed: said,
  email: text,
});

const activity = z.object({ type: codeOf(activityTypes), what: text, who: text, from: text, to: text });

const previousCooperation = z.object({
  path: codeOf(cooperationPaths),
  sinceYear: z.number().nullish(),
  jointActivities: text,
  quality: text,
  reasonsForNewPartnership: text,
});

const thoughtThrough = z.object({
  needsAssessment: said,
  needsAssessmentEvidence: text,
  cooperationPlan: said,
  cooperationPlanEvidence: text,
  challenges: listOf(z.object({ challenge: text, response: text })),
});

const support = z.object({
  amountRequested: z.number().nullable(),
  currency: text,
  costLines: listOf(z.object({ what: text, amount: z.number().nullable(), organisation: text })),
  technicalAssistance: listOf(
    z.object({ kind: codeOf(assistanceKinds), days: z.number().nullish(), what: text }),
  ),
  ownContribution: text,
});

/** One application of the file, in plain semantic fields. What an applicant may leave out may be missing or null. */
export const givenApplication = z.object({
  key: z.string().min(1),
  /** With its own offset: 2026-03-02T09:14:07+01:00. */
  submittedAt: z.iso.datetime({ offset: true }),
  language: text,
  formOfCooperation: codeOf(formsOfCooperation),
  title: z.string(),
  sharedGoal: text,
  organisations: z.array(organisation).min(1),
  activities: listOf(activity),
  followUp: listOf(z.object({ what: text, who: text, when: text })),
  previousCooperation,
  thoughtThrough,
  mutualBenefit: z.object({ complementarity: text }),
  continuation: z.object({ how: text, paidBy: text, replicableBy: text, withoutOurSupport: text }),
  outcomes: listOf(
    z.object({ level: codeOf(outcomeLevels), outcome: text, indicator: text, verification: text }),
  ),
  support,
});
export type GivenApplication = z.output<typeof givenApplication>;
