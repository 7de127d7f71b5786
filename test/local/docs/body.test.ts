import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../src/local/docs/document-app.ts';
import { anExecution } from './an-execution.ts';

function aBody() {
  const app = createDocumentApp(anExecution());
  const document = app.create('Plan');
  return { app, document, body: document.getBody() };
}

describe('appending', () => {
  it('keeps paragraphs, list items and tables in order, with headings and alignment', () => {
    const { app, body } = aBody();

    body
      .appendParagraph('Plan')
      .setHeading(app.ParagraphHeading.TITLE)
      .setAlignment(app.HorizontalAlignment.CENTER);
    body.appendListItem('Train').setNestingLevel(1).setGlyphType(app.GlyphType.NUMBER);

    expect(body.getChild(1).asParagraph().getHeading()).toBe(app.ParagraphHeading.TITLE);
    expect(body.getChild(1).asParagraph().getAlignment()).toBe(app.HorizontalAlignment.CENTER);
    expect(body.getChild(2).getType()).toBe(app.ElementType.LIST_ITEM);
    expect(body.getListItems()[0]?.getGlyphType()).toBe(app.GlyphType.NUMBER);
  });

  it('puts an empty paragraph after a table that would be last (platform fact: section 6)', () => {
    const { app, body } = aBody();

    body.appendTable([['Partner', 'Role']]);

    expect(body.getNumChildren()).toBe(3);
    expect(body.getChild(2).getType()).toBe(app.ElementType.PARAGRAPH);
  });

  it('reads text with cells and rows joined by newlines', () => {
    const { body } = aBody();
    body.appendTable([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    body.appendListItem('item');

    expect(body.getText()).toBe('\na\nb\nc\nd\n\nitem');
  });

  it('makes a soft line break of a newline, not a paragraph (platform fact: section 6)', () => {
    const { body } = aBody();

    body.appendParagraph('one\r\ntwo');

    expect(body.getNumChildren()).toBe(2);
    expect(body.getChild(1).asParagraph().getText()).toBe('one\ntwo');
  });

  it('strips control and private-use characters (docs/api InsertTextRequest)', () => {
    const { body } = aBody();

    expect(body.appendParagraph('a\u0000b\u001bc\ue000d\te').getText()).toBe('abcd\te');
  });

  it('refuses what no signature takes', () => {
    const { body } = aBody();

    expect(() => body.appendTable([[1]] as never)).toThrow(
      "don't match the method signature for DocumentApp.Body.appendTable",
    );
    expect(() => body.appendParagraph(null as never)).toThrow(
      "The parameters ((null)) don't match the method signature for DocumentApp.Body.appendParagraph.",
    );
    expect(() => body.appendParagraph('x').setHeading('HEADING1' as never)).toThrow(
      "don't match the method signature",
    );
  });

  it('refuses a place beyond the end', () => {
    const { body } = aBody();

    expect(() => body.insertParagraph(9, 'x')).toThrow(
      'must be less than or equal to the number of child elements',
    );
    expect(() => body.getChild(9)).toThrow('must be less than the number of child elements');
  });

  it('holds a page break in a paragraph of its own', () => {
    const { app, body } = aBody();

    const pageBreak = body.appendPageBreak();

    expect(pageBreak.getType()).toBe(app.ElementType.PAGE_BREAK);
    expect(pageBreak.getParent().getType()).toBe(app.ElementType.PARAGRAPH);
    expect(body.getText()).toBe('\n');
  });
});

describe('copies', () => {
  it('are in no document until they are put into one, and then once', () => {
    const { body } = aBody();
    const table = body.appendTable([['a']]);

    const copy = table.copy();

    expect(copy.getParent()).toBeNull();
    body.appendTable(copy);
    copy.getCell(0, 0).setText('changed');
    expect(body.getText()).toBe('\na\n\nchanged\n');
    expect(() => body.appendTable(table)).toThrow('Element must be detached.');
  });

  it('of a paragraph with a page break keep the break', () => {
    const { app, body } = aBody();
    const copy = body.appendPageBreak().getParent().copy() as GoogleAppsScript.Document.Paragraph;

    const appended = body.appendParagraph(copy);

    expect(appended.getChild(0).getType()).toBe(app.ElementType.PAGE_BREAK);
  });

  it('go from one document to another', () => {
    const { app, body } = aBody();
    const copy = body.appendParagraph('from a template').copy();

    const other = app.create('Other').getBody();
    other.appendParagraph(copy).appendText(', filled');

    expect(other.getText()).toBe('\nfrom a template, filled');
    expect(body.getText()).toBe('\nfrom a template');
  });
});

describe('clearing', () => {
  it('fails when a list item is last, as Google does (issuetracker.google.com/issues/440465247)', () => {
    const { body } = aBody();
    body.appendListItem('last');

    expect(() => body.clear()).toThrow("Can't remove the last paragraph in a document section.");
    body.appendParagraph('');
    expect(body.clear().getText()).toBe('');
  });
});

describe('removing', () => {
  it('takes any paragraph but the last', () => {
    const { body } = aBody();
    const first = body.getChild(0);
    const last = body.appendParagraph('last');

    first.removeFromParent();

    expect(body.getText()).toBe('last');
    expect(() => last.removeFromParent()).toThrow("Can't remove the last paragraph in a document section.");
  });

  it('refuses a child of another parent', () => {
    const { app, body } = aBody();
    const stranger = app.create('Other').getBody().appendParagraph('x').copy();

    expect(() => body.removeChild(stranger)).toThrow('Element does not contain the specified child element.');
  });

  it('leaves one empty paragraph when everything is cleared', () => {
    const { body } = aBody();
    body.appendTable([['a']]);

    expect(body.clear().getNumChildren()).toBe(1);
  });
});

describe('neighbours', () => {
  it('know each other and the end of the document', () => {
    const { body } = aBody();
    const one = body.appendParagraph('one');
    const two = body.appendParagraph('two');

    expect(one.getNextSibling().asParagraph().getText()).toBe('two');
    expect(two.getPreviousSibling().asParagraph().getText()).toBe('one');
    expect(two.getNextSibling()).toBeNull();
    expect([one.isAtDocumentEnd(), two.isAtDocumentEnd()]).toEqual([false, true]);
    expect(body.getChildIndex(two)).toBe(2);
  });
});

describe('tables', () => {
  it('are filled, widened, coloured and shortened', () => {
    const { body } = aBody();
    const table = body.appendTable([['Partner', 'Role']]);

    const row = table.appendTableRow();
    row.appendTableCell('A-07').setBackgroundColor('#eeeeee');
    row.appendTableCell('lead').editAsText().setBold(true);
    table.setColumnWidth(0, 120);

    expect(table.getNumRows()).toBe(2);
    expect(table.getCell(1, 0).getBackgroundColor()).toBe('#eeeeee');
    expect(table.getCell(1, 1).editAsText().isBold()).toBe(true);
    expect(table.getColumnWidth(0)).toBe(120);
    expect(table.getColumnWidth(1)).toBeNull();
    expect(table.appendTableRow(table.getRow(0).copy()).getText()).toBe('Partner\nRole');
    table.removeRow(2);
    expect(table.removeRow(0).getText()).toBe('Partner\nRole');
    expect(table.getText()).toBe('A-07\nlead');
  });
});

it('names what Google has and the embedded Workspace does not imitate', () => {
  const { body } = aBody();

  expect(() => body.appendParagraph('x').addPositionedImage(null as never)).toThrow(
    'The embedded Workspace does not imitate Paragraph.addPositionedImage().',
  );
});
