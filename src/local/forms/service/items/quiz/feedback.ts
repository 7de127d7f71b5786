import type { Execution } from '../../../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../../../runtime/script-object.ts';
import type { Feedback } from '../../../questions/item-state.ts';
import { argumentsOf } from '../../arguments.ts';

type QuizFeedback = GoogleAppsScript.Forms.QuizFeedback;
type QuizFeedbackBuilder = GoogleAppsScript.Forms.QuizFeedbackBuilder;

/** developers.google.com/apps-script/reference/forms/quiz-feedback-builder */
export function feedbackBuilder(execution: Execution, begun?: Feedback): QuizFeedbackBuilder {
  const { text } = argumentsOf(execution);
  let feedback: Feedback = { text: begun?.text ?? '', links: [...(begun?.links ?? [])] };
  const self: QuizFeedbackBuilder = scriptObject<QuizFeedbackBuilder>(execution, 'QuizFeedbackBuilder', {
    setText: (given) => {
      feedback = { ...feedback, text: text(given, 'QuizFeedbackBuilder.setText') };
      return self;
    },
    addLink: (url: string, shown?: string) => {
      const link = { url: text(url, 'QuizFeedbackBuilder.addLink') };
      const told =
        shown === undefined ? link : { ...link, shown: text(shown, 'QuizFeedbackBuilder.addLink') };
      feedback = { ...feedback, links: [...feedback.links, told] };
      return self;
    },
    copy: () => feedbackBuilder(execution, feedback),
    build: () => feedbackObject(execution, feedback),
  });
  return self;
}

export const feedbackObject = (execution: Execution, feedback: Feedback): QuizFeedback =>
  scriptObject<QuizFeedback>(
    execution,
    'QuizFeedback',
    { getText: () => feedback.text, getLinkUrls: () => feedback.links.map(({ url }) => url) },
    feedback,
  );

export function readFeedback(execution: Execution, value: unknown): Feedback {
  const feedback = insideOf<Feedback>(value, 'QuizFeedback');
  if (!feedback) throw execution.realm.exception('Invalid argument: feedback');
  return structuredClone(feedback);
}
