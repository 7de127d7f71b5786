import { questionLabel, questionsOf } from '../../../plan/activity-questions.ts';
import type { Plan, PlanActivity } from '../../../plan/plan.ts';
import type { Block } from '../../documents/document.ts';
import { orOpen, tableOr, together } from '../../wording/blocks.ts';
import { showMonth, showSpan } from '../../wording/show.ts';
import { activityText } from '../reported/methodology.ts';

/** Each activity with the questions of its type (section 5.1.3); answers to those of an earlier type stay readable. */
export const plannedActivities = ({ activities }: Plan): Block =>
  tableOr(
    ['Activity', 'In detail', 'Who', 'When'],
    activities.map((activity) => [
      activityText(activity),
      details(activity),
      orOpen(activity.who),
      orOpen(showSpan(activity.from, activity.to, showMonth)),
    ]),
    `what the partners will do; ${together} Plans.`,
  );

function details({ type, details: answers }: PlanActivity): string {
  const asked = questionsOf(type).map(({ code }) => code);
  const answerTo = (code: string) => answers.find(({ question }) => question === code)?.answer ?? '';
  const others = answers.filter(({ question, answer }) => !asked.includes(question) && answer.trim() !== '');
  const lines = [...asked, ...others.map(({ question }) => question)].map(
    (code) => `${questionLabel(code)}: ${orOpen(answerTo(code))}`,
  );
  return lines.length === 0 ? '–' : lines.join('\n');
}

export const plannedFollowUp = ({ followUp }: Plan): Block =>
  tableOr(
    ['What', 'Who', 'When'],
    followUp.map(({ what, who, when }) => [what, who, when].map(orOpen)),
    `what the partners do together afterwards; ${together} Plans.`,
  );

export const plannedChallenges = ({ challenges }: Plan): Block =>
  tableOr(
    ['Challenge', 'What the partners will do then'],
    challenges.map(({ challenge, response }) => [challenge, response].map(orOpen)),
    `what could go wrong; ${together} Plans.`,
  );

/** What the interview left open, and how it was settled. */
export const pointsSettled = ({ points }: Plan): Block =>
  tableOr(
    ['Point', 'How it was settled'],
    points.map(({ what, settled }) => [what, settled].map(orOpen)),
    `the points to settle; ${together} Plans.`,
  );
