import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../src/local/docs/document-app.ts';
import { asGoogle } from '../as-google.ts';
import { anExecution } from './an-execution.ts';

function aParagraph(text: string) {
  const app = createDocumentApp(anExecution());
  const body = app.create('Plan').getBody();
  return { app, body, paragraph: body.appendParagraph(text) };
}

describe('text styles', () => {
  it(
    asGoogle(
      'Text.setBold reaches from one offset to another, both included',
      'reference/document/text#setboldstartoffset,-endoffsetinclusive,-bold',
    ),
    () => {
      const { paragraph } = aParagraph('water and work');

      const text = paragraph.editAsText().setBold(0, 4, true);

      expect([text.isBold(0), text.isBold(4), text.isBold(5)]).toEqual([true, true, null]);
      expect(text.isBold()).toBeNull();
    },
  );

  it(
    asGoogle(
      'Paragraph.appendText gives the Text that was appended, to style it alone',
      'reference/document/paragraph#appendtexttext',
    ),
    () => {
      const { paragraph } = aParagraph('See ');

      paragraph.appendText('the plan').setLinkUrl('https://example.org/plan').setItalic(true);

      const text = paragraph.editAsText();
      expect(text.getText()).toBe('See the plan');
      expect([text.getLinkUrl(0), text.getLinkUrl(4)]).toEqual([null, 'https://example.org/plan']);
    },
  );

  it(
    asGoogle('Appended text takes the style of the text before it', '/docs/api/concepts/rules-behavior'),
    () => {
      const { paragraph } = aParagraph('Total');
      paragraph.editAsText().setBold(true);

      expect(paragraph.appendText(' 5').isBold()).toBe(true);
    },
  );

  it(
    asGoogle(
      'getAttributes is null for what an element inherits',
      'reference/document/paragraph#getattributes',
    ),
    () => {
      const { app, paragraph } = aParagraph('x');

      paragraph.setAttributes({ [String(app.Attribute.BOLD)]: true, HEADING: app.ParagraphHeading.HEADING2 });

      expect(paragraph.getAttributes()).toMatchObject({
        BOLD: true,
        ITALIC: null,
        HEADING: app.ParagraphHeading.HEADING2,
        SPACING_AFTER: null,
      });
      expect(() => paragraph.setAttributes({ HEADING: 'huge' })).toThrow("don't match the method signature");
    },
  );

  it(
    asGoogle(
      'Text.setAttributes styles a stretch',
      'reference/document/text#setattributesstartoffset,-endoffsetinclusive,-attributes',
    ),
    () => {
      const { paragraph } = aParagraph('abc');

      const text = paragraph.editAsText().setAttributes(1, 1, { BOLD: true, FONT_SIZE: 8 });

      expect([0, 1, 2].map((offset) => text.isBold(offset))).toEqual([null, true, null]);
      expect(text.getFontSize(1)).toBe(8);
    },
  );

  it(asGoogle('Text refuses an offset outside it', 'reference/document/text; assumed: the wording'), () => {
    const { paragraph } = aParagraph('abc');

    expect(() => paragraph.editAsText().setBold(0, 3, true)).toThrow(
      'Index (3) must be less than the content length (3).',
    );
  });
});

describe('editing text', () => {
  it(
    asGoogle(
      'Text.insertText and deleteText work between offsets',
      'reference/document/text#deletetextstartoffset,-endoffsetinclusive',
    ),
    () => {
      const { paragraph } = aParagraph('one three');

      paragraph.editAsText().insertText(4, 'two ').deleteText(0, 3);

      expect(paragraph.getText()).toBe('two three');
    },
  );

  it(
    asGoogle(
      'editAsText of a body counts offsets over its paragraphs, with one for each newline',
      'reference/document/body#editastext',
    ),
    () => {
      const { body, paragraph } = aParagraph('first');

      body.editAsText().insertText(1, 'the ');

      expect(paragraph.getText()).toBe('the first');
    },
  );
});

