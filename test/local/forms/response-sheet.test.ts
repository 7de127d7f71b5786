import { describe, expect, it } from 'vitest';
import { type Submitted, submitForm } from '../../../src/local/forms/answer-form.ts';
import { settleForms, takeReplayedEvents } from '../../../src/local/forms/linked-sheet/link-form.ts';
import type { Answer } from '../../../src/local/forms/state.ts';
import { putCell } from '../../../src/local/sheets/cells/stored-cell.ts';
import { insertColumns, typeInCell } from '../../../src/local/sheets/people.ts';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, formAppOn, office } from './form-app-on.ts';
import { responseTab, shownRow, tabNames, valuesOf } from './response-tab.ts';

const aLinkedForm = (given: { locale?: string; collectsEmail?: boolean } = {}) => {
  const state = aWorkspace(given.locale);
  const app = formAppOn(state, { sheetAppearsAfterFlushes: 0 });
  const form = app.create('Application', true);
  if (given.collectsEmail) form.setCollectEmail(true);
  const link = () => form.setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);
  const answer = (answers: Record<string, Answer>, at = '2026-02-12T07:05:12.345Z'): Submitted =>
    submitForm(state, form.getId(), answers, { at, email: 'lead@example.org' });
  return { state, app, form, link, answer };
};

const person = { email: office, now: new Date('2026-02-12T08:00:00Z') };
const eventOf = (submitted: Submitted) => ('event' in submitted ? submitted.event : undefined);

describe('a new response sheet', () => {
  it(
    asGoogle(
      'a new response sheet is there only after a flush, so that a script has to look again',
      'assumed: reported lag; how long can be chosen',
    ),
    () => {
      const state = aWorkspace();
      const app = formAppOn(state);
      const form = app.create('Application', true);

      form.setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);

      expect(form.getDestinationId()).toBe(state.spreadsheetId);
      expect(tabNames(state)).toEqual(['Sheet1']);
      settleForms(state, 'flush');
      expect(tabNames(state)).toEqual(['Form responses 1', 'Sheet1']);
    },
  );

  it(
    asGoogle('a new response sheet is there in the next execution at the latest', 'assumed: reported lag'),
    () => {
      const state = aWorkspace();
      const app = formAppOn(state, { sheetAppearsAfterFlushes: 9 });
      app.create('Application').setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);

      settleForms(state, 'end of execution');

      expect(tabNames(state)).toHaveLength(2);
    },
  );

  it.each([
    ['en_US', 'Form Responses 1', 'Timestamp'],
    ['en_GB', 'Form responses 1', 'Timestamp'],
    ['bs', 'Odgovori na obrazac 1', 'Vremenska oznaka'],
    ['hr', 'Odgovori na obrazac 1', 'Vremenska oznaka'],
    ['fr', 'Réponses au formulaire 1', 'Horodateur'],
  ])(
    asGoogle(
      'a response sheet is named in the language of the spreadsheet: in %s it is %s',
      'assumed: as shared sheets in these languages show',
    ),
    (locale, name, timestamp) => {
      const { state, link } = aLinkedForm({ locale });

      link();

      expect(tabNames(state)[0]).toBe(name);
      expect(shownRow(state, 1)).toEqual([timestamp]);
    },
  );

  it(
    asGoogle(
      'setDestination makes a new response sheet each time',
      'reference/forms/form#setDestination(DestinationType,String)',
    ),
    () => {
      const { state, link, form } = aLinkedForm();

      link();
      link();

      expect(tabNames(state)).toEqual(['Form responses 2', 'Form responses 1', 'Sheet1']);
      expect(responseTab(state).name).toBe('Form responses 2');
      expect(responseTab(state).formUrl).toBe(`https://docs.google.com/forms/d/${form.getId()}/viewform`);
    },
  );

  it(
    asGoogle(
      'a response sheet has a column for each question in the form’s order, one for each row of a grid headed Title [Row], and none for sections',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, form, link } = aLinkedForm({ collectsEmail: true });
      form.addSectionHeaderItem().setTitle('Before you start');
      form.addTextItem().setTitle('Name');
      form.addPageBreakItem().setTitle('Partner 1');
      form.addTextItem().setTitle('Name');
      form.addGridItem().setTitle('Prepared?').setRows(['needs', 'plan']).setColumns(['yes', 'no']);

      link();

      expect(shownRow(state, 1)).toEqual([
        'Timestamp',
        'Email Address',
        'Name',
        'Name',
        'Prepared? [needs]',
        'Prepared? [plan]',
      ]);
    },
  );

  it(
    asGoogle(
      'removeDestination leaves the sheet and its rows as an ordinary tab',
      'reference/forms/form#removeDestination()',
    ),
    () => {
      const { state, form, link, answer } = aLinkedForm();
      link();
      answer({});

      form.removeDestination();

      expect(tabNames(state)).toContain('Form responses 1');
      expect(() => responseTab(state)).toThrow('No tab is linked');
      expect(eventOf(answer({}))).toBeUndefined();
    },
  );

  it(
    asGoogle(
      'linking a form again writes every old response once more and runs the submit triggers for each',
      'https://maintainapplication.com/error-sources',
    ),
    () => {
      const { state, form, link, answer } = aLinkedForm();
      const title = form.addTextItem().setTitle('Title');
      answer({ [title.getId()]: 'first' }, '2026-02-12T07:05:12Z');
      answer({ [title.getId()]: 'second' }, '2026-02-13T07:05:12Z');

      link();

      expect([shownRow(state, 2)[1], shownRow(state, 3)[1]]).toEqual(['first', 'second']);
      expect(takeReplayedEvents(state).map(({ row }) => row)).toEqual([2, 3]);
      expect(takeReplayedEvents(state)).toEqual([]);
    },
  );
});

