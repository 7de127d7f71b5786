import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, formAppOn } from './form-app-on.ts';

const aForm = () => {
  const app = formAppOn(aWorkspace());
  return { app, form: app.create('Application', true) };
};

describe('items of a form', () => {
  it('keep their order, kind and number, and are found by id', () => {
    const { app, form } = aForm();
    const title = form.addTextItem().setTitle('Title').setHelpText('Short, please').setRequired(true);
    form.addPageBreakItem().setTitle('Partner');
    form.addParagraphTextItem().setTitle('What will you do?');

    expect(form.getItems().map((item) => item.getTitle())).toEqual(['Title', 'Partner', 'What will you do?']);
    expect(form.getItems(app.ItemType.PAGE_BREAK).map((item) => item.getIndex())).toEqual([1]);
    expect(form.getItemById(title.getId()).asTextItem().isRequired()).toBe(true);
    expect(form.getItemById(4)).toBeNull();
  });

  it('move and go, by place or by item', () => {
    const { form } = aForm();
    const first = form.addTextItem().setTitle('first');
    form.addTextItem().setTitle('second');
    form.addTextItem().setTitle('third');

    form.moveItem(0, 2);
    form.deleteItem(0);

    expect(form.getItems().map((item) => item.getTitle())).toEqual(['third', 'first']);
    form.deleteItem(first as unknown as GoogleAppsScript.Forms.Item);
    expect(form.getItems()).toHaveLength(1);
    expect(() => form.deleteItem(7)).toThrow('Invalid argument: index');
  });

  it('cannot be taken for another kind', () => {
    const { form } = aForm();
    form.addTextItem();

    expect(() => form.getItems()[0]?.asListItem()).toThrow('Invalid conversion for item type: TEXT');
  });

  it('have scales from 0 or 1 to 3..10 (developers.google.com/apps-script/reference/forms/scale-item)', () => {
    const { form } = aForm();
    const scale = form.addScaleItem().setBounds(0, 10).setLabels('poor', 'excellent');

    expect([scale.getLowerBound(), scale.getUpperBound(), scale.getRightLabel()]).toEqual([
      0,
      10,
      'excellent',
    ]);
    expect(() => scale.setBounds(2, 5)).toThrow('Invalid argument: lower');
    expect(() => scale.setBounds(1, 11)).toThrow('Invalid argument: upper');
  });

  it('have grids of rows and columns', () => {
    const { form } = aForm();
    const grid = form.addGridItem().setRows(['We', 'They']).setColumns(['yes', 'no']);

    expect([grid.getRows(), grid.getColumns()]).toEqual([
      ['We', 'They'],
      ['yes', 'no'],
    ]);
  });
});

describe('choices', () => {
  it('start with one that is "" (platform fact: small truths)', () => {
    const { form } = aForm();

    expect(
      form
        .addMultipleChoiceItem()
        .getChoices()
        .map((choice) => choice.getValue()),
    ).toEqual(['']);
    expect(
      form
        .addCheckboxItem()
        .getChoices()
        .map((choice) => choice.getValue()),
    ).toEqual(['']);
  });

  it('lead to a page or do what a navigation type says', () => {
    const { app, form } = aForm();
    const page = form.addPageBreakItem().setTitle('Partner 2');
    const item = form.addMultipleChoiceItem();

    item.setChoices([item.createChoice('Yes', page), item.createChoice('No', app.PageNavigationType.SUBMIT)]);

    const [yes, no] = item.getChoices();
    expect(yes?.getGotoPage().getTitle()).toBe('Partner 2');
    expect(yes?.getPageNavigationType()).toBe(app.PageNavigationType.GO_TO_PAGE);
    expect(no?.getGotoPage()).toBeNull();
    expect(no?.getPageNavigationType()).toBe(app.PageNavigationType.SUBMIT);
  });

  it('do not mix with and without navigation (developers.google.com/apps-script/reference/forms/multiple-choice-item)', () => {
    const { app, form } = aForm();
    const item = form.addListItem();

    expect(() =>
      item.setChoices([item.createChoice('Yes', app.PageNavigationType.SUBMIT), item.createChoice('No')]),
    ).toThrow('cannot be combined');
  });

  it(
    asGoogle(
      'getGotoPage of a drop-down’s choice is null, wherever the choice leads',
      'reference/forms/choice#getGotoPage()',
    ),
    () => {
      const { form } = aForm();
      const page = form.addPageBreakItem();
      const item = form.addListItem();
      item.setChoices([item.createChoice('Yes', page)]);

      expect(item.getChoices()[0]?.getGotoPage()).toBeNull();
      expect(item.getChoices()[0]?.getPageNavigationType().toString()).toBe('GO_TO_PAGE');
    },
  );

  it(
    asGoogle(
      'a choice has no getGoToPage: the method is spelt getGotoPage',
      'https://github.com/brucemcpherson/gas-fakes/blob/main/test/testform.js',
    ),
    () => {
      const { form } = aForm();
      const [choice] = form.addListItem().getChoices();

      expect((choice as unknown as Record<string, unknown>).getGoToPage).toBeUndefined();
    },
  );

  it('are at least one, and each once', () => {
    const { form } = aForm();

    expect(() => form.addListItem().setChoiceValues([])).toThrow('Array is empty: values');
    expect(() => form.addListItem().setChoiceValues(['a', 'a'])).toThrow('Invalid data updating form.');
  });
});