describe('replaceText (reference/document/body#replaceText: RE2, one text block at a time)', () => {
  it(
    asGoogle(
      'replaceText replaces every match, in the style the match began with',
      'reference/document/body#replacetextsearchpattern,-replacement',
    ),
    () => {
      const { body, paragraph } = aParagraph('{{name}} and {{name}}');
      paragraph.editAsText().setBold(0, 7, true);

      body.replaceText('\\{\\{name\\}\\}', 'A-07');

      expect(paragraph.getText()).toBe('A-07 and A-07');
      expect([paragraph.editAsText().isBold(3), paragraph.editAsText().isBold(5)]).toEqual([true, null]);
    },
  );

  it(
    asGoogle(
      'replaceText reads $ in the replacement as a group',
      'assumed: as Java’s Matcher.replaceAll, reported of live scripts',
    ),
    () => {
      const { body, paragraph } = aParagraph('cost: N');

      body.replaceText('cost: (N)', 'price: $1 \\$5');

      expect(paragraph.getText()).toBe('price: N $5');
      expect(() => body.replaceText('N', '$500')).toThrow('Invalid argument');
    },
  );

  it(
    asGoogle('replaceText never matches across paragraphs', 'assumed: each text block is searched by itself'),
    () => {
      const { body } = aParagraph('one');
      body.appendParagraph('two');

      body.replaceText('one\\s*two', 'x');

      expect(body.getText()).toBe('\none\ntwo');
    },
  );

  it(
    asGoogle(
      'Body.replaceText reaches the cells of tables and not the footer',
      'reference/document/body#replacetextsearchpattern,-replacement',
    ),
    () => {
      const app = createDocumentApp(anExecution());
      const document = app.create('Plan');
      document.addFooter().appendParagraph('X');
      document.getBody().appendTable([['X']]);

      document.getBody().replaceText('X', 'Y');

      expect(document.getBody().getText()).toBe('\nY\n');
      expect(document.getFooter().getText()).toBe('\nX');
    },
  );

  it(
    asGoogle(
      'replaceText takes RE2 patterns, which know no lookahead',
      'reference/document/body#replacetextsearchpattern,-replacement',
    ),
    () => {
      const { body } = aParagraph('x');

      expect(() => body.replaceText('x(?=y)', '')).toThrow('Invalid argument');
    },
  );
});

describe('findText', () => {
  it(
    asGoogle(
      'findText goes from match to match, and is null after the last',
      'reference/document/body#findtextsearchpattern,-from',
    ),
    () => {
      const { body } = aParagraph('aXbX');
      body.appendParagraph('X');

      const first = body.findText('X');
      const second = body.findText('X', first);
      const third = body.findText('X', second);

      expect([first, second, third].map((found) => found.getStartOffset())).toEqual([1, 3, 0]);
      expect(body.findText('X', third)).toBeNull();
      expect(first.getElement().asText().getText()).toBe('aXbX');
    },
  );
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

  it(
    asGoogle(
      'A named range stays on its elements when others come before them',
      'reference/document/named-range',
    ),
    () => {
      const { app, document, body, range } = aSection();
      document.addNamedRange('section-1', range);

      body.insertParagraph(0, 'typed above');
      document.saveAndClose();

      const [found] = app.openById(document.getId()).getNamedRanges('section-1');
      expect(found && texts(found.getRange())).toEqual(['generated 1', 'generated 2']);
    },
  );

  it(
    asGoogle(
      'A named range has a name of 1 to 256 letters',
      '/workspace/docs/api/reference/rest/v1/documents/request#createnamedrangerequest, assumed: scripts are held to it too, and the wording',
    ),
    () => {
      const { document, range } = aSection();

      expect(document.addNamedRange('n'.repeat(256), range).getName()).toHaveLength(256);
      for (const name of ['', 'n'.repeat(257)])
        expect(() => document.addNamedRange(name, range)).toThrow('Invalid argument: name');
    },
  );

  it(
    asGoogle(
      'A named range loses elements that are removed, and is found by id until removed itself',
      'reference/document/named-range',
    ),
    () => {
      const { document, body, range } = aSection();
      const id = document.addNamedRange('section-1', range).getId();

      body.removeChild(body.getChild(1));

      expect(texts(document.getNamedRangeById(id).getRange())).toEqual(['generated 2']);
      document.getNamedRangeById(id).remove();
      expect(document.getNamedRangeById(id)).toBeNull();
      expect(document.getNamedRanges()).toEqual([]);
    },
  );
});