describe('columns when the form changes (platform fact: section 5, "Columns")', () => {
  const twoQuestions = () => {
    const made = aLinkedForm();
    const name = made.form.addTextItem().setTitle('Name');
    const followUp = made.form.addTextItem().setTitle('Follow-up');
    made.link();
    return { ...made, name, followUp };
  };

  it(
    asGoogle(
      'a renamed question renames its header in the response sheet',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, name } = twoQuestions();

      name.setTitle('Name of organisation');

      expect(shownRow(state, 1)).toEqual(['Timestamp', 'Name of organisation', 'Follow-up']);
    },
  );

  it(
    asGoogle(
      'a question added later gets the last column, wherever it stands in the form',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, form } = twoQuestions();

      form.moveItem(form.addTextItem().setTitle('Town').getIndex(), 0);

      expect(shownRow(state, 1)).toEqual(['Timestamp', 'Name', 'Follow-up', 'Town']);
    },
  );

  it(
    asGoogle(
      'a deleted question keeps its column, which stays empty from then on',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, form, name, followUp, answer } = twoQuestions();
      answer({ [name.getId()]: 'Wool', [followUp.getId()]: 'every spring' });

      form.deleteItem(1);
      form.addTextItem().setTitle('What next?');
      answer({ [name.getId()]: 'Bats', [form.getItems()[1]?.getId() ?? 0]: 'every summer' });

      expect(shownRow(state, 1)).toEqual(['Timestamp', 'Name', 'Follow-up', 'What next?']);
      expect(shownRow(state, 2).slice(1)).toEqual(['Wool', 'every spring']);
      expect(shownRow(state, 3).slice(1)).toEqual(['Bats', '', 'every summer']);
    },
  );

  it(
    asGoogle(
      'people’s own columns move right when a question is added, and answers follow inserted columns',
      'assumed: undocumented',
    ),
    () => {
      const { state, form, name, answer } = twoQuestions();
      const spreadsheet = state.spreadsheets[state.spreadsheetId];
      if (!spreadsheet) throw new Error('There is a spreadsheet.');
      const { sheetId } = responseTab(state);
      typeInCell(spreadsheet, sheetId, 1, 4, 'Our note', person);
      insertColumns(spreadsheet, sheetId, 2);
      const town = form.addTextItem().setTitle('Town');

      answer({ [name.getId()]: 'Wool', [town.getId()]: 'Livno' });

      expect(shownRow(state, 1)).toEqual(['Timestamp', '', 'Name', 'Follow-up', 'Town', 'Our note']);
      expect(shownRow(state, 2).slice(1, 5)).toEqual(['', 'Wool', '', 'Livno']);
    },
  );

  it(
    asGoogle('a header that people changed stays until its question is renamed', 'assumed: undocumented'),
    () => {
      const { state, form, name } = twoQuestions();
      putCell(responseTab(state), 1, 2, { value: 'Organisation' });

      form.addTextItem().setTitle('Town');
      expect(shownRow(state, 1)[1]).toBe('Organisation');

      name.setTitle('Name of the lead');
      expect(shownRow(state, 1)[1]).toBe('Name of the lead');
    },
  );
});

