import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, formAppOn } from './form-app-on.ts';

const aForm = () => {
  const app = formAppOn(aWorkspace());
  return { app, form: app.create('Application', true) };
};

describe('items of a form', () => {
  it(
    asGoogle(
      'getItems gives the items in the form’s order, of one kind when asked, and getItemById null for an unknown id',
      'reference/forms/form#getItems(ItemType)',
    ),
    () => {
      const { app, form } = aForm();
      const title = form.addTextItem().setTitle('Title').setHelpText('Short, please').setRequired(true);
      form.addPageBreakItem().setTitle('Partner');
      form.addParagraphTextItem().setTitle('What will you do?');

      expect(form.getItems().map((item) => item.getTitle())).toEqual([
        'Title',
        'Partner',
        'What will you do?',
      ]);
      expect(form.getItems(app.ItemType.PAGE_BREAK).map((item) => item.getIndex())).toEqual([1]);
      expect(form.getItemById(title.getId()).asTextItem().isRequired()).toBe(true);
      expect(form.getItemById(4)).toBeNull();
    },
  );

  it(
    asGoogle(
      'moveItem and deleteItem take a place or an item',
      'reference/forms/form#moveItem(Item,Integer)',
    ),
    () => {
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
    },
  );

  it(
    asGoogle(
      'asListItem of a text item throws "Invalid conversion for item type: TEXT"',
      'assumed: reported wording',
    ),
    () => {
      const { form } = aForm();
      form.addTextItem();

      expect(() => form.getItems()[0]?.asListItem()).toThrow('Invalid conversion for item type: TEXT');
    },
  );

  it(
    asGoogle(
      'a scale begins at 0 or 1 and ends between 3 and 10',
      'reference/forms/scale-item#setBounds(Integer,Integer)',
    ),
    () => {
      const { form } = aForm();
      const scale = form.addScaleItem().setBounds(0, 10).setLabels('poor', 'excellent');

      expect([scale.getLowerBound(), scale.getUpperBound(), scale.getRightLabel()]).toEqual([
        0,
        10,
        'excellent',
      ]);
      expect(() => scale.setBounds(2, 5)).toThrow('Invalid argument: lower');
      expect(() => scale.setBounds(1, 11)).toThrow('Invalid argument: upper');
    },
  );

  it(asGoogle('a grid keeps its rows and columns', 'reference/forms/grid-item#setRows(String)'), () => {
    const { form } = aForm();
    const grid = form.addGridItem().setRows(['We', 'They']).setColumns(['yes', 'no']);

    expect([grid.getRows(), grid.getColumns()]).toEqual([
      ['We', 'They'],
      ['yes', 'no'],
    ]);
  });
});

describe('choices', () => {
  it(
    asGoogle(
      'a new choice item starts with one choice, ""',
      'https://github.com/brucemcpherson/gas-fakes/blob/main/test/testform.js',
    ),
    () => {
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
    },
  );

  it(
    asGoogle(
      'a choice of a multiple-choice item leads to a page or does what its navigation type says',
      'reference/forms/multiple-choice-item#createChoice(String,PageBreakItem)',
    ),
    () => {
      const { app, form } = aForm();
      const page = form.addPageBreakItem().setTitle('Partner 2');
      const item = form.addMultipleChoiceItem();

      item.setChoices([
        item.createChoice('Yes', page),
        item.createChoice('No', app.PageNavigationType.SUBMIT),
      ]);

      const [yes, no] = item.getChoices();
      expect(yes?.getGotoPage().getTitle()).toBe('Partner 2');
      expect(yes?.getPageNavigationType()).toBe(app.PageNavigationType.GO_TO_PAGE);
      expect(no?.getGotoPage()).toBeNull();
      expect(no?.getPageNavigationType()).toBe(app.PageNavigationType.SUBMIT);
    },
  );

  it(
    asGoogle(
      'choices with and without page navigation cannot be combined in one item',
      'reference/forms/page-navigation-type',
    ),
    () => {
      const { app, form } = aForm();
      const item = form.addListItem();

      expect(() =>
        item.setChoices([item.createChoice('Yes', app.PageNavigationType.SUBMIT), item.createChoice('No')]),
      ).toThrow('cannot be combined');
    },
  );

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

  it(
    asGoogle(
      'a choice item refuses no choices and choices that are alike',
      'assumed: reported wordings "Array is empty: values" and "Invalid data updating form."',
    ),
    () => {
      const { form } = aForm();

      expect(() => form.addListItem().setChoiceValues([])).toThrow('Array is empty: values');
      expect(() => form.addListItem().setChoiceValues(['a', 'a'])).toThrow('Invalid data updating form.');
    },
  );
});