describe('page breaks', () => {
  it('remember where the page before them leads', () => {
    const { app, form } = aForm();
    const second = form.addPageBreakItem();
    const third = form.addPageBreakItem();

    second.setGoToPage(third);

    expect(second.getGoToPage().getId()).toBe(third.getId());
    expect(second.getPageNavigationType()).toBe(app.PageNavigationType.GO_TO_PAGE);
    expect(third.getGoToPage()).toBeNull();
    expect(third.getPageNavigationType()).toBe(app.PageNavigationType.CONTINUE);
  });
});

describe('validation builders (developers.google.com/apps-script/reference/forms/text-validation-builder)', () => {
  it('make a rule for a text item, which can be cleared', () => {
    const { app, form } = aForm();
    const item = form.addTextItem();
    const rule = app.createTextValidation().requireTextIsEmail().setHelpText('One address').build();

    expect(() => item.setValidation(rule).createResponse('not an address')).toThrow('Invalid response');
    expect(item.clearValidation().createResponse('not an address').getResponse()).toBe('not an address');
  });

  it('offer a paragraph only lengths and patterns', () => {
    const { app } = aForm();
    const builder: Record<string, unknown> = { ...app.createParagraphTextValidation() };

    expect(
      Object.keys(builder)
        .filter((name) => name.startsWith('require'))
        .sort(),
    ).toEqual([
      'requireTextContainsPattern',
      'requireTextDoesNotContainPattern',
      'requireTextDoesNotMatchPattern',
      'requireTextLengthGreaterThanOrEqualTo',
      'requireTextLengthLessThanOrEqualTo',
      'requireTextMatchesPattern',
    ]);
  });

  it('refuse a rule made for another kind of item', () => {
    const { app, form } = aForm();
    const rule = app.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(9).build();

    expect(() => form.addTextItem().setValidation(rule)).toThrow('Invalid argument: validation');
  });
});

describe('responses made by a script', () => {
  it('tell each kind of answer as Google tells it (platform fact: small truths)', () => {
    const { form } = aForm();
    const scale = form.addScaleItem().setTitle('Rate it');
    const date = form.addDateItem().setTitle('Start');
    const time = form.addTimeItem().setTitle('At');
    const duration = form.addDurationItem().setTitle('How long');
    const ticks = form.addCheckboxItem().setTitle('Kinds').setChoiceValues(['Mentoring', 'Training']);
    const grid = form.addGridItem().setTitle('Prepared').setRows(['needs', 'plan']).setColumns(['yes', 'no']);
    const ticksGrid = form.addCheckboxGridItem().setRows(['we', 'they']).setColumns(['now', 'later']);
    const summer = new Date('2026-05-31T22:30:00Z') as unknown as GoogleAppsScript.Base.Date;

    form
      .createResponse()
      .withItemResponse(scale.createResponse(4))
      .withItemResponse(date.createResponse(summer))
      .withItemResponse(time.createResponse(9, 5))
      .withItemResponse(duration.createResponse(1, 2, 3))
      .withItemResponse(ticks.createResponse(['Mentoring', 'Training']))
      .withItemResponse(grid.createResponse([null as unknown as string, 'no']))
      .withItemResponse(ticksGrid.createResponse([['now', 'later'], []]))
      .submit();

    expect(
      form
        .getResponses()[0]
        ?.getItemResponses()
        .map((answer) => answer.getResponse()),
    ).toEqual([
      '4',
      '2026-06-01',
      '09:05',
      '01:02:03',
      ['Mentoring', 'Training'],
      [null, 'no'],
      [['now', 'later'], null],
    ]);
  });

  it('leave out what was not answered, but not texts, dates and times (developers.google.com/apps-script/reference/forms/form-response)', () => {
    const { form } = aForm();
    form.addTextItem().setTitle('text');
    form.addListItem().setTitle('list').setChoiceValues(['a']);
    form.addDateItem().setTitle('date');
    form.createResponse().submit();

    const answers = form.getResponses()[0]?.getItemResponses() ?? [];

    expect(answers.map((answer) => [answer.getItem().getTitle(), answer.getResponse()])).toEqual([
      ['text', ''],
      ['date', ''],
    ]);
  });

  it('have an id, an instant and an edit address, and are found again', () => {
    const { form } = aForm();
    const item = form.addTextItem();
    const sent = form.createResponse().withItemResponse(item.createResponse('Ramp first')).submit();

    const found = form.getResponse(sent.getId());

    expect(found.getTimestamp().getTime()).toBe(Date.parse('2026-02-12T08:00:00Z'));
    expect(found.getEditResponseUrl()).toContain('edit2=');
    expect(found.getResponseForItem(item as unknown as GoogleAppsScript.Forms.Item).getResponse()).toBe(
      'Ramp first',
    );
    expect(() => found.submit()).toThrow('already been submitted');
  });

  it('are listed from an instant on, and deleted', () => {
    const { form } = aForm();
    const { getResponses } = form;
    form.createResponse().submit();
    const later = new Date('2026-02-12T08:00:01Z') as unknown as GoogleAppsScript.Base.Date;

    expect([getResponses().length, getResponses(later).length]).toEqual([1, 0]);
    form.deleteAllResponses();
    expect(form.getResponses()).toEqual([]);
  });

  it('are refused where a sign-in is needed (developers.google.com/apps-script/reference/forms/form#setLimitOneResponsePerUser(Boolean))', () => {
    const { form } = aForm();
    form.setLimitOneResponsePerUser(true);

    expect(() => form.createResponse().submit()).toThrow('sign-in');
  });
});
