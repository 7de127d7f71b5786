import { describe, expect, it } from 'vitest';
import { createDocumentApp, saveOpenDocuments } from '../../../src/local/docs/document-app.ts';
import { asGoogle } from '../as-google.ts';
import { anExecution, emptyWorkspace } from './an-execution.ts';

const missing = "Document is missing (perhaps it was deleted, or you don't have read access?)";

describe('a new document (platform fact: a new Doc has one empty paragraph)', () => {
  it(asGoogle('A new document has one empty paragraph', 'github.com/brucemcpherson/gas-fakes'), () => {
    const body = createDocumentApp(anExecution()).create('Plan').getBody();

    expect(body.getNumChildren()).toBe(1);
    expect(body.getText()).toBe('');
  });

  it(
    asGoogle(
      'DocumentApp.create makes a file of the person the script acts as',
      'reference/document/document-app#createname',
    ),
    () => {
      const execution = anExecution();

      const document = createDocumentApp(execution).create('Plan');

      expect(execution.state.files[document.getId()]).toMatchObject({
        name: 'Plan',
        mimeType: 'application/vnd.google-apps.document',
        createdByScript: true,
      });
    },
  );

  it(
    asGoogle(
      'DocumentApp.create is refused above the day’s quota of documents',
      'guides/services/quotas; assumed: the wording',
    ),
    () => {
      const app = createDocumentApp(anExecution(), { documentsADay: 1 });
      app.create('First');

      expect(() => app.create('Second')).toThrow(
        'Service invoked too many times for one day: document create.',
      );
    },
  );
});

describe('opening a document', () => {
  it(
    asGoogle(
      'DocumentApp opens a document by its id and by its address',
      'reference/document/document-app#openbyurlurl',
    ),
    () => {
      const execution = anExecution();
      const app = createDocumentApp(execution);
      const made = app.create('Plan');

      expect(app.openById(made.getId()).getName()).toBe('Plan');
      expect(app.openByUrl(made.getUrl()).getId()).toBe(made.getId());
    },
  );

  it(
    asGoogle(
      'DocumentApp.openById says that a document is missing or not shared',
      'assumed: the wording is that of live scripts',
    ),
    () => {
      expect(() => createDocumentApp(anExecution()).openById('nothing')).toThrow(missing);
    },
  );

  it(
    asGoogle(
      'DocumentApp.openById is refused to a person with whom the document is not shared',
      'assumed: the same words as for a missing document',
    ),
    () => {
      const state = emptyWorkspace();
      const id = createDocumentApp(anExecution({ state })).create('Plan').getId();
      const colleague = anExecution({ state, effectiveUser: 'colleague@example.org' });

      expect(() => createDocumentApp(colleague).openById(id)).toThrow(missing);
    },
  );

  it(
    asGoogle(
      'DocumentApp.openByUrl refuses an address that is none as an invalid argument',
      'github.com/brucemcpherson/gas-fakes',
    ),
    () => {
      expect(() => createDocumentApp(anExecution()).openByUrl('plan')).toThrow('Invalid argument: url');
    },
  );
});

describe('saving (reference/document/document#saveAndClose: edits are buffered)', () => {
  it(
    asGoogle(
      'Edits to a document are buffered: a run that is killed loses them',
      'reference/document/document#saveandclose',
    ),
    () => {
      const execution = anExecution();
      const document = createDocumentApp(execution).create('Plan');

      document.getBody().appendParagraph('Never saved');

      expect(JSON.stringify(execution.state.documents)).not.toContain('Never saved');
    },
  );

  it(
    asGoogle(
      'An open document is saved and closed when the script ends',
      'reference/document/document#saveandclose',
    ),
    () => {
      const execution = anExecution();
      createDocumentApp(execution).create('Plan').setName('Plan A-07').getBody().appendParagraph('Saved');

      saveOpenDocuments(execution);

      const next = createDocumentApp(anExecution({ state: execution.state }));
      const [id = ''] = Object.keys(execution.state.documents);
      expect(next.openById(id).getBody().getText()).toBe('\nSaved');
      expect(next.openById(id).getName()).toBe('Plan A-07');
    },
  );

  it(
    asGoogle(
      'After saveAndClose the contents of a document cannot be updated until it is opened again',
      'github.com/brucemcpherson/gas-fakes/issues/45',
    ),
    () => {
      const app = createDocumentApp(anExecution());
      const document = app.create('Plan');
      const body = document.getBody();
      body.appendParagraph('One');

      document.saveAndClose();

      expect(() => body.appendParagraph('Two')).toThrow(
        'Document is closed, its contents cannot be updated.',
      );
      expect(app.openById(document.getId()).getBody().getText()).toBe('\nOne');
    },
  );

  it(
    asGoogle('A document opened twice in one run shows the same unsaved edits', 'assumed: no page says it'),
    () => {
      const app = createDocumentApp(anExecution());
      const document = app.create('Plan');

      document.getBody().appendParagraph('One');

      expect(app.openById(document.getId()).getBody().getText()).toBe('\nOne');
    },
  );

  it(
    asGoogle(
      'Too many changes before saving are refused until the document is saved and reopened',
      'assumed: the wording is that of live scripts; its number is not published',
    ),
    () => {
      const app = createDocumentApp(anExecution(), { editsBeforeSaving: 2 });
      const document = app.create('Plan');
      document.getBody().appendParagraph('1');
      document.getBody().appendParagraph('2');

      expect(() => document.getBody().appendParagraph('3')).toThrow('Too many changes applied before saving');

      document.saveAndClose();
      expect(app.openById(document.getId()).getBody().appendParagraph('3').getText()).toBe('3');
    },
  );

  it('does not bring a deleted document back', () => {
    const execution = anExecution();
    const document = createDocumentApp(execution).create('Plan');
    document.getBody().appendParagraph('One');
    delete execution.state.documents[document.getId()];

    saveOpenDocuments(execution);

    expect(execution.state.documents).toEqual({});
  });
});

