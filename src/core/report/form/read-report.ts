import { answerOf } from '../../application/answer.ts';
import type { CodeList } from '../../application/catalogue/codes.ts';
import {
  anyChallengesChoices,
  benefitChoices,
  continuationChoices,
  doneChoices,
  howChoices,
  partnersChangedChoices,
  reachedChoices,
  reportKindChoices,
  scopeChoices,
  successChoices,
} from '../wording/report-choices.ts';
import { reportMost } from './report-form.ts';

/** One answered report form. Coded answers are codes, or what was typed when it matches none; '' is not answered. */
export type BeneficiaryReportAnswers = {
  readonly projectCode: string;
  /** Number of the due report, like R1, as the link had it; '' when it had none. */
  readonly reportNumber: string;
  /** 'paper': typed in by the office. */
  readonly how: 'form' | 'paper';
  /** 'own': a partner speaks of itself alone, and was asked only benefit, success and continuation. */
  readonly scope: 'project' | 'own';
  /** Code of the kinds of report. */
  readonly kind: string;
  /** The organisation that speaks. */
  readonly answeredBy: string;
  readonly email: string;
  readonly title: string;
  readonly partners: string;
  readonly partnersChanged: string;
  readonly partnersChangedHow: string;
  readonly methodology: string;
  readonly activities: readonly ReportedActivity[];
  /** '1' to '5'. */
  readonly success: string;
  readonly successHow: string;
  readonly problems: string;
  readonly problemCauses: string;
  readonly problemPrevention: string;
  readonly benefits: readonly ReportedBenefit[];
  readonly continues: string;
  readonly continuesHow: string;
  readonly outcomes: readonly ReportedOutcome[];
  readonly otherOutcomes: string;
  /** Code yes or no. */
  readonly anyChallenges: string;
  readonly challenges: readonly { readonly challenge: string; readonly response: string }[];
};

/** What became of an activity; `number` is its place in the form, from 1. */
type ReportedActivity = { readonly number: number; readonly planned: string; readonly done: string };

export type ReportedBenefit = {
  /** Its place in the form, from 1; 0 for what an organisation says about itself alone. */
  readonly number: number;
  readonly name: string;
  readonly benefited: string;
  readonly how: string;
};

export type ReportedOutcome = {
  /** Its place in the form, from 1. */
  readonly number: number;
  readonly promised: string;
  readonly reached: string;
  readonly achieved: string;
  readonly verified: string;
  readonly notAchieved: string;
};

/**
 * `get` gives what was answered to the question of that key, '' when nothing was or the form does not ask it: a form
 * without the question of scope or way is one that everybody fills in for the whole project and on line.
 */
export function readReport(get: (key: string) => string): BeneficiaryReportAnswers {
  const said = (key: string): string => answerOf(get(`report.${key}`));
  const coded = (key: string, list: CodeList): string => codeOf(list, said(key));
  const own = {
    benefited: coded('own.benefited', benefitChoices),
    how: said('own.how'),
    success: coded('own.success', successChoices),
    successHow: said('own.successHow'),
    continues: coded('own.continues', continuationChoices),
    continuesHow: said('own.continuesHow'),
  };
  const ownBenefit = own.benefited !== '' || own.how !== '';
  const answeredBy = said('answeredBy');
  return {
    projectCode: codeAs(said('projectCode')),
    reportNumber: said('number'),
    how: coded('how', howChoices) === 'paper' ? 'paper' : 'form',
    scope: coded('scope', scopeChoices) === 'own' ? 'own' : 'project',
    kind: coded('kind', reportKindChoices),
    answeredBy,
    email: said('email'),
    title: said('title'),
    partners: said('partners'),
    partnersChanged: coded('partnersChanged', partnersChangedChoices),
    partnersChangedHow: said('partnersChangedHow'),
    methodology: said('methodology'),
    activities: upTo(reportMost.activities, (number) => ({
      planned: said(`activity${number}.planned`),
      done: coded(`activity${number}.done`, doneChoices),
    })),
    success: coded('success', successChoices) || own.success,
    successHow: said('successHow') || own.successHow,
    problems: said('problems'),
    problemCauses: said('problemCauses'),
    problemPrevention: said('problemPrevention'),
    benefits: [
      ...upTo(reportMost.organisations, (number) => ({
        name: said(`organisation${number}.name`),
        benefited: coded(`organisation${number}.benefited`, benefitChoices),
        how: said(`organisation${number}.how`),
      })),
      ...(ownBenefit ? [{ number: 0, name: answeredBy, benefited: own.benefited, how: own.how }] : []),
    ],
    continues: coded('continues', continuationChoices) || own.continues,
    continuesHow: said('continuesHow') || own.continuesHow,
    outcomes: upTo(reportMost.outcomes, (number) => ({
      promised: said(`outcome${number}.promised`),
      reached: coded(`outcome${number}.reached`, reachedChoices),
      achieved: said(`outcome${number}.achieved`),
      verified: said(`outcome${number}.verified`),
      notAchieved: said(`outcome${number}.notAchieved`),
    })),
    otherOutcomes: said('otherOutcomes'),
    anyChallenges: coded('anyChallenges', anyChallengesChoices),
    challenges: upTo(reportMost.challenges, (number) => ({
      challenge: said(`challenge${number}.challenge`),
      response: said(`challenge${number}.response`),
    })),
  };
}

/** Codes of projects are in capital letters; what is none stays as it was typed. */
const codeAs = (typed: string): string => (/^[a-z]+-\d+$/i.test(typed) ? typed.toUpperCase() : typed);

const codeOf = (list: CodeList, typed: string): string => {
  const plain = typed.toLowerCase();
  const known = list.find(({ code, label }) => label.toLowerCase() === plain || code === plain);
  return known?.code ?? typed;
};

const isEmpty = (texts: Readonly<Record<string, string>>): boolean =>
  Object.keys(texts).every((key) => texts[key] === '');

/** The entries of a repeated question that hold an answer, each with its place in the form. */
const upTo = <Texts extends Readonly<Record<string, string>>>(
  times: number,
  make: (number: number) => Texts,
) =>
  Array.from({ length: times }, (_, index) => ({ number: index + 1, texts: make(index + 1) }))
    .filter(({ texts }) => !isEmpty(texts))
    .map(({ number, texts }) => ({ number, ...texts }));
