import type { Output } from '../../../../contract/contract.ts';
import { reportForm, reportMost } from '../../../../core/report/form/report-form.ts';
import type { Answer } from '../../../forms/state.ts';

type Plan = Output<'getPlan'>['plan'];

/**
 * What partners could answer, by title, drawn from their plan by simple rules: every activity was done, the last of
 * three or more with changes; outcomes are achieved and partly achieved in turn; every partner benefited, the last of
 * three or more partly; the problem and the challenges are those foreseen.
 */
export function reportAnswers(plan: Plan): Map<string, Answer> {
  const { partners, activities, outcomes, challenges, followUp } = plan;
  const lead = partners[0];
  const said: Record<string, string> = {
    kind: 'Final report',
    scope: 'For the whole project',
    answeredBy: lead?.name ?? '',
    email: lead?.email || 'office@example.org',
    partnersChanged: 'No: these are the partners',
    methodology: `We worked as planned: ${activities.map(({ what }) => what).join(' ')}`,
    success: '4 Successful',
    successHow: 'We kept to what we had agreed, and met regularly.',
    problems: challenges[0]?.challenge ?? '',
    problemCauses: challenges[0] ? 'It had been foreseen in the plan, and came earlier than expected.' : '',
    problemPrevention: challenges[0]?.response ?? '',
    anyChallenges: challenges.length > 0 ? 'Yes' : 'No',
    continues: followUp.length > 0 ? 'Yes' : 'Not decided yet',
    continuesHow: followUp.map(({ what }) => what).join('\n'),
  };
  activities.slice(0, reportMost.activities).forEach((_, index) => {
    const changed = index > 1 && index === activities.length - 1;
    said[`activity${index + 1}.done`] = changed ? 'Changed' : 'Done';
  });
  partners.slice(0, reportMost.organisations).forEach(({ name, learningGoal }, index) => {
    const partly = index > 1 && index === partners.length - 1;
    said[`organisation${index + 1}.benefited`] = partly ? 'Partly' : 'Yes';
    said[`organisation${index + 1}.how`] = learningGoal || `${name} learned what it had wanted to learn.`;
  });
  outcomes.slice(0, reportMost.outcomes).forEach(({ outcome, source }, index) => {
    const achieved = index % 2 === 0;
    said[`outcome${index + 1}.reached`] = achieved ? 'Achieved' : 'Partly achieved';
    said[`outcome${index + 1}.achieved`] = outcome;
    said[`outcome${index + 1}.verified`] = source;
    said[`outcome${index + 1}.notAchieved`] = achieved
      ? ''
      : 'One part needs more time than the project had.';
  });
  challenges.slice(0, reportMost.challenges).forEach(({ challenge, response }, index) => {
    said[`challenge${index + 1}.challenge`] = challenge;
    said[`challenge${index + 1}.response`] = response;
  });
  return byTitle(said);
}

/**
 * What the other partners say about themselves alone. Of three or more, the second disagrees with the lead about its
 * benefit, and the last answers on paper.
 */
export function ownAnswers({
  partners,
}: Plan): { organisation: string; how: 'form' | 'paper'; said: Map<string, Answer> }[] {
  return partners.slice(1).map(({ name, email }, index) => {
    const disagrees = index === 0 && partners.length > 2;
    const isLast = index > 0 && index === partners.length - 2;
    return {
      organisation: name,
      how: isLast ? 'paper' : 'form',
      said: byTitle({
        scope: 'For our own organisation only',
        email: email || 'office@example.org',
        'own.benefited': disagrees ? 'No' : isLast ? 'Partly' : 'Yes',
        'own.how': disagrees
          ? 'The visits were cancelled twice, and we learned little of what we had come for.'
          : 'We know whom to ask now, and wrote our first proposal together.',
        'own.success': disagrees ? '2 Hardly successful' : '4 Successful',
        'own.successHow': disagrees
          ? 'The lead decided most things alone.'
          : 'We were asked before each decision.',
        'own.continues': disagrees ? 'Not decided yet' : 'Yes',
        'own.continuesHow': disagrees ? 'We want to talk about it first.' : 'We meet twice a year.',
      }),
    };
  });
}

const titles = new Map(
  reportForm({ office: '', callCode: '', callTitle: '', privacyNotice: '' }).sections.flatMap(
    ({ questions }) => questions.map(({ key, title }): [string, string] => [key, title]),
  ),
);

const byTitle = (said: Readonly<Record<string, string>>): Map<string, Answer> =>
  new Map(
    Object.entries(said).flatMap(([key, answer]): [string, Answer][] => {
      const title = titles.get(`report.${key}`);
      return title === undefined ? [] : [[title, answer]];
    }),
  );
