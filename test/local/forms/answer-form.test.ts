import { describe, expect, it } from 'vitest';
import { openForm, type Submitted, submitForm } from '../../../src/local/forms/answer-form.ts';
import { nextPage } from '../../../src/local/forms/questions/pages.ts';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, formAppOn } from './form-app-on.ts';

const aForm = () => {
  const state = aWorkspace();
  const app = formAppOn(state);
  const form = app.create('Application', true).setTitle('Call 2026');
  return { state, app, form, id: form.getId() };
};

const problems = (submitted: Submitted): string[] =>
  'problems' in submitted ? submitted.problems.map(({ message }) => message) : [];

describe('a form that does not take answers', () => {
  it(
    asGoogle(
      'a closed form shows its custom closed message and takes nothing',
      'reference/forms/form#setCustomClosedFormMessage(String)',
    ),
    () => {
      const { state, form, id } = aForm();
      form.setAcceptingResponses(false).setCustomClosedFormMessage('The call closed on 1 March.');

      expect(openForm(state, id)).toMatchObject({ open: false, message: 'The call closed on 1 March.' });
      expect(problems(submitForm(state, id, {}))).toEqual(['The call closed on 1 March.']);
      expect(form.getResponses()).toEqual([]);
    },
  );

  it(
    asGoogle(
      'a closed form without a message of its own says that it is no longer accepting responses',
      'assumed: wording of Google’s page',
    ),
    () => {
      const { state, form, id } = aForm();
      form.setAcceptingResponses(false);

      expect(openForm(state, id)).toMatchObject({
        message: expect.stringContaining('Call 2026 is no longer accepting responses'),
      });
    },
  );

  it(asGoogle('an unpublished form takes no answers', '/workspace/forms/api/guides/publish-form'), () => {
    const state = aWorkspace();
    const id = formAppOn(state).create('Application').getId();

    expect(openForm(state, id)).toMatchObject({ open: false });
    expect(problems(submitForm(state, id, {}))[0]).toContain('not published');
  });
});

describe('pages', () => {
  const branching = () => {
    const { state, app, form, id } = aForm();
    const branch = form.addMultipleChoiceItem().setTitle('Is there another partner?').setRequired(true);
    const partner = form.addPageBreakItem().setTitle('Partner 2');
    const name = form.addTextItem().setTitle('Name of organisation').setRequired(true);
    const cooperation = form.addPageBreakItem().setTitle('Your cooperation');
    const title = form.addTextItem().setTitle('Title').setRequired(true);
    branch.setChoices([branch.createChoice('Yes', partner), branch.createChoice('No', cooperation)]);
    return { state, app, form, id, branch, partner, name, cooperation, title };
  };

  it('are shown with their questions', () => {
    const { state, id } = branching();

    const opened = openForm(state, id);

    expect(
      opened.open && opened.pages.map(({ pageBreak, items }) => [pageBreak?.title, items.length]),
    ).toEqual([
      [undefined, 1],
      ['Partner 2', 1],
      ['Your cooperation', 1],
    ]);
  });

  it(
    asGoogle(
      'pages that choices skip ask nothing, and answers on them are dropped',
      'assumed: as Google’s page behaves',
    ),
    () => {
      const { state, form, id, branch, name, title } = branching();

      const submitted = submitForm(state, id, {
        [branch.getId()]: 'No',
        [name.getId()]: 'typed before going back',
        [title.getId()]: 'House, land, wool',
      });

      expect(problems(submitted)).toEqual([]);
      expect(
        form
          .getResponses()[0]
          ?.getItemResponses()
          .map((answer) => answer.getResponse()),
      ).toEqual(['No', '', 'House, land, wool']);
    },
  );

  it(
    asGoogle(
      'a required question left blank says "This is a required question"',
      'assumed: wording of Google’s page',
    ),
    () => {
      const { state, id, branch, name, title } = branching();

      const submitted = submitForm(state, id, { [branch.getId()]: 'Yes', [title.getId()]: 'Wool' });

      expect(submitted).toEqual({
        problems: [{ itemId: name.getId(), message: 'This is a required question' }],
      });
    },
  );

  it(
    asGoogle(
      'a choice’s navigation goes before the page’s own, and navigation has no effect on the last page',
      'reference/forms/page-break-item#setGoToPage(PageBreakItem)',
    ),
    () => {
      const { state, app, id, branch, partner, cooperation } = branching();
      partner.setGoToPage(app.PageNavigationType.SUBMIT);
      cooperation.setGoToPage(app.PageNavigationType.RESTART);
      const opened = openForm(state, id);
      const pages = opened.open ? opened.pages : [];

      expect(nextPage(pages, 0, { [branch.getId()]: 'No' })).toBe(2);
      expect(nextPage(pages, 0, {})).toBe('submit');
      expect(nextPage(pages, 1, {})).toBe('restart');
      expect(nextPage(pages, 2, {})).toBe('submit');
    },
  );

  it(
    asGoogle(
      'of several navigation choices on a page the last has effect',
      'reference/forms/page-navigation-type',
    ),
    () => {
      const { state, app, id, form, branch } = branching();
      const last = form.addListItem().setTitle('Ready?');
      last.setChoices([last.createChoice('Yes', app.PageNavigationType.SUBMIT)]);
      form.moveItem(last.getIndex(), 1);
      const opened = openForm(state, id);

      const answers = { [branch.getId()]: 'Yes', [last.getId()]: 'Yes' };

      expect(opened.open && nextPage(opened.pages, 0, answers)).toBe('submit');
    },
  );

  it('cannot be sent when they lead back to the start', () => {
    const { state, app, id, branch } = branching();
    branch.setChoices([branch.createChoice('Again', app.PageNavigationType.RESTART)]);

    expect(problems(submitForm(state, id, { [branch.getId()]: 'Again' }))).toEqual([
      'These choices lead back to an earlier page.',
    ]);
  });
});

