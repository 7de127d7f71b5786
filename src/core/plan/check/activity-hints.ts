import { activityTypes, labelOf } from '../../application/catalogue/codes.ts';
import { questionsOf } from '../activity-questions.ts';
import type { Plan, PlanActivity } from '../plan.ts';
import { each, isBlank, when } from './hint.ts';

/** What is not known yet about an activity of its type (section 5.1.3), a hint for each activity. */
export const activityHints = ({ activities, followUp }: Plan): string[] => {
  const hasSteps = followUp.some(({ what }) => !isBlank(what));
  return each(activities, (activity) => [
    ...when(isBlank(activity.type), `Activity ${activity.id} has no type yet.`),
    ...unknown(activity),
    ...when(
      isEvent(activity) && !hasSteps && isOpen(activity, 'follow-up'),
      `Activity ${activity.id} is a ${activity.type} without a follow-up step; section 5.1.3 supports none without concrete follow-up.`,
    ),
  ]);
};

function unknown(activity: PlanActivity): string[] {
  const open = questionsOf(activity.type).filter(
    // A follow-up step of the plan answers that one, too, and its own hint asks for it.
    ({ code }) => code !== 'follow-up' && isOpen(activity, code),
  );
  if (open.length === 0) return [];
  const type = labelOf(activityTypes, activity.type).toLowerCase();
  const questions = open.map(({ label }) => `${label.charAt(0).toLowerCase()}${label.slice(1)}`);
  return [`Activity ${activity.id} (${type}), not known yet: ${questions.join('; ')}.`];
}

const isEvent = ({ type }: PlanActivity): boolean => type === 'training' || type === 'conference';

const isOpen = ({ details }: PlanActivity, question: string): boolean =>
  !details.some((detail) => detail.question === question && !isBlank(detail.answer));