describe('cells of a response', () => {
  const answered = (
    add: (form: GoogleAppsScript.Forms.Form) => { getId(): number },
    answer: Answer,
    format?: string,
  ) => {
    const made = aLinkedForm();
    const id = add(made.form).getId();
    made.link();
    if (format) putCell(responseTab(made.state), 2, 2, { format });
    made.answer({ [id]: answer });
    return {
      value: valuesOf(made.state, 2)[1],
      shown: shownRow(made.state, 2)[1],
      cell: responseTab(made.state).rows[1]?.[1],
    };
  };
  const text = (form: GoogleAppsScript.Forms.Form) => form.addTextItem().setTitle('Text');

  it.each([
    ['0045', 45],
    ['8.640', 8.64],
    ['TRUE', true],
    ['6.900 EUR', '6.900 EUR'],
    ['- dry year', '- dry year'],
    ['+387 61 111 222', '+387 61 111 222'],
  ])(
    asGoogle(
      'an answer in the response sheet holds what Sheets makes of %j',
      'assumed: as shared response sheets show',
    ),
    (typed, held) => {
      expect(answered(text, typed).value).toBe(held);
    },
  );

  it.each(['=volunteers*100', '=IMPORTXML("https://example.org","//a")', '@SUM(1)'])(
    asGoogle('an answer never becomes a formula: %s', 'assumed: as shared response sheets show'),
    (typed) => {
      expect(answered(text, typed).cell).toBe(typed);
    },
  );

  it(
    asGoogle(
      'an answer in a column set to plain text stays as typed',
      'assumed: as shared response sheets show',
    ),
    () => {
      expect(answered(text, '0045', '@').value).toBe('0045');
    },
  );

  it(
    asGoogle(
      'ticks are joined with ", " in one cell, so that options with commas cannot be told apart',
      'assumed: as shared response sheets show',
    ),
    () => {
      const ticks = answered(
        (form) => form.addCheckboxItem().setChoiceValues(['Women, children and youth', 'Health']),
        ['Women, children and youth', 'Health'],
      );

      expect(ticks.value).toBe('Women, children and youth, Health');
    },
  );

  it(
    asGoogle(
      'answers to scales, dates and times are numbers in the response sheet',
      'assumed: as shared response sheets show',
    ),
    () => {
      expect(answered((form) => form.addScaleItem(), '4').value).toBe(4);
      expect(answered((form) => form.addDateItem(), '2026-06-01')).toMatchObject({
        value: 46174,
        shown: '01/06/2026',
      });
      expect(answered((form) => form.addTimeItem(), '18:00')).toMatchObject({
        value: 0.75,
        shown: '18:00:00',
      });
    },
  );

  it(
    asGoogle(
      'each row of a checkbox grid has a cell of its own, its ticks joined with ", "',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, form, link, answer } = aLinkedForm();
      const grid = form
        .addCheckboxGridItem()
        .setTitle('When')
        .setRows(['we', 'they'])
        .setColumns(['now', 'later']);
      link();

      answer({ [grid.getId()]: [['now', 'later'], []] });

      expect(shownRow(state, 2).slice(1)).toEqual(['now, later', '']);
    },
  );

  it(
    asGoogle(
      'a row begins with the timestamp, in the spreadsheet’s time zone and to the millisecond',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, link, answer } = aLinkedForm();
      link();

      answer({}, '2026-02-12T07:05:12.345Z');

      expect(shownRow(state, 2)).toEqual(['12/02/2026 08:05:12']);
      expect(Math.round((Number(valuesOf(state, 2)[0]) % 1) * 86_400_000)).toBe(29_112_345);
    },
  );

  it(
    asGoogle(
      'a response goes below the last row with anything in it, also in a helper column',
      'assumed: follows getLastRow',
    ),
    () => {
      const { state, link, answer } = aLinkedForm();
      link();
      putCell(responseTab(state), 9, 5, { value: false });

      expect(eventOf(answer({}))?.row).toBe(10);
    },
  );
});

describe('the form-submit event (developers.google.com/apps-script/guides/triggers/events)', () => {
  it(
    asGoogle(
      'the form-submit event tells all values as shown, and merges questions that share a title in namedValues',
      'guides/triggers/events#form-submit',
    ),
    () => {
      const { state, form, link, answer } = aLinkedForm({ collectsEmail: true });
      const lead = form.addTextItem().setTitle('Name');
      const partner = form.addTextItem().setTitle('Name');
      link();

      const event = eventOf(answer({ [lead.getId()]: 'Ponor', [partner.getId()]: '0045' }));

      expect(event).toMatchObject({
        sheetId: responseTab(state).sheetId,
        row: 2,
        range: { row: 2, column: 1, rows: 1, columns: 4 },
        values: ['12/02/2026 08:05:12', 'lead@example.org', 'Ponor', '45'],
      });
      expect(event).toMatchObject({ namedValues: { Name: ['Ponor', '45'] } });
    },
  );

  it(
    asGoogle(
      'a response that a script submits is written to the sheet and fires no trigger',
      'guides/triggers/installable',
    ),
    () => {
      const { state, form, link } = aLinkedForm();
      const title = form.addTextItem().setTitle('Title');
      link();

      form.createResponse().withItemResponse(title.createResponse('Wool')).submit();

      expect(shownRow(state, 2)[1]).toBe('Wool');
      expect(takeReplayedEvents(state)).toEqual([]);
    },
  );
});
