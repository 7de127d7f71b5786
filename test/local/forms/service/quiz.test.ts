import { describe, expect, it } from 'vitest';
import { submitForm } from '../../../../src/local/forms/answer-form.ts';
import {
  takeGradedResponses,
  takeReplayedEvents,
} from '../../../../src/local/forms/linked-sheet/link-form.ts';
import { asGoogle } from '../../as-google.ts';
import { aWorkspace, formAppOn } from '../form-app-on.ts';
import { shownRow, valuesOf } from '../response-tab.ts';

const aQuiz = () => {
  const state = aWorkspace();
  const app = formAppOn(state, { sheetAppearsAfterFlushes: 0 });
  const form = app.create('Quiz', true).setIsQuiz(true);
  const radio = form.addMultipleChoiceItem().setTitle('Who applies?').setPoints(2);
  radio.setChoices([radio.createChoice('A CSO', true), radio.createChoice('A company', false)]);
  const ticks = form.addCheckboxItem().setTitle('What counts?').setPoints(3);
  ticks.setChoices([
    ticks.createChoice('Evidence', true),
    ticks.createChoice('Reach', true),
    ticks.createChoice('Size'),
  ]);
  const text = form.addTextItem().setTitle('Why?').setPoints(5);
  form.addTextItem().setTitle('Your town');
  form.setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);
  const answer = (given: Record<string, string | string[]>) => submitForm(state, form.getId(), given);
  return { state, app, form, radio, ticks, text, answer };
};

const scores = (response: GoogleAppsScript.Forms.FormResponse | undefined) =>
  response?.getGradableItemResponses().map((each) => each.getScore());

describe('a quiz', () => {
  it(
    asGoogle(
      'a form becomes a quiz by setIsQuiz, and its questions are worth 0 points until setPoints',
      'reference/forms/form#setIsQuiz(Boolean)',
    ),
    () => {
      const { form, radio } = aQuiz();

      expect([form.isQuiz(), radio.getPoints(), form.addTextItem().getPoints()]).toEqual([true, 2, 0]);
      expect(() => radio.setPoints(-1)).toThrow('Invalid argument: points');
    },
  );

  it(
    asGoogle(
      'createChoice(value, true) makes a choice that isCorrectAnswer',
      'reference/forms/choice#isCorrectAnswer()',
    ),
    () => {
      expect(
        aQuiz()
          .ticks.getChoices()
          .map((choice) => choice.isCorrectAnswer()),
      ).toEqual([true, true, false]);
    },
  );

  it(
    asGoogle(
      'multiple-choice, list and checkbox questions of a quiz are graded by themselves, others have no score yet',
      'reference/forms/checkbox-item',
    ),
    () => {
      const { form, radio, ticks, text, answer } = aQuiz();

      answer({ [radio.getId()]: 'A CSO', [ticks.getId()]: ['Reach', 'Evidence'], [text.getId()]: 'Because' });
      answer({ [radio.getId()]: 'A company', [ticks.getId()]: ['Reach'] });

      expect(form.getResponses().map(scores)).toEqual([
        [2, 3, null],
        [0, 0, null],
      ]);
    },
  );

  it(
    asGoogle(
      'getGradableItemResponses gives every question worth points, also where nothing was answered, and no other',
      'reference/forms/form-response#getGradableItemResponses()',
    ),
    () => {
      const { form, answer } = aQuiz();
      answer({});

      expect(
        form
          .getResponses()[0]
          ?.getGradableItemResponses()
          .map((each) => each.getItem().getTitle()),
      ).toEqual(['Who applies?', 'What counts?', 'Why?']);
    },
  );

  it(
    asGoogle(
      'a score is kept by withItemGrade and submitGrades, not by setScore alone',
      'reference/forms/item-response#setScore(Object)',
    ),
    () => {
      const { form, text, answer, app } = aQuiz();
      answer({ [text.getId()]: 'Because' });
      const item = text as unknown as GoogleAppsScript.Forms.Item;
      const response = form.getResponses()[0];
      const feedback = app.createFeedback().setText('Well reasoned').addLink('https://example.org').build();
      const graded = response?.getGradableResponseForItem(item).setScore(4).setFeedback(feedback);

      expect(scores(form.getResponses()[0])).toEqual([0, 0, null]);

      if (response && graded) form.submitGrades([response.withItemGrade(graded)]);

      expect(scores(form.getResponses()[0])).toEqual([0, 0, 4]);
      const told = form.getResponses()[0]?.getGradableResponseForItem(item).getFeedback();
      expect([told?.getText(), told?.getLinkUrls()]).toEqual(['Well reasoned', ['https://example.org']]);
    },
  );

  it(
    asGoogle(
      'submitGrades fires the form-submit triggers once more',
      'reference/forms/form#submitGrades(FormResponse)',
    ),
    () => {
      const { state, form, radio, answer } = aQuiz();
      answer({ [radio.getId()]: 'A CSO' });

      form.submitGrades(form.getResponses());

      expect(takeReplayedEvents(state).map(({ row }) => row)).toEqual([2]);
      expect(takeGradedResponses(state)).toEqual([
        { formId: form.getId(), responseId: form.getResponses()[0]?.getId() },
      ]);
      expect([takeReplayedEvents(state), takeGradedResponses(state)]).toEqual([[], []]);
    },
  );

  it(
    asGoogle(
      'the response sheet of a quiz has a Score column, a number shown as "5 / 10"',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, form, radio, ticks, answer } = aQuiz();

      answer({ [radio.getId()]: 'A CSO', [ticks.getId()]: ['Evidence', 'Reach'] });

      expect(shownRow(state, 1).slice(0, 3)).toEqual(['Timestamp', 'Score', 'Who applies?']);
      expect([shownRow(state, 2)[1], valuesOf(state, 2)[1]]).toEqual(['5 / 10', 5]);
      expect(form.isQuiz()).toBe(true);
    },
  );

  it(
    asGoogle(
      'feedback belongs to right and wrong answers of choices, and to any answer of what a person grades',
      'reference/forms/feedback-type',
    ),
    () => {
      const { app, radio, text } = aQuiz();
      const feedback = app.createFeedback().setText('Look again').build();

      expect(radio.setFeedbackForIncorrect(feedback).getFeedbackForIncorrect().getText()).toBe('Look again');
      expect(radio.getFeedbackForCorrect()).toBeNull();
      expect(text.setGeneralFeedback(feedback).getGeneralFeedback().getText()).toBe('Look again');
      expect((text as unknown as Record<string, unknown>).setFeedbackForCorrect).toBeUndefined();
    },
  );

  it(
    asGoogle('copy of a feedback builder goes its own way', 'reference/forms/quiz-feedback-builder#copy()'),
    () => {
      const { app } = aQuiz();
      const first = app.createFeedback().setText('Right');
      const second = first.copy().addLink('https://example.org/more', 'More');

      expect([first.build().getLinkUrls(), second.build().getLinkUrls(), second.build().getText()]).toEqual([
        [],
        ['https://example.org/more'],
        'Right',
      ]);
    },
  );
});
