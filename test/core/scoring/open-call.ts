import { readFileSync } from 'node:fs';
import { answerOf } from '../../../src/core/application/answer.ts';
import type { Application } from '../../../src/core/application/application.ts';
import { fields } from '../../../src/core/application/catalogue/fields.ts';

type Example = Record<string, unknown> & { readonly key: string };

/** The example call, read as the form would give it: texts trimmed, nothing said is ''. */
export const openCall: ReadonlyMap<string, Application> = new Map(
  (
    JSON.parse(
      readFileSync(new URL('../../examples/open-call/applications.json', import.meta.url), 'utf8'),
    ) as Example[]
  ).map((example) => [example.key, toApplication(tidy(example) as Example)]),
);

export function example(key: string): Application {
  const application = openCall.get(key);
  if (!application) throw new Error(`No example ${key}`);
  return application;
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return answerOf(value);
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

function toApplication(raw: Example): Application {
  const { organisations, previousCooperation, thoughtThrough, mutualBenefit, outcomes, support, ...rest } =
    raw as never as {
      organisations: (Application['organisations'][number] & { registrationNumber: string | null })[];
      previousCooperation: {
        path: string;
        sinceYear: number | null;
        jointActivities: string;
        quality: string;
        reasonsForNewPartnership: string;
      };
      thoughtThrough: Application['preparation'];
      mutualBenefit: { complementarity: string };
      outcomes: { level: string; outcome: string; indicator: string; verification: string }[];
      support: {
        amountRequested: number;
        costLines: Application['support']['costLines'];
        technicalAssistance: Application['support']['assistance'];
        ownContribution: string;
      };
    } & Application;
  return {
    ...rest,
    organisations: organisations.map((organisation) => ({
      ...organisation,
      registrationNumber: organisation.registrationNumber ?? '',
    })),
    previous: {
      path: previousCooperation.path,
      sinceYear: previousCooperation.sinceYear,
      jointActivities: previousCooperation.jointActivities ?? '',
      quality: previousCooperation.quality ?? '',
      reasons: previousCooperation.reasonsForNewPartnership ?? '',
    },
    preparation: thoughtThrough,
    complementarity: mutualBenefit.complementarity,
    outcomes: outcomes
      .filter(({ outcome, indicator, verification }) => `${outcome}${indicator}${verification}` !== '')
      .map(({ verification, ...outcome }) => ({ ...outcome, source: verification ?? '' })),
    support: {
      requested: { amount: support.amountRequested, doubt: '' },
      costLines: support.costLines,
      assistance: support.technicalAssistance,
      ownContribution: support.ownContribution,
    },
    asked: fields.map(({ key }) => key),
  };
}
