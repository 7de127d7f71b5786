import { describe, expect, it } from 'vitest';
import { submitForm } from '../../../../src/local/forms/answer-form.ts';
import { asGoogle } from '../../as-google.ts';
import { aWorkspace, formAppOn } from '../form-app-on.ts';
import { shownRow } from '../response-tab.ts';

const aForm = (behaviour: Parameters<typeof formAppOn>[1] = {}) => {
  const state = aWorkspace();
  const app = formAppOn(state, { sheetAppearsAfterFlushes: 0, ...behaviour });
  const form = app.create('Application', true);
  const link = () => form.setDestination(app.DestinationType.SPREADSHEET, state.spreadsheetId);
  return { state, app, form, link };
};
const untyped = (value: unknown) => value as never;

describe('what FormApp refuses', () => {
  it(
    asGoogle(
      'getUi throws in a script that is not bound to a form',
      'assumed: the wording is that of SpreadsheetApp.getUi',
    ),
    () => {
      expect(() => aForm().app.getUi()).toThrow('Cannot call FormApp.getUi() from this context.');
    },
  );

  it(
    asGoogle(
      'an "other" option cannot stand beside choices that use page navigation',
      'assumed: it is a choice without navigation, which the reference forbids to mix',
    ),
    () => {
      const { app, form } = aForm();
      const item = form.addMultipleChoiceItem();
      item.setChoices([item.createChoice('Yes', app.PageNavigationType.SUBMIT)]);

      expect(() => item.showOtherOption(true)).toThrow('cannot be combined');
      expect(() =>
        form
          .addMultipleChoiceItem()
          .showOtherOption(true)
          .setChoices([item.createChoice('Yes', app.PageNavigationType.SUBMIT)]),
      ).toThrow('cannot be combined');
    },
  );

  it(
    asGoogle(
      'a checkbox has no choices that lead to a page',
      'reference/forms/checkbox-item#createChoice(String,Boolean)',
    ),
    () => {
      const { app, form } = aForm();

      expect(() =>
        form.addCheckboxItem().createChoice('Yes', untyped(app.PageNavigationType.SUBMIT)),
      ).toThrow("don't match the method signature");
    },
  );

  it(
    asGoogle(
      'a grid’s response has an answer for each row, null where there is none',
      'reference/forms/grid-item#createResponse(String)',
    ),
    () => {
      const grid = aForm().form.addGridItem().setRows(['we', 'they']).setColumns(['now', 'later']);

      expect(() => grid.createResponse(['now'])).toThrow(
        'Wrong number of responses: 1. Expected exactly: 2.',
      );
      expect(() => grid.createResponse(['now', 'never'])).toThrow(
        'Invalid response submitted to grid question.',
      );
      expect(grid.createResponse([untyped(null), 'now']).getResponse()).toEqual([null, 'now']);
    },
  );

  it(
    asGoogle(
      "getResponse of a skipped row of a grid is '', where that is chosen",
      'reference/forms/item-response#getResponse()',
    ),
    () => {
      const grid = aForm({ skippedGridRow: 'empty-text' })
        .form.addGridItem()
        .setRows(['we', 'they'])
        .setColumns(['now', 'later']);

      expect(grid.createResponse([untyped(null), 'now']).getResponse()).toEqual(['', 'now']);
    },
  );

  it(
    asGoogle(
      'createResponse refuses an answer that a choice question does not offer',
      'reference/forms/checkbox-item#createResponse(String)',
    ),
    () => {
      const item = aForm().form.addCheckboxItem().setChoiceValues(['Mentoring']);

      expect(() => item.createResponse(['Money'])).toThrow(
        'Invalid response submitted to checkbox question.',
      );
      expect(item.showOtherOption(true).createResponse(['Money']).getResponse()).toEqual(['Money']);
    },
  );

  it(
    asGoogle(
      'a switch of a form takes true or false only',
      'assumed: the general wording of signature errors',
    ),
    () => {
      const { form } = aForm();

      expect(() => form.setAllowResponseEdits(untyped('yes'))).toThrow("don't match the method signature");
      expect(() => form.addTextItem().setRequired(untyped(undefined))).toThrow(
        "don't match the method signature",
      );
    },
  );

  it(asGoogle('an answer to another form’s question is refused', 'assumed: undocumented'), () => {
    const { app, form } = aForm();
    const foreign = app.create('Another', true).addTextItem().createResponse('Wool');

    expect(() => form.createResponse().withItemResponse(foreign)).toThrow('Invalid argument: response');
  });

  it(
    asGoogle(
      'a script cannot submit to a form that takes no answers',
      'assumed: the wording is ours, the reference names none',
    ),
    () => {
      const { form } = aForm();
      const response = form.createResponse();
      form.setAcceptingResponses(false);
      expect(() => response.submit()).toThrow('not currently accepting responses');
      form.setPublished(false);
      expect(() => response.submit()).toThrow('Operation not supported on unpublished form');
    },
  );
});

