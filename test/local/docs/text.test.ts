import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../src/local/docs/document-app.ts';
import { anExecution } from './an-execution.ts';

function aParagraph(text: string) {
  const app = createDocumentApp(anExecution());
  const body = app.create('Plan').getBody();
  return { app, body, paragraph: body.appendParagraph(text) };
}

describe('text styles', () => {
  it('reach from one offset to another, both included (reference/document/text#setBold)', () => {
    const { paragraph } = aParagraph('water and work');

    const text = paragraph.editAsText().setBold(0, 4, true);

    expect([text.isBold(0), text.isBold(4), text.isBold(5)]).toEqual([true, true, null]);
    expect(text.isBold()).toBeNull();
  });

  it('of appended text are set on that text alone', () => {
    const { paragraph } = aParagraph('See ');

    paragraph.appendText('the plan').setLinkUrl('https://example.org/plan').setItalic(true);

    const text = paragraph.editAsText();
    expect(text.getText()).toBe('See the plan');
    expect([text.getLinkUrl(0), text.getLinkUrl(4)]).toEqual([null, 'https://example.org/plan']);
  });

  it('are inherited by text appended after them', () => {
    const { paragraph } = aParagraph('Total');
    paragraph.editAsText().setBold(true);

    expect(paragraph.appendText(' 5').isBold()).toBe(true);
  });

  it('are read as null where the paragraph inherits them (platform fact: getAttributes)', () => {
    const { app, paragraph } = aParagraph('x');

    paragraph.setAttributes({ [String(app.Attribute.BOLD)]: true, HEADING: app.ParagraphHeading.HEADING2 });

    expect(paragraph.getAttributes()).toMatchObject({
      BOLD: true,
      ITALIC: null,
      HEADING: app.ParagraphHeading.HEADING2,
      SPACING_AFTER: null,
    });
    expect(() => paragraph.setAttributes({ HEADING: 'huge' })).toThrow("don't match the method signature");
  });

  it('are set together on a stretch', () => {
    const { paragraph } = aParagraph('abc');

    const text = paragraph.editAsText().setAttributes(1, 1, { BOLD: true, FONT_SIZE: 8 });

    expect([0, 1, 2].map((offset) => text.isBold(offset))).toEqual([null, true, null]);
    expect(text.getFontSize(1)).toBe(8);
  });

  it('refuse an offset outside the text', () => {
    const { paragraph } = aParagraph('abc');

    expect(() => paragraph.editAsText().setBold(0, 3, true)).toThrow(
      'Index (3) must be less than the content length (3).',
    );
  });
});

describe('editing text', () => {
  it('inserts and deletes between offsets', () => {
    const { paragraph } = aParagraph('one three');

    paragraph.editAsText().insertText(4, 'two ').deleteText(0, 3);

    expect(paragraph.getText()).toBe('two three');
  });

  it('counts the offsets of a body over its paragraphs', () => {
    const { body, paragraph } = aParagraph('first');

    body.editAsText().insertText(1, 'the ');

    expect(paragraph.getText()).toBe('the first');
  });
});

describe('replaceText (reference/document/body#replaceText: RE2, one text block at a time)', () => {
  it('replaces every match and keeps the style it began with', () => {
    const { body, paragraph } = aParagraph('{{name}} and {{name}}');
    paragraph.editAsText().setBold(0, 7, true);

    body.replaceText('\\{\\{name\\}\\}', 'A-07');

    expect(paragraph.getText()).toBe('A-07 and A-07');
    expect([paragraph.editAsText().isBold(3), paragraph.editAsText().isBold(5)]).toEqual([true, null]);
  });

  it('reads $ in the replacement as a group (platform fact: section 6)', () => {
    const { body, paragraph } = aParagraph('cost: N');

    body.replaceText('cost: (N)', 'price: $1 \\$5');

    expect(paragraph.getText()).toBe('price: N $5');
    expect(() => body.replaceText('N', '$500')).toThrow('Invalid argument');
  });

  it('never matches across paragraphs', () => {
    const { body } = aParagraph('one');
    body.appendParagraph('two');

    body.replaceText('one\\s*two', 'x');

    expect(body.getText()).toBe('\none\ntwo');
  });

  it('reaches the cells of tables and not the footer', () => {
    const app = createDocumentApp(anExecution());
    const document = app.create('Plan');
    document.addFooter().appendParagraph('X');
    document.getBody().appendTable([['X']]);

    document.getBody().replaceText('X', 'Y');

    expect(document.getBody().getText()).toBe('\nY\n');
    expect(document.getFooter().getText()).toBe('\nX');
  });

  it('refuses what RE2 does not know, such as a lookahead', () => {
    const { body } = aParagraph('x');

    expect(() => body.replaceText('x(?=y)', '')).toThrow('Invalid argument');
  });
});

describe('findText', () => {
  it('goes from match to match', () => {
    const { body } = aParagraph('aXbX');
    body.appendParagraph('X');

    const first = body.findText('X');
    const second = body.findText('X', first);
    const third = body.findText('X', second);

    expect([first, second, third].map((found) => found.getStartOffset())).toEqual([1, 3, 0]);
    expect(body.findText('X', third)).toBeNull();
    expect(first.getElement().asText().getText()).toBe('aXbX');
  });
});

describe('named ranges', () => {
  function aSection() {
    const app = createDocumentApp(anExecution());
    const document = app.create('Report');
    const body = document.getBody();
    const first = body.appendParagraph('generated 1');
    const last = body.appendParagraph('generated 2');
    body.appendParagraph('typed by staff');
    const range = document.newRange().addElementsBetween(first, last).build();
    return { app, document, body, range };
  }
  const texts = (range: GoogleAppsScript.Document.Range) =>
    range.getRangeElements().map((part) => part.getElement().asParagraph().getText());

  it('stay on their elements when others come before them and the document is saved', () => {
    const { app, document, body, range } = aSection();
    document.addNamedRange('section-1', range);

    body.insertParagraph(0, 'typed above');
    document.saveAndClose();

    const [found] = app.openById(document.getId()).getNamedRanges('section-1');
    expect(found && texts(found.getRange())).toEqual(['generated 1', 'generated 2']);
  });

  it('lose the elements that were removed, and are found by id until removed themselves', () => {
    const { document, body, range } = aSection();
    const id = document.addNamedRange('section-1', range).getId();

    body.removeChild(body.getChild(1));

    expect(texts(document.getNamedRangeById(id).getRange())).toEqual(['generated 2']);
    document.getNamedRangeById(id).remove();
    expect(document.getNamedRangeById(id)).toBeNull();
    expect(document.getNamedRanges()).toEqual([]);
  });
});
