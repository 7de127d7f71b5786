import type { BeneficiaryReportAnswers } from '../form/read-report.ts';
import { partnerNamed } from './partner-named.ts';

/**
 * Which of the eight items nobody has answered yet, in words. The lead may answer for its partners and
 * each partner for itself, so an item is answered when anybody did; the benefit is asked of each partner, and
 * each promised outcome only of the final report, before which it cannot be known.
 */
export function missingItems(
  said: readonly BeneficiaryReportAnswers[],
  partners: readonly string[],
  isFinal: boolean,
): string[] {
  const whole = said.filter(({ scope }) => scope === 'project');
  if (whole.length === 0) return ['the report on the whole project'];
  const nobody = (has: (answers: BeneficiaryReportAnswers) => boolean) => !whole.some(has);
  const items = [
    nobody(({ title }) => title !== '') ? 'name of the project' : '',
    nobody((answers) => answers.partners !== '') ? 'partners' : '',
    nobody(({ methodology }) => methodology !== '') ? 'methodology' : '',
    nobody(({ success, successHow }) => success !== '' || successHow !== '')
      ? 'success of the cooperation'
      : '',
    ...withoutBenefit(said, partners).map((name) => `benefit of ${name}`),
    nobody(({ continues, continuesHow }) => continues !== '' || continuesHow !== '') ? 'continuation' : '',
    ...openOutcomes(whole, isFinal),
    nobody(({ anyChallenges, challenges }) => anyChallenges !== 'yes' || challenges.length > 0)
      ? 'challenges'
      : '',
  ];
  return items.filter((item) => item !== '');
}

function withoutBenefit(said: readonly BeneficiaryReportAnswers[], partners: readonly string[]): string[] {
  const known = said.reduce<string[]>(
    (all, { benefits }) =>
      all.concat(
        benefits
          .filter(({ benefited, how }) => benefited !== '' || how !== '')
          .map(({ name, number }) =>
            name === '' ? (partners[number - 1] ?? '') : partnerNamed(partners, name),
          ),
      ),
    [],
  );
  return partners.filter((name) => !known.includes(name));
}

function openOutcomes(whole: readonly BeneficiaryReportAnswers[], isFinal: boolean): string[] {
  const answered = (number: number): boolean =>
    whole.some(({ outcomes }) =>
      outcomes.some(
        (outcome) =>
          outcome.number === number &&
          [outcome.reached, outcome.achieved, outcome.notAchieved].some((text) => text !== ''),
      ),
    );
  const promised = [
    ...new Set(
      whole.reduce<number[]>((all, { outcomes }) => all.concat(outcomes.map(({ number }) => number)), []),
    ),
  ];
  const open = promised.filter((number) => !answered(number));
  const something = open.length < promised.length || whole.some(({ otherOutcomes }) => otherOutcomes !== '');
  if (!something) return ['outcomes'];
  return isFinal ? open.sort((a, b) => a - b).map((number) => `outcome ${number}`) : [];
}