describe('validation of answers', () => {
  type App = GoogleAppsScript.Forms.FormApp;
  const text = (app: App) => app.createTextValidation();

  it.each([
    ['requireNumber', (app: App) => text(app).requireNumber(), '12.5', 'twelve'],
    ['requireWholeNumber', (app: App) => text(app).requireWholeNumber(), '12', '12.5'],
    ['requireNumberBetween', (app: App) => text(app).requireNumberBetween(1, 5), '5', '6'],
    ['requireNumberNotBetween', (app: App) => text(app).requireNumberNotBetween(1, 5), '6', '5'],
    ['requireNumberGreaterThan', (app: App) => text(app).requireNumberGreaterThan(1990), '1991', '1990'],
    ['requireNumberLessThanOrEqualTo', (app: App) => text(app).requireNumberLessThanOrEqualTo(9), '9', '10'],
    [
      'requireTextIsEmail',
      (app: App) => text(app).requireTextIsEmail(),
      'a@example.org',
      'a@example.org,b@example.org',
    ],
    ['requireTextIsUrl', (app: App) => text(app).requireTextIsUrl(), 'https://example.org/a', 'our site'],
    [
      'requireTextMatchesPattern',
      (app: App) => text(app).requireTextMatchesPattern('[A-Z]{2}-\\d+'),
      'BA-12',
      'see BA-12',
    ],
    ['requireTextContainsPattern', (app: App) => text(app).requireTextContainsPattern('\\d'), 'RU 7', 'RU'],
    [
      'requireTextDoesNotContainPattern',
      (app: App) => text(app).requireTextDoesNotContainPattern('@'),
      'none',
      'a@b',
    ],
    [
      'requireTextLengthLessThanOrEqualTo',
      (app: App) => text(app).requireTextLengthLessThanOrEqualTo(3),
      'abc',
      'abcd',
    ],
  ])(
    asGoogle(
      '%s holds on every answer given, with the rule’s help text as the error',
      'reference/forms/text-validation-builder',
    ),
    (_name, build, kept, broken) => {
      const { state, app, form, id } = aForm();
      const item = form.addTextItem().setValidation(build(app).setHelpText('Please look again').build());

      expect(problems(submitForm(state, id, { [item.getId()]: broken }))).toEqual(['Please look again']);
      expect(problems(submitForm(state, id, { [item.getId()]: kept }))).toEqual([]);
      expect(problems(submitForm(state, id, {}))).toEqual([]);
    },
  );

  it(
    asGoogle(
      'requireSelectAtMost refuses more ticks: "Must select at most 2 options"',
      'reference/forms/checkbox-validation-builder#requireSelectAtMost(Integer)',
    ),
    () => {
      const { state, app, form, id } = aForm();
      const item = form
        .addCheckboxItem()
        .setChoiceValues(['a', 'b', 'c'])
        .setValidation(app.createCheckboxValidation().requireSelectAtMost(2).build());

      expect(problems(submitForm(state, id, { [item.getId()]: ['a', 'b', 'c'] }))).toEqual([
        'Must select at most 2 options',
      ]);
    },
  );

  it(
    asGoogle(
      'requireLimitOneResponsePerColumn refuses the same column twice',
      'reference/forms/grid-validation-builder#requireLimitOneResponsePerColumn()',
    ),
    () => {
      const { state, app, form, id } = aForm();
      const item = form
        .addGridItem()
        .setRows(['we', 'they'])
        .setColumns(['first', 'second'])
        .setValidation(app.createGridValidation().requireLimitOneResponsePerColumn().build());

      expect(problems(submitForm(state, id, { [item.getId()]: ['first', 'first'] }))).toHaveLength(1);
      expect(problems(submitForm(state, id, { [item.getId()]: ['first', 'second'] }))).toEqual([]);
    },
  );

  it(
    asGoogle(
      'a checkbox question takes what it offers, and one text of one’s own under Other',
      'reference/forms/checkbox-item#showOtherOption(Boolean)',
    ),
    () => {
      const { state, form, id } = aForm();
      const item = form.addCheckboxItem().setChoiceValues(['Mentoring', 'Training']);
      const answer = { [item.getId()]: ['Mentoring', 'Bats, villages and schools'] };

      expect(problems(submitForm(state, id, answer))).toEqual(['Invalid answer']);
      item.showOtherOption(true);
      expect(problems(submitForm(state, id, answer))).toEqual([]);
      expect(problems(submitForm(state, id, { [item.getId()]: ['one own', 'another own'] }))).toEqual([
        'Invalid answer',
      ]);
    },
  );

  it(
    asGoogle(
      'a required grid asks for every row: "This question requires one response per row"',
      'assumed: wording of Google’s page',
    ),
    () => {
      const { state, form, id } = aForm();
      const item = form.addGridItem().setRows(['we', 'they']).setColumns(['yes', 'no']).setRequired(true);

      expect(problems(submitForm(state, id, { [item.getId()]: ['yes', ''] }))).toEqual([
        'This question requires one response per row',
      ]);
    },
  );

  it.each(['2026-02-30', '1.3.2026', 'soon'])('does not take %s for a date', (date) => {
    const { state, form, id } = aForm();
    const item = form.addDateItem();

    expect(problems(submitForm(state, id, { [item.getId()]: date }))).toEqual(['Invalid date']);
  });
});

describe('who answers', () => {
  it(
    asGoogle(
      'a form that collects addresses by typing needs one',
      '/workspace/forms/api/reference/rest/v1/forms#emailcollectiontype',
    ),
    () => {
      const { state, id } = aForm();
      Object.assign(state.forms[id] ?? {}, { emailCollection: 'RESPONDER_INPUT' });

      expect(problems(submitForm(state, id, {}))).toEqual(['Must be a valid email']);
      expect(problems(submitForm(state, id, {}, { email: 'lead@example.org' }))).toEqual([]);
      expect(formAppOn(state).openById(id).getResponses()[0]?.getRespondentEmail()).toBe('lead@example.org');
    },
  );

  it(
    asGoogle(
      'a form that collects verified addresses needs a sign-in',
      '/workspace/forms/api/reference/rest/v1/forms#emailcollectiontype',
    ),
    () => {
      const { state, form, id } = aForm();
      form.setCollectEmail(true);

      expect(openForm(state, id)).toMatchObject({ needsSignIn: true });
      expect(problems(submitForm(state, id, {}))).toEqual(['Sign in to fill out this form.']);
    },
  );
});
