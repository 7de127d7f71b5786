import { describe, expect, it } from 'vitest';
import { openForm, type Submitted, submitForm } from '../../../src/local/forms/answer-form.ts';
import type { Answer } from '../../../src/local/forms/state.ts';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, formAppOn } from './form-app-on.ts';

type App = GoogleAppsScript.Forms.FormApp;

const aForm = () => {
  const state = aWorkspace();
  const app = formAppOn(state);
  const form = app.create('Application', true);
  const send = (answers: Record<string, Answer> = {}, email = ''): Submitted =>
    submitForm(state, form.getId(), answers, { email });
  return { state, app, form, id: form.getId(), send };
};
const problems = (submitted: Submitted): string[] =>
  'problems' in submitted ? submitted.problems.map(({ message }) => message) : [];

describe('what a rule without help text says', () => {
  const text = (app: App) => app.createTextValidation();

  it.each([
    ['requireNumber', (app: App) => text(app).requireNumber(), 'x', 'Must be a number'],
    ['requireWholeNumber', (app: App) => text(app).requireWholeNumber(), '1.5', 'Must be a whole number'],
    [
      'requireNumberBetween',
      (app: App) => text(app).requireNumberBetween(1, 5),
      '6',
      'Must be a number between 1 and 5',
    ],
    [
      'requireNumberNotBetween',
      (app: App) => text(app).requireNumberNotBetween(1, 5),
      '5',
      'Must be a number not between 1 and 5',
    ],
    [
      'requireNumberEqualTo',
      (app: App) => text(app).requireNumberEqualTo(3),
      '4',
      'Must be a number equal to 3',
    ],
    [
      'requireNumberNotEqualTo',
      (app: App) => text(app).requireNumberNotEqualTo(3),
      '3',
      'Must be a number not equal to 3',
    ],
    [
      'requireNumberGreaterThan',
      (app: App) => text(app).requireNumberGreaterThan(3),
      '3',
      'Must be a number greater than 3',
    ],
    [
      'requireNumberGreaterThanOrEqualTo',
      (app: App) => text(app).requireNumberGreaterThanOrEqualTo(3),
      '2',
      'Must be a number greater than or equal to 3',
    ],
    [
      'requireNumberLessThan',
      (app: App) => text(app).requireNumberLessThan(3),
      '3',
      'Must be a number less than 3',
    ],
    [
      'requireNumberLessThanOrEqualTo',
      (app: App) => text(app).requireNumberLessThanOrEqualTo(3),
      '4',
      'Must be a number less than or equal to 3',
    ],
    [
      'requireTextIsEmail',
      (app: App) => text(app).requireTextIsEmail(),
      'x',
      'Must be a valid email address',
    ],
    ['requireTextIsUrl', (app: App) => text(app).requireTextIsUrl(), 'x', 'Must be a valid URL'],
    [
      'requireTextContainsPattern',
      (app: App) => text(app).requireTextContainsPattern('BA'),
      'x',
      'Must contain BA',
    ],
    [
      'requireTextDoesNotContainPattern',
      (app: App) => text(app).requireTextDoesNotContainPattern('BA'),
      'BA',
      'Must not contain BA',
    ],
    [
      'requireTextLengthGreaterThanOrEqualTo',
      (app: App) => text(app).requireTextLengthGreaterThanOrEqualTo(3),
      'ab',
      'Must be at least 3 characters',
    ],
    [
      'requireTextLengthLessThanOrEqualTo',
      (app: App) => text(app).requireTextLengthLessThanOrEqualTo(3),
      'abcd',
      'Must be fewer than 4 characters',
    ],
  ])(
    asGoogle('%s without help text has words of Google’s own', 'assumed: wording of Google’s page'),
    (_name, build, broken, words) => {
      const { app, form, send } = aForm();
      const item = form.addTextItem().setValidation(build(app).build());

      expect(problems(send({ [item.getId()]: broken }))).toEqual([words]);
    },
  );

  it.each([
    [
      'requireSelectAtLeast',
      (app: App) => app.createCheckboxValidation().requireSelectAtLeast(2),
      ['a'],
      'at least 2 options',
    ],
    [
      'requireSelectAtMost',
      (app: App) => app.createCheckboxValidation().requireSelectAtMost(1),
      ['a', 'b'],
      'at most 1 option',
    ],
    [
      'requireSelectExactly',
      (app: App) => app.createCheckboxValidation().requireSelectExactly(2),
      ['a'],
      'exactly 2 options',
    ],
  ])(
    asGoogle('%s counts the ticks of a checkbox question', 'reference/forms/checkbox-validation-builder'),
    (_name, build, broken, words) => {
      const { app, form, send } = aForm();
      const item = form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']).setValidation(build(app).build());

      expect(problems(send({ [item.getId()]: broken }))).toEqual([`Must select ${words}`]);
      expect(problems(send())).toEqual([]);
    },
  );

  it(
    asGoogle(
      'a paragraph’s rule refuses with its help text',
      'reference/forms/paragraph-text-validation-builder#setHelpText(String)',
    ),
    () => {
      const { app, form, send } = aForm();
      const rule = app.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(5);
      const item = form.addParagraphTextItem().setValidation(rule.setHelpText('Five letters').build());

      expect(problems(send({ [item.getId()]: 'too long' }))).toEqual(['Five letters']);
    },
  );

  it(
    asGoogle(
      'a required checkbox grid asks for at least one response per row',
      'assumed: wording of Google’s page',
    ),
    () => {
      const { form, send } = aForm();
      const item = form.addCheckboxGridItem().setRows(['we', 'they']).setColumns(['now']).setRequired(true);

      expect(problems(send({ [item.getId()]: [['now'], []] }))).toEqual([
        'This question requires at least one response per row',
      ]);
    },
  );

  it(
    asGoogle(
      'a checkbox grid limited to one response per column refuses the same column in two rows',
      'reference/forms/checkbox-grid-validation-builder#requireLimitOneResponsePerColumn()',
    ),
    () => {
      const { app, form, send } = aForm();
      const rule = app.createCheckboxGridValidation().requireLimitOneResponsePerColumn().build();
      const item = form.addCheckboxGridItem().setRows(['we', 'they']).setColumns(['now']).setValidation(rule);

      expect(problems(send({ [item.getId()]: [['now'], ['now']] }))).toEqual([
        "Please don't select more than one response per column",
      ]);
    },
  );
});

