import { readFileSync } from 'node:fs';
import type { Application, Organisation } from '../../src/core/application/application.ts';
import { labelOf } from '../../src/core/application/catalogue/codes.ts';
import { fieldOf, fields } from '../../src/core/application/catalogue/fields.ts';
import { type Answers, firstOf } from '../../src/core/application/reading/answers.ts';

type Written = Omit<
  Application,
  'asked' | 'previous' | 'preparation' | 'outcomes' | 'support' | 'organisations'
> & {
  readonly key: string;
  readonly submittedAt: string;
  readonly organisations: readonly (Omit<Organisation, 'registrationNumber' | 'paidStaff'> & {
    readonly registrationNumber: string | null;
    readonly paidStaff: number | string | null;
  })[];
  readonly previousCooperation: Omit<Application['previous'], 'reasons'> & {
    readonly reasonsForNewPartnership: string;
  };
  readonly thoughtThrough: Application['preparation'];
  readonly mutualBenefit: { readonly complementarity: string };
  readonly outcomes: readonly {
    readonly level: string;
    readonly outcome: string;
    readonly indicator: string;
    readonly verification: string;
  }[];
  readonly support: {
    readonly amountRequested: number;
    readonly costLines: Application['support']['costLines'];
    readonly technicalAssistance: Application['support']['assistance'];
    readonly ownContribution: string;
  };
};

export type Received = {
  readonly code: string;
  readonly submittedAt: Date;
  readonly application: Application;
};

const file = new URL('../examples/open-call/applications.json', import.meta.url);

/** The 36 example applications, each under its key (A01 ...), with every field of the catalogue asked. */
export const openCall = (): Received[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as readonly Written[]).map((written) => ({
    code: written.key,
    submittedAt: new Date(written.submittedAt),
    application: toApplication(written),
  }));

const toApplication = ({ key: _, submittedAt: __, ...written }: Written): Application => ({
  title: written.title,
  language: written.language,
  formOfCooperation: written.formOfCooperation,
  sharedGoal: written.sharedGoal,
  organisations: written.organisations.map((organisation) => ({
    ...organisation,
    registrationNumber: organisation.registrationNumber ?? '',
    paidStaff: organisation.paidStaff === null ? '' : String(organisation.paidStaff),
  })),
  activities: written.activities,
  followUp: written.followUp,
  previous: {
    path: written.previousCooperation.path,
    sinceYear: written.previousCooperation.sinceYear,
    jointActivities: written.previousCooperation.jointActivities,
    quality: written.previousCooperation.quality,
    reasons: written.previousCooperation.reasonsForNewPartnership,
  },
  preparation: written.thoughtThrough,
  complementarity: written.mutualBenefit.complementarity,
  continuation: written.continuation,
  outcomes: written.outcomes.map(({ verification, ...outcome }) => ({ ...outcome, source: verification })),
  support: {
    requested: { amount: written.support.amountRequested, doubt: '' },
    costLines: written.support.costLines,
    assistance: written.support.technicalAssistance,
    ownContribution: written.support.ownContribution,
  },
  asked: fields.map(({ key }) => key),
});

const yesNo = (claim: boolean | null): string => (claim === null ? '' : claim ? 'Yes' : 'No');

/** What our own form's columns show for an application: field → text of the cell. */
function cellsOf(application: Application): Map<string, string> {
  const cells = new Map<string, string>();
  const set = (key: string, value: string | number | null) =>
    cells.set(key, value === null ? '' : `${value}`);
  const label = (key: string, code: string) => labelOf(fieldOf(key)?.choices ?? [], code);
  const choose = (key: string, ...codes: readonly string[]) =>
    set(key, codes.map((code) => label(key, code)).join(', '));
  set('title', application.title);
  choose('language', application.language);
  choose('formOfCooperation', application.formOfCooperation);
  set('sharedGoal', application.sharedGoal);
  application.organisations.forEach((organisation, index) => {
    const key = (name: string) => `organisation${index + 1}.${name}`;
    for (const name of [
      'name',
      'registrationNumber',
      'town',
      'foundedYear',
      'paidStaff',
      'networks',
      'benefit',
      'email',
    ] as const)
      set(key(name), organisation[name]);
    for (const name of ['sectors', 'offers', 'needs'] as const) choose(key(name), ...organisation[name]);
    for (const name of ['basedInRuralArea', 'servesRuralArea', 'confirmed'] as const)
      set(key(name), yesNo(organisation[name]));
    choose(key('country'), organisation.country);
  });
  application.activities.forEach(({ type, ...rest }, index) => {
    choose(`activity${index + 1}.type`, type);
    for (const [name, value] of Object.entries(rest)) set(`activity${index + 1}.${name}`, value);
  });
  application.followUp.forEach((step, index) => {
    for (const [name, value] of Object.entries(step)) set(`followUp${index + 1}.${name}`, value);
  });
  choose('previous.path', application.previous.path);
  for (const name of ['sinceYear', 'jointActivities', 'quality', 'reasons'] as const)
    set(`previous.${name}`, application.previous[name]);
  const { challenges, ...preparation } = application.preparation;
  for (const [name, value] of Object.entries(preparation))
    set(`preparation.${name}`, typeof value === 'string' ? value : yesNo(value));
  challenges.forEach(({ challenge, response }, index) => {
    set(`challenge${index + 1}.challenge`, challenge);
    set(`challenge${index + 1}.response`, response);
  });
  set('complementarity', application.complementarity);
  for (const [name, value] of Object.entries(application.continuation)) set(`continuation.${name}`, value);
  const counts = new Map<string, number>();
  for (const { level, ...outcome } of application.outcomes) {
    const number = (counts.get(level) ?? 0) + 1;
    counts.set(level, number);
    for (const [name, value] of Object.entries(outcome)) set(`outcome.${level}${number}.${name}`, value);
  }
  const { requested, costLines, assistance, ownContribution } = application.support;
  set('support.requested', requested.amount);
  set(
    'support.costLines',
    costLines.map(({ amount, what, organisation }) => `${amount}; ${what}; ${organisation}`).join('\n'),
  );
  for (const { kind, days, what } of assistance) {
    set(`assistance.${kind}.days`, days);
    set(`assistance.${kind}.what`, what);
  }
  set('support.ownContribution', ownContribution);
  return cells;
}

/** An application as the answers of our own form. */
export function answersOf(application: Application): Answers {
  const cells = cellsOf(application);
  const get = (key: string) => {
    const shown = cells.get(key) ?? '';
    return [{ value: shown, shown }];
  };
  return {
    asked: application.asked,
    get,
    first: (key) => firstOf(get(key)),
    options: (key) => (fieldOf(key)?.choices ?? []).map((choice) => choice.label),
  };
}
