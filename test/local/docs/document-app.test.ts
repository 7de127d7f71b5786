import { describe, expect, it } from 'vitest';
import { createDocumentApp, saveOpenDocuments } from '../../../src/local/docs/document-app.ts';
import { anExecution, emptyWorkspace } from './an-execution.ts';

const missing = "Document is missing (perhaps it was deleted, or you don't have read access?)";

describe('a new document (platform fact: a new Doc has one empty paragraph)', () => {
  it('has one empty paragraph', () => {
    const body = createDocumentApp(anExecution()).create('Plan').getBody();

    expect(body.getNumChildren()).toBe(1);
    expect(body.getText()).toBe('');
  });

  it('is a file of the person the script acts as', () => {
    const execution = anExecution();

    const document = createDocumentApp(execution).create('Plan');

    expect(execution.state.files[document.getId()]).toMatchObject({
      name: 'Plan',
      mimeType: 'application/vnd.google-apps.document',
      createdByScript: true,
    });
  });

  it('is refused when the account has created its documents of the day (guides/services/quotas)', () => {
    const app = createDocumentApp(anExecution(), { documentsADay: 1 });
    app.create('First');

    expect(() => app.create('Second')).toThrow(
      'Service invoked too many times for one day: document create.',
    );
  });
});

describe('opening a document', () => {
  it('finds it by id and by address', () => {
    const execution = anExecution();
    const app = createDocumentApp(execution);
    const made = app.create('Plan');

    expect(app.openById(made.getId()).getName()).toBe('Plan');
    expect(app.openByUrl(made.getUrl()).getId()).toBe(made.getId());
  });

  it('says in Google’s words that a document is not there', () => {
    expect(() => createDocumentApp(anExecution()).openById('nothing')).toThrow(missing);
  });

  it('is refused to a person with whom the document is not shared', () => {
    const state = emptyWorkspace();
    const id = createDocumentApp(anExecution({ state })).create('Plan').getId();
    const colleague = anExecution({ state, effectiveUser: 'colleague@example.org' });

    expect(() => createDocumentApp(colleague).openById(id)).toThrow(missing);
  });

  it('refuses an address that is none (platform fact: openByUrl with a bad URL)', () => {
    expect(() => createDocumentApp(anExecution()).openByUrl('plan')).toThrow('Invalid argument: url');
  });
});

describe('saving (reference/document/document#saveAndClose: edits are buffered)', () => {
  it('loses the edits of a run that ended before saving', () => {
    const execution = anExecution();
    const document = createDocumentApp(execution).create('Plan');

    document.getBody().appendParagraph('Never saved');

    expect(JSON.stringify(execution.state.documents)).not.toContain('Never saved');
  });

  it('keeps the edits of a run that ended normally', () => {
    const execution = anExecution();
    createDocumentApp(execution).create('Plan').setName('Plan A-07').getBody().appendParagraph('Saved');

    saveOpenDocuments(execution);

    const next = createDocumentApp(anExecution({ state: execution.state }));
    const [id = ''] = Object.keys(execution.state.documents);
    expect(next.openById(id).getBody().getText()).toBe('\nSaved');
    expect(next.openById(id).getName()).toBe('Plan A-07');
  });

  it('lets nothing be done with a closed document but opening it again', () => {
    const app = createDocumentApp(anExecution());
    const document = app.create('Plan');
    const body = document.getBody();
    body.appendParagraph('One');

    document.saveAndClose();

    expect(() => body.appendParagraph('Two')).toThrow('Document is closed, its contents cannot be updated.');
    expect(app.openById(document.getId()).getBody().getText()).toBe('\nOne');
  });

  it('shows one handle what another has edited within the same run', () => {
    const app = createDocumentApp(anExecution());
    const document = app.create('Plan');

    document.getBody().appendParagraph('One');

    expect(app.openById(document.getId()).getBody().getText()).toBe('\nOne');
  });

  it('is demanded after too many edits (platform fact: Too many changes applied before saving document)', () => {
    const app = createDocumentApp(anExecution(), { editsBeforeSaving: 2 });
    const document = app.create('Plan');
    document.getBody().appendParagraph('1');
    document.getBody().appendParagraph('2');

    expect(() => document.getBody().appendParagraph('3')).toThrow('Too many changes applied before saving');

    document.saveAndClose();
    expect(app.openById(document.getId()).getBody().appendParagraph('3').getText()).toBe('3');
  });

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
  it('reaches the first tab from the document and from its tab', () => {
    const document = createDocumentApp(anExecution()).create('Plan');
    document.getBody().appendParagraph('One');

    const [tab] = document.getTabs();

    expect(tab?.asDocumentTab().getBody().getText()).toBe('\nOne');
    expect(document.getTab(tab?.getId() ?? '').getTitle()).toBe('Tab 1');
  });

  it('has no footer until one is added, and then one only', () => {
    const document = createDocumentApp(anExecution()).create('Plan');

    expect(document.getFooter()).toBeNull();
    document.addFooter().appendParagraph('Not for circulation');

    expect(document.getFooter().getText()).toBe('\nNot for circulation');
    expect(() => document.addFooter()).toThrow('already contains a footer');
  });
});

it('gives a PDF that begins as PDFs do', () => {
  const document = createDocumentApp(anExecution()).create('Plan');
  document.getBody().appendParagraph('Drinking (water) \\ Vodosnabdijevanje');

  const blob = document.getAs('application/pdf');

  expect(blob.getName()).toBe('Plan.pdf');
  expect(blob.getDataAsString()).toMatch(/^%PDF-1\.4[\s\S]*Drinking \\\(water\\\) \\\\[\s\S]*%%EOF\n$/);
});
