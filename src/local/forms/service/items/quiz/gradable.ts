import type { QuestionState } from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';
import type { FormContext } from '../../form-context.ts';
import { feedbackObject, readFeedback } from './feedback.ts';

type QuizFeedback = GoogleAppsScript.Forms.QuizFeedback;
type Kind = 'correct' | 'incorrect' | 'general';

/** Points of a question; grids have none (developers.google.com/apps-script/reference/forms/text-item#setPoints(Integer)). */
function pointsMethods<Self>(
  { execution }: FormContext,
  item: QuestionState,
  className: string,
  self: () => Self,
) {
  const { whole } = argumentsOf(execution);
  return {
    getPoints: () => item.points ?? 0,
    setPoints: (points: number): Self => {
      if (whole(points, `${className}.setPoints`) < 0)
        throw execution.realm.exception('Invalid argument: points');
      item.points = points;
      return self();
    },
  };
}

/** Feedback on what only a person can grade. */
export function generalFeedback<Self>(
  context: FormContext,
  item: QuestionState,
  className: string,
  self: () => Self,
) {
  const { get, set } = access(context, item, self);
  return {
    ...pointsMethods(context, item, className, self),
    getGeneralFeedback: get('general'),
    setGeneralFeedback: set('general'),
  };
}

/** Feedback on what the form grades by itself. */
export function gradedFeedback<Self>(
  context: FormContext,
  item: QuestionState,
  className: string,
  self: () => Self,
) {
  const { get, set } = access(context, item, self);
  return {
    ...pointsMethods(context, item, className, self),
    getFeedbackForCorrect: get('correct'),
    setFeedbackForCorrect: set('correct'),
    getFeedbackForIncorrect: get('incorrect'),
    setFeedbackForIncorrect: set('incorrect'),
  };
}

const access = <Self>({ execution }: FormContext, item: QuestionState, self: () => Self) => ({
  get: (kind: Kind) => (): QuizFeedback => {
    const feedback = item.feedback?.[kind];
    return (feedback ? feedbackObject(execution, feedback) : null) as QuizFeedback;
  },
  set:
    (kind: Kind) =>
    (feedback: QuizFeedback): Self => {
      item.feedback = { ...item.feedback, [kind]: readFeedback(execution, feedback) };
      return self();
    },
});
