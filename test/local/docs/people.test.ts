import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../src/local/docs/document-app.ts';
import { deleteParagraph, editText, typeParagraph } from '../../../src/local/docs/people.ts';
import { anExecution } from './an-execution.ts';

function aSavedDocument() {
  const execution = anExecution();
  const app = createDocumentApp(execution);
  const document = app.create('Report');
  const id = document.getId();
  const generated = document.getBody().appendParagraph('generated');
  document.getBody().appendTable([['in a cell']]);
  document.addNamedRange('section', document.newRange().addElement(generated).build());
  document.saveAndClose();
  const open = () => createDocumentApp(anExecution({ state: execution.state })).openById(id);
  return { state: execution.state, id, open, text: () => open().getBody().getText() };
}

describe('what staff do by hand in a document', () => {
  it('types a paragraph after another, in a cell, or at the end', () => {
    const { state, id, open, text } = aSavedDocument();

    typeParagraph(state, id, { afterText: 'generated', text: 'our view', heading: 'HEADING2' });
    typeParagraph(state, id, { afterText: 'in a cell', text: 'more' });
    typeParagraph(state, id, { text: 'last words' });

    expect(text()).toBe('\ngenerated\nour view\nin a cell\nmore\n\nlast words');
    expect(String(open().getBody().getChild(2).asParagraph().getHeading())).toBe('HEADING2');
  });

  it('edits words and keeps their style', () => {
    const { state, id, text } = aSavedDocument();

    editText(state, id, 'generated', 'corrected');

    expect(text()).toContain('corrected');
    expect(text()).not.toContain('generated');
  });

  it('leaves named ranges on their paragraphs', () => {
    const { state, id, open } = aSavedDocument();

    typeParagraph(state, id, { afterText: '', text: 'above' });
    editText(state, id, 'generated', 'corrected');

    const [part] = open().getNamedRanges('section')[0]?.getRange().getRangeElements() ?? [];
    expect(part?.getElement().asParagraph().getText()).toBe('corrected');
  });

  it('deletes a paragraph, and only empties the last one of a cell', () => {
    const { state, id, text } = aSavedDocument();

    deleteParagraph(state, id, 'generated');
    deleteParagraph(state, id, 'in a cell');

    expect(text()).toBe('\n\n');
  });

  it('says what it could not find', () => {
    const { state, id } = aSavedDocument();

    expect(() => editText(state, id, 'nowhere', 'x')).toThrow('contains "nowhere"');
    expect(() => deleteParagraph(state, 'nothing', 'x')).toThrow('There is no document nothing.');
  });
});