describe('what an applicant meets', () => {
  it(
    asGoogle(
      'a form limited to one response refuses the second of a person',
      'reference/forms/form#setLimitOneResponsePerUser(Boolean)',
    ),
    () => {
      const { form, send } = aForm();
      form.setLimitOneResponsePerUser(true).setCollectEmail(true);

      expect(problems(send({}, 'lead@example.org'))).toEqual([]);
      expect(problems(send({}, 'lead@example.org'))).toEqual(["You've already responded"]);
      expect(problems(send({}, 'partner@example.org'))).toEqual([]);
    },
  );

  it(
    asGoogle(
      'after "Submit" one reads the confirmation message, or that the response has been recorded',
      'reference/forms/form#setConfirmationMessage(String)',
    ),
    () => {
      const { form, send } = aForm();

      expect(send()).toMatchObject({ confirmation: 'Your response has been recorded.' });
      form.setConfirmationMessage('We have it.');
      expect(send()).toMatchObject({ confirmation: 'We have it.' });
    },
  );

  it(
    asGoogle(
      'shuffled questions stay on their page and come in another order',
      'reference/forms/form#setShuffleQuestions(Boolean)',
    ),
    () => {
      const { state, form, id, send } = aForm();
      for (let number = 1; number <= 9; number += 1) form.addTextItem().setTitle(`Question ${number}`);
      form.addPageBreakItem();
      form.addTextItem().setTitle('Last');
      form.setShuffleQuestions(true).setProgressBar(true);
      const titles = () => {
        const opened = openForm(state, id);
        return opened.open ? opened.pages.map(({ items }) => items.map(({ title }) => title)) : [];
      };

      const [first, last] = titles();
      send();

      expect([...(first ?? [])].sort()).toEqual(
        Array.from({ length: 9 }, (_, index) => `Question ${index + 1}`),
      );
      expect(last).toEqual(['Last']);
      expect(titles()[0]).not.toEqual(first);
      expect(openForm(state, id)).toMatchObject({ progressBar: true });
    },
  );
});