describe('tabs, header and footer (guides/docs/tabs)', () => {
  it(asGoogle('Document.getBody is the body of the first tab', 'guides/docs/tabs'), () => {
    const document = createDocumentApp(anExecution()).create('Plan');
    document.getBody().appendParagraph('One');

    const [tab] = document.getTabs();

    expect(tab?.asDocumentTab().getBody().getText()).toBe('\nOne');
    expect(document.getTab(tab?.getId() ?? '').getTitle()).toBe('Tab 1');
  });

  it(
    asGoogle(
      'A document has no footer until one is added, and takes no second',
      'reference/document/document#addfooter; assumed: the wording',
    ),
    () => {
      const document = createDocumentApp(anExecution()).create('Plan');

      expect(document.getFooter()).toBeNull();
      document.addFooter().appendParagraph('Not for circulation');

      expect(document.getFooter().getText()).toBe('\nNot for circulation');
      expect(() => document.addFooter()).toThrow('already contains a footer');
    },
  );
});

it(
  asGoogle(
    'Document.getAs converts what is saved: unsaved edits are not in the PDF',
    'reference/document/document#saveandclose',
  ),
  () => {
    const document = createDocumentApp(anExecution()).create('Plan');
    document.getBody().appendParagraph('Drinking (water) \\ Vodosnabdijevanje');

    expect(document.getAs('application/pdf').getDataAsString()).not.toContain('Drinking');
    document.saveAndClose();

    const blob = document.getAs('application/pdf');
    expect(blob.getName()).toBe('Plan.pdf');
    expect(blob.getDataAsString()).toMatch(/^%PDF-1\.4[\s\S]*Drinking \\\(water\\\) \\\\[\s\S]*%%EOF\n$/);
  },
);

it(
  asGoogle(
    'After saveAndClose a document still gives its id, name, address and PDF',
    'assumed: these are the file\u2019s, and scripts commonly ask for them then',
  ),
  () => {
    const document = createDocumentApp(anExecution()).create('Plan');
    document.saveAndClose();

    expect(document.getName()).toBe('Plan');
    expect(document.getUrl()).toContain(document.getId());
    expect(() => document.getBody()).toThrow('Document is closed, its contents cannot be updated.');
  },
);

it(
  asGoogle(
    'A body\u2019s attributes are the size and margins of its page',
    'reference/document/body#setattributesattributes',
  ),
  () => {
    const body = createDocumentApp(anExecution()).create('Plan').getBody();

    body.setAttributes({ PAGE_WIDTH: 500, MARGIN_TOP: 20 });

    expect([body.getPageWidth(), body.getMarginTop()]).toEqual([500, 20]);
    expect(body.getAttributes()).toMatchObject({ PAGE_WIDTH: 500, MARGIN_TOP: 20, MARGIN_LEFT: 72 });
  },
);

it(
  asGoogle(
    'A range between two texts begins and ends within them',
    'reference/document/range-builder#addelementsbetweenstarttextelement,-startoffset,-endtextelementinclusive,-endoffsetinclusive',
  ),
  () => {
    const document = createDocumentApp(anExecution()).create('Plan');
    const body = document.getBody();
    const first = body.appendParagraph('one').editAsText();
    body.appendParagraph('two');
    const last = body.appendParagraph('three').editAsText();

    const parts = document.newRange().addElementsBetween(first, 1, last, 2).build().getRangeElements();

    expect(
      parts.map((part) => [part.isPartial(), part.getStartOffset(), part.getEndOffsetInclusive()]),
    ).toEqual([
      [true, 1, 2],
      [false, -1, -1],
      [true, 0, 2],
    ]);
  },
);
