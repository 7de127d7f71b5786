import { assistanceKinds } from '../../../../core/application/catalogue/codes.ts';
import { fieldOf, most } from '../../../../core/application/catalogue/fields.ts';
import type { GivenApplication } from '../given/application.ts';
import { costLinesOf, outcomesOf, withinRoom } from './room.ts';

/** What an applicant would type or tick, by field of the catalogue; `notes` tell what the form has no place for. */
export type Said = {
  readonly answers: ReadonlyMap<string, string | string[]>;
  readonly notes: readonly string[];
};

export function answersOf(given: GivenApplication): Said {
  const answers = new Map<string, string | string[]>();
  const notes: string[] = [];
  const note = (text: string) => notes.push(text);
  const say = (key: string, value: string | number | null | undefined) =>
    answers.set(key, String(value ?? ''));
  const sayYesNo = (key: string, value: boolean | null | undefined) =>
    say(key, value === true ? 'Yes' : value === false ? 'No' : '');
  const labelsOf = (key: string, codes: readonly string[]) =>
    codes.flatMap((code) => {
      if (code === '') return [];
      const label = fieldOf(key)?.choices?.find((choice) => choice.code === code)?.label;
      if (label === undefined) note(`The form does not offer "${code}" under "${fieldOf(key)?.title}".`);
      return label === undefined ? [] : [label];
    });
  const choose = (key: string, code: string) => say(key, labelsOf(key, [code])[0]);
  const tick = (key: string, codes: readonly string[]) =>
    answers.set(key, [...new Set(labelsOf(key, codes))]);

  for (const key of ['title', 'sharedGoal'] as const) say(key, given[key]);
  choose('language', given.language);
  choose('formOfCooperation', given.formOfCooperation);
  withinRoom(leadFirst(given.organisations), most.organisations, 'organisations', note).forEach(
    (each, index) => {
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
        say(key(name), each[name]);
      for (const name of ['sectors', 'offers', 'needs'] as const) tick(key(name), each[name]);
      for (const name of ['basedInRuralArea', 'servesRuralArea', 'confirmed'] as const)
        sayYesNo(key(name), each[name]);
      choose(key('country'), each.country);
    },
  );
  withinRoom(given.activities, most.activities, 'activities', note).forEach(({ type, ...each }, index) => {
    choose(`activity${index + 1}.type`, type);
    for (const [name, value] of Object.entries(each)) say(`activity${index + 1}.${name}`, value);
  });
  withinRoom(given.followUp, most.followUps, 'follow-up steps', note).forEach((step, index) => {
    for (const [name, value] of Object.entries(step)) say(`followUp${index + 1}.${name}`, value);
  });
  const { path, reasonsForNewPartnership, ...record } = given.previousCooperation;
  choose('previous.path', path);
  for (const [name, value] of Object.entries(record)) say(`previous.${name}`, value);
  say('previous.reasons', reasonsForNewPartnership);
  const { challenges, ...preparation } = given.thoughtThrough;
  for (const name of ['needsAssessment', 'cooperationPlan'] as const) {
    sayYesNo(`preparation.${name}`, preparation[name]);
    say(`preparation.${name}Evidence`, preparation[`${name}Evidence`]);
  }
  withinRoom(challenges, most.challenges, 'challenges', note).forEach((each, index) => {
    for (const [name, value] of Object.entries(each)) say(`challenge${index + 1}.${name}`, value);
  });
  say('complementarity', given.mutualBenefit.complementarity);
  for (const [name, value] of Object.entries(given.continuation)) say(`continuation.${name}`, value);
  for (const { key, ...outcome } of outcomesOf(given.outcomes, note))
    for (const [name, value] of Object.entries(outcome)) say(`${key}.${name}`, value);
  const { amountRequested, currency, costLines, technicalAssistance, ownContribution } = given.support;
  say('support.requested', amountRequested);
  if (currency !== '' && currency !== 'EUR') note(`The amount is in ${currency}; the form asks for EUR.`);
  say('support.costLines', costLinesOf(costLines, note));
  for (const { code } of assistanceKinds) {
    const entries = technicalAssistance.filter(({ kind }) => kind === code);
    if (entries.length === 0) continue;
    const days = entries.filter((entry) => entry.days != null);
    say(
      `assistance.${code}.days`,
      days.length === 0 ? '' : days.reduce((sum, entry) => sum + (entry.days ?? 0), 0),
    );
    say(`assistance.${code}.what`, entries.map(({ what }) => what).join('\n'));
  }
  say('support.ownContribution', ownContribution);
  return { answers, notes };
}

/** The form begins with the organisation that applies for all. */
const leadFirst = (organisations: GivenApplication['organisations']) => [
  ...organisations.filter(({ role }) => role === 'lead'),
  ...organisations.filter(({ role }) => role !== 'lead'),
];