describe('what FormApp remembers', () => {
  it(
    asGoogle(
      'setPublished(false) stops answers, and isAcceptingResponses is false with it',
      'reference/forms/form#setPublished(Boolean)',
    ),
    () => {
      const { form } = aForm();

      expect([form.setPublished(false).isPublished(), form.isAcceptingResponses()]).toEqual([false, false]);
      expect(form.setPublished(true).isAcceptingResponses()).toBe(true);
    },
  );

  it(
    asGoogle(
      'setCollectEmail(true) lets people type an address, where that is chosen',
      'assumed: which kind it sets is undocumented',
    ),
    () => {
      const { state, form } = aForm({ collectsEmailAs: 'RESPONDER_INPUT' });
      form.setCollectEmail(true);

      expect(state.forms[form.getId()]?.emailCollection).toBe('RESPONDER_INPUT');
    },
  );

  it(
    asGoogle(
      'editors and published readers are added and removed by address or by user',
      'reference/forms/form#addPublishedReader(String)',
    ),
    () => {
      const { form } = aForm();
      form.addPublishedReaders(['lead@example.org', 'partner@example.org']).addEditor('desk@example.org');
      const [user] = form.getPublishedReaders();
      if (user) form.removePublishedReader(user);

      expect(form.getPublishedReaders().map((each) => each.getEmail())).toEqual(['partner@example.org']);
      expect(form.getEditors().map((each) => each.getEmail())).toEqual([
        'office@example.org',
        'desk@example.org',
      ]);
    },
  );

  it(
    asGoogle(
      'deleteResponse removes it from the form and leaves its row in the sheet',
      'reference/forms/form#deleteResponse(String)',
    ),
    () => {
      const { state, form, link } = aForm();
      const item = form.addTextItem().setTitle('Name');
      link();
      submitForm(state, form.getId(), { [item.getId()]: 'Wool' });
      const id = form.getResponses()[0]?.getId() ?? '';

      form.deleteResponse(id);

      expect(form.getResponses()).toEqual([]);
      expect(shownRow(state, 2)[1]).toBe('Wool');
      expect(() => form.getResponse(id)).toThrow();
    },
  );

  it(
    asGoogle(
      'an edit address is there also where edits are not allowed',
      'reference/forms/form-response#getEditResponseUrl()',
    ),
    () => {
      const { form } = aForm();

      expect(form.createResponse().submit().getEditResponseUrl()).toContain('/viewform?edit2=');
    },
  );

  it(
    asGoogle(
      'a form has an edit address with its id and a published address with another',
      'reference/forms/form#getPublishedUrl()',
    ),
    () => {
      const { form } = aForm();

      expect(form.getEditUrl()).toBe(`https://docs.google.com/forms/d/${form.getId()}/edit`);
      expect(form.getPublishedUrl()).toMatch(
        /^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS[\w-]+\/viewform$/,
      );
      expect(form.shortenFormUrl(form.getPublishedUrl())).toMatch(/^https:\/\/forms\.gle\//);
      expect(() => form.shortenFormUrl('https://example.org')).toThrow('Invalid argument: url');
    },
  );
});

describe('columns of the response sheet', () => {
  it(
    asGoogle('moving a question in the form moves no column', 'assumed: as shared response sheets show'),
    () => {
      const { state, form, link } = aForm();
      form.addTextItem().setTitle('Name');
      form.addTextItem().setTitle('Town');
      link();

      form.moveItem(1, 0);

      expect(shownRow(state, 1)).toEqual(['Timestamp', 'Name', 'Town']);
    },
  );

  it(
    asGoogle(
      'a question deleted and added again gets a new column beside its old one',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, form, link } = aForm();
      const old = form.addTextItem().setTitle('Town');
      link();
      submitForm(state, form.getId(), { [old.getId()]: 'Livno' });

      form.deleteItem(0);
      const again = form.addTextItem().setTitle('Town');
      submitForm(state, form.getId(), { [again.getId()]: 'Olovo' });

      expect(shownRow(state, 1)).toEqual(['Timestamp', 'Town', 'Town']);
      expect([shownRow(state, 2)[1], shownRow(state, 3)[2]]).toEqual(['Livno', 'Olovo']);
    },
  );

  it(
    asGoogle(
      'a grid has a column for each row headed Title [Row], and gets one more for a new row',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, form, link } = aForm();
      const grid = form.addGridItem().setTitle('Ready?').setRows(['we']).setColumns(['yes', 'no']);
      link();

      grid.setRows(['we', 'they']);
      submitForm(state, form.getId(), { [grid.getId()]: ['yes', 'no'] });

      expect(shownRow(state, 1)).toEqual(['Timestamp', 'Ready? [we]', 'Ready? [they]']);
      expect(shownRow(state, 2).slice(1)).toEqual(['yes', 'no']);
    },
  );

  it(
    asGoogle(
      'pictures, videos, section headers and page breaks have no column',
      'assumed: as shared response sheets show',
    ),
    () => {
      const { state, form, link } = aForm();
      form.addImageItem().setTitle('Map');
      form.addVideoItem().setTitle('Film');
      form.addSectionHeaderItem().setTitle('Before');
      form.addPageBreakItem().setTitle('Then');

      link();

      expect(shownRow(state, 1)).toEqual(['Timestamp']);
    },
  );
});