describe('page breaks', () => {
  it(
    asGoogle(
      'a page break remembers where the page before it leads, CONTINUE unless told',
      'reference/forms/page-break-item#setGoToPage(PageBreakItem)',
    ),
    () => {
      const { app, form } = aForm();
      const second = form.addPageBreakItem();
      const third = form.addPageBreakItem();

      second.setGoToPage(third);

      expect(second.getGoToPage().getId()).toBe(third.getId());
      expect(second.getPageNavigationType()).toBe(app.PageNavigationType.GO_TO_PAGE);
      expect(third.getGoToPage()).toBeNull();
      expect(third.getPageNavigationType()).toBe(app.PageNavigationType.CONTINUE);
    },
  );
});

describe('validation builders (developers.google.com/apps-script/reference/forms/text-validation-builder)', () => {
  it(
    asGoogle(
      'a text item’s rule holds for createResponse until clearValidation',
      'assumed: that createResponse checks rules is not documented',
    ),
    () => {
      const { app, form } = aForm();
      const item = form.addTextItem();
      const rule = app.createTextValidation().requireTextIsEmail().setHelpText('One address').build();

      expect(() => item.setValidation(rule).createResponse('not an address')).toThrow('Invalid response');
      expect(item.clearValidation().createResponse('not an address').getResponse()).toBe('not an address');
    },
  );

  it(
    asGoogle(
      'a paragraph’s rules are lengths and patterns only',
      'reference/forms/paragraph-text-validation-builder',
    ),
    () => {
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
    },
  );

  it(
    asGoogle(
      'setValidation refuses a rule made for another kind of item',
      'assumed: types differ in the reference; the wording is ours',
    ),
    () => {
      const { app, form } = aForm();
      const rule = app.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(9).build();

      expect(() => form.addTextItem().setValidation(rule)).toThrow('Invalid argument: validation');
    },
  );
});

describe('responses made by a script', () => {
  it(
    asGoogle(
      'getResponse gives a scale as text, a date as YYYY-MM-DD, a time as HH:mm, a duration as HH:mm:ss, ticks as a list, a grid as a list by row, a checkbox grid as lists',
      'https://github.com/brucemcpherson/gas-fakes/blob/main/test/testformresponse.js',
    ),
    () => {
      const { form } = aForm();
      const scale = form.addScaleItem().setTitle('Rate it');
      const date = form.addDateItem().setTitle('Start');
      const time = form.addTimeItem().setTitle('At');
      const duration = form.addDurationItem().setTitle('How long');
      const ticks = form.addCheckboxItem().setTitle('Kinds').setChoiceValues(['Mentoring', 'Training']);
      const grid = form
        .addGridItem()
        .setTitle('Prepared')
        .setRows(['needs', 'plan'])
        .setColumns(['yes', 'no']);
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
    },
  );

  it(
    asGoogle(
      'getItemResponses leaves out what was not answered, except text, paragraph, date and time items',
      'reference/forms/form-response#getItemResponses()',
    ),
    () => {
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
    },
  );

  it(
    asGoogle(
      'a response has an id, a timestamp and an edit address, and getResponse finds it',
      'reference/forms/form-response',
    ),
    () => {
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
    },
  );

  it(
    asGoogle(
      'getResponses(timestamp) lists the responses since, and deleteAllResponses removes all',
      'reference/forms/form#getResponses(Date)',
    ),
    () => {
      const { form } = aForm();
      const { getResponses } = form;
      form.createResponse().submit();
      const later = new Date('2026-02-12T08:00:01Z') as unknown as GoogleAppsScript.Base.Date;

      expect([getResponses().length, getResponses(later).length]).toEqual([1, 0]);
      form.deleteAllResponses();
      expect(form.getResponses()).toEqual([]);
    },
  );

  it(
    asGoogle(
      'a script cannot submit to a form limited to one response for each person',
      'reference/forms/form#setLimitOneResponsePerUser(Boolean)',
    ),
    () => {
      const { form } = aForm();
      form.setLimitOneResponsePerUser(true);

      expect(() => form.createResponse().submit()).toThrow('sign-in');
    },
  );
});
