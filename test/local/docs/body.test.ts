import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../src/local/docs/document-app.ts';
import { asGoogle } from '../as-google.ts';
import { anExecution } from './an-execution.ts';

function aBody() {
  const app = createDocumentApp(anExecution());
  const document = app.create('Plan');
  return { app, document, body: document.getBody() };
}

describe('appending', () => {
  it(
    asGoogle(
      'Body appends paragraphs and list items in order, with heading, alignment, nesting and glyph',
      'reference/document/body#appendlistitemtext',
    ),
    () => {
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
    },
  );

  it(
    asGoogle(
      'A table is never last in a body: an empty paragraph follows it',
      '/docs/api/concepts/structure',
    ),
    () => {
      const { app, body } = aBody();

      body.appendTable([['Partner', 'Role']]);

      expect(body.getNumChildren()).toBe(3);
      expect(body.getChild(2).getType()).toBe(app.ElementType.PARAGRAPH);
    },
  );

  it(
    asGoogle('Body.getText joins paragraphs, cells and rows by newlines', 'reference/document/body#gettext'),
    () => {
      const { body } = aBody();
      body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      body.appendListItem('item');

      expect(body.getText()).toBe('\na\nb\nc\nd\n\nitem');
    },
  );

  it(
    asGoogle(
      'A newline in appended text is a soft line break and no new paragraph',
      'assumed: no page says it',
    ),
    () => {
      const { body } = aBody();

      body.appendParagraph('one\r\ntwo');

      expect(body.getNumChildren()).toBe(2);
      expect(body.getChild(1).asParagraph().getText()).toBe('one\ntwo');
    },
  );

  it(
    asGoogle(
      'Control and private-use characters are stripped from text put into a document',
      '/docs/api/reference/rest/v1/documents/request#InsertTextRequest',
    ),
    () => {
      const { body } = aBody();

      expect(body.appendParagraph('a\u0000b\u001bc\ue000d\te').getText()).toBe('abcd\te');
    },
  );

  it(
    asGoogle(
      'A document refuses arguments no signature takes, such as a number in a table or the bare name of a heading',
      'assumed: the wording is that of live scripts',
    ),
    () => {
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
    },
  );

  it(
    asGoogle(
      'A body refuses to insert or read beyond its children',
      'reference/document/body#insertparagraphchildindex,-text; assumed: the wording',
    ),
    () => {
      const { body } = aBody();

      expect(() => body.insertParagraph(9, 'x')).toThrow(
        'must be less than or equal to the number of child elements',
      );
      expect(() => body.getChild(9)).toThrow('must be less than the number of child elements');
    },
  );

  it(
    asGoogle(
      'Body.appendPageBreak puts the break into a new paragraph',
      'reference/document/body#appendpagebreak',
    ),
    () => {
      const { app, body } = aBody();

      const pageBreak = body.appendPageBreak();

      expect(pageBreak.getType()).toBe(app.ElementType.PAGE_BREAK);
      expect(pageBreak.getParent().getType()).toBe(app.ElementType.PARAGRAPH);
      expect(body.getText()).toBe('\n');
    },
  );
});

describe('copies', () => {
  it(
    asGoogle(
      'A copied element has no parent until it is appended, and an attached one cannot be appended again',
      'reference/document/table#copy',
    ),
    () => {
      const { body } = aBody();
      const table = body.appendTable([['a']]);

      const copy = table.copy();

      expect(copy.getParent()).toBeNull();
      body.appendTable(copy);
      copy.getCell(0, 0).setText('changed');
      expect(body.getText()).toBe('\na\n\nchanged\n');
      expect(() => body.appendTable(table)).toThrow('Element must be detached.');
    },
  );

  it(asGoogle('A copied paragraph keeps its page break', 'reference/document/paragraph#copy'), () => {
    const { app, body } = aBody();
    const copy = body.appendPageBreak().getParent().copy() as GoogleAppsScript.Document.Paragraph;

    const appended = body.appendParagraph(copy);

    expect(appended.getChild(0).getType()).toBe(app.ElementType.PAGE_BREAK);
  });

  it(
    asGoogle(
      'A copied paragraph is appended to another document',
      'reference/document/body#appendparagraphparagraph',
    ),
    () => {
      const { app, body } = aBody();
      const copy = body.appendParagraph('from a template').copy();

      const other = app.create('Other').getBody();
      other.appendParagraph(copy).appendText(', filled');

      expect(other.getText()).toBe('\nfrom a template, filled');
      expect(body.getText()).toBe('\nfrom a template');
    },
  );
});

describe('clearing', () => {
  it(
    asGoogle('Body.clear fails when a list item is last', 'issuetracker.google.com/issues/440465247'),
    () => {
      const { body } = aBody();
      body.appendListItem('last');

      expect(() => body.clear()).toThrow("Can't remove the last paragraph in a document section.");
      body.appendParagraph('');
      expect(body.clear().getText()).toBe('');
    },
  );
});

describe('removing', () => {
  it(
    asGoogle(
      'The last paragraph of a section cannot be removed',
      'reference/document/paragraph#removefromparent; assumed: the wording is that of live scripts',
    ),
    () => {
      const { body } = aBody();
      const first = body.getChild(0);
      const last = body.appendParagraph('last');

      first.removeFromParent();

      expect(body.getText()).toBe('last');
      expect(() => last.removeFromParent()).toThrow("Can't remove the last paragraph in a document section.");
    },
  );

  it(
    asGoogle(
      'removeChild refuses an element of another parent',
      'reference/document/body#removechildchild; assumed: the wording',
    ),
    () => {
      const { app, body } = aBody();
      const stranger = app.create('Other').getBody().appendParagraph('x').copy();

      expect(() => body.removeChild(stranger)).toThrow(
        'Element does not contain the specified child element.',
      );
    },
  );

  it(asGoogle('Body.clear leaves one empty paragraph', 'reference/document/body#clear'), () => {
    const { body } = aBody();
    body.appendTable([['a']]);

    expect(body.clear().getNumChildren()).toBe(1);
  });
});

describe('neighbours', () => {
  it(
    asGoogle(
      'Elements know their neighbours and whether they end the document',
      'reference/document/paragraph#isatdocumentend',
    ),
    () => {
      const { body } = aBody();
      const one = body.appendParagraph('one');
      const two = body.appendParagraph('two');

      expect(one.getNextSibling().asParagraph().getText()).toBe('two');
      expect(two.getPreviousSibling().asParagraph().getText()).toBe('one');
      expect(two.getNextSibling()).toBeNull();
      expect([one.isAtDocumentEnd(), two.isAtDocumentEnd()]).toEqual([false, true]);
      expect(body.getChildIndex(two)).toBe(2);
    },
  );
});

describe('tables', () => {
  it(
    asGoogle(
      'Tables take rows and cells, give rows back when removed, and have no column width until one is set',
      'reference/document/table',
    ),
    () => {
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
    },
  );
});

it('names what Google has and the embedded Workspace does not imitate', () => {
  const { body } = aBody();

  expect(() => body.appendParagraph('x').addPositionedImage(null as never)).toThrow(
    'The embedded Workspace does not imitate Paragraph.addPositionedImage().',
  );
});
