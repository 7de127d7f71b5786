import { describe, expect, it } from 'vitest';
import { createDocumentApp } from '../../../../src/local/docs/document-app.ts';
import { documentHtml } from '../../../../src/local/docs/document-html.ts';
import { exportDocx } from '../../../../src/local/docs/export-docx.ts';
import { newParagraph } from '../../../../src/local/docs/model/new-document.ts';
import { inlineMark } from '../../../../src/local/docs/state.ts';
import { createBlob } from '../../../../src/local/platform/utilities/blob.ts';
import { asGoogle } from '../../as-google.ts';
import { anExecution } from '../an-execution.ts';

/** A transparent GIF, 3 by 2 pixels as its header says. */
const gif = Buffer.from('R0lGODlhAwACAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

function aDocument() {
  const execution = anExecution();
  const app = createDocumentApp(execution);
  const document = app.create('Plan');
  const picture = () => createBlob(execution, { bytes: gif, name: 'dot.gif', contentType: 'image/gif' });
  const saved = () => {
    const id = document.getId();
    document.saveAndClose();
    const state = execution.state.documents[id];
    if (!state) throw new Error('not saved');
    return state;
  };
  return { execution, app, document, body: document.getBody(), picture, saved };
}

describe('pictures', () => {
  it(
    asGoogle(
      'Body.appendImage puts a picture into a paragraph of its own, in its size in pixels',
      'reference/document/body#appendimageimage',
    ),
    () => {
      const { app, body, picture } = aDocument();

      const image = body.appendImage(picture());

      expect([image.getWidth(), image.getHeight()]).toEqual([3, 2]);
      expect(image.getParent().getType()).toBe(app.ElementType.PARAGRAPH);
      expect(image.getBlob().getContentType()).toBe('image/gif');
      expect(body.getNumChildren()).toBe(2);
      expect(body.getImages()).toHaveLength(1);
      expect(body.getText()).toBe('\n');
    },
  );

  it(
    asGoogle(
      'A picture has a size, an alternative text and a link of its own',
      'reference/document/inline-image',
    ),
    () => {
      const { body, picture } = aDocument();

      const image = body.appendImage(picture()).setWidth(30).setHeight(20);
      image.setAltTitle('Logo').setAltDescription('A drop of water').setLinkUrl('https://example.org/');

      const [read] = body.getImages();
      expect([read?.getWidth(), read?.getHeight()]).toEqual([30, 20]);
      expect([read?.getAltTitle(), read?.getAltDescription(), read?.getLinkUrl()]).toEqual([
        'Logo',
        'A drop of water',
        'https://example.org/',
      ]);
    },
  );

  it(
    asGoogle(
      'A document takes PNG, JPEG and GIF pictures only',
      '/docs/api/concepts/rules-behavior#insert-inline-images; assumed: the wording',
    ),
    () => {
      const { execution, body } = aDocument();
      const text = createBlob(execution, {
        bytes: Buffer.from('<svg/>'),
        name: 'x.svg',
        contentType: 'image/svg+xml',
      });

      expect(() => body.appendImage(text)).toThrow('Invalid image data.');
      expect(() => body.appendImage('x' as never)).toThrow("don't match the method signature");
    },
  );

  it(
    asGoogle(
      'A picture parts the text of its paragraph into two elements, and counts as no text',
      'reference/document/paragraph#insertinlineimagechildindex,-image',
    ),
    () => {
      const { app, body, picture } = aDocument();
      const paragraph = body.appendParagraph('before');
      paragraph.appendInlineImage(picture());
      paragraph.appendText('after');

      expect(paragraph.getNumChildren()).toBe(3);
      expect([0, 1, 2].map((index) => paragraph.getChild(index).getType())).toEqual([
        app.ElementType.TEXT,
        app.ElementType.INLINE_IMAGE,
        app.ElementType.TEXT,
      ]);
      expect(paragraph.getText()).toBe('beforeafter');
      expect(paragraph.getChild(1).getNextSibling().asText().getText()).toBe('after');
      paragraph.editAsText().setBold(6, 10, true);
      expect(paragraph.getChild(2).asText().isBold()).toBe(true);
      expect(paragraph.getChild(0).asText().isBold()).toBeNull();
    },
  );

  it('are not matched across, and stay where they are when the text around them is replaced (assumed: each text element is searched by itself)', () => {
    const { body, picture } = aDocument();
    const paragraph = body.appendParagraph('ab');
    paragraph.insertInlineImage(1, picture());
    paragraph.appendText('cd');

    body.replaceText('b.*c', 'x');
    body.replaceText('[a-d]+', '-');

    expect(paragraph.getText()).toBe('--');
    expect(paragraph.getNumChildren()).toBe(3);
    const found = body.findText('-', body.findText('-'));
    expect([found.getStartOffset(), found.getElement().getPreviousSibling().getType().toString()]).toEqual([
      0,
      'INLINE_IMAGE',
    ]);
    expect(body.findText('-', found)).toBeNull();
  });

  it(
    asGoogle(
      'A copy of a picture is put once, into any paragraph, and the first one stays',
      'reference/document/inline-image#copy',
    ),
    () => {
      const { body, picture } = aDocument();
      const image = body.appendImage(picture());

      body.appendParagraph('again ').appendInlineImage(image.copy());

      expect(body.getImages()).toHaveLength(2);
      expect(() => body.appendImage(image)).toThrow('Element must be detached.');
      image.removeFromParent();
      expect(body.getImages()).toHaveLength(1);
    },
  );

  it('stay with their alternative text in .docx and HTML', async () => {
    const { body, picture, saved } = aDocument();
    body.appendImage(picture()).setAltDescription('A "drop"');
    const state = saved();

    expect(documentHtml(state)).toContain('alt="A &quot;drop&quot;" width="3" height="2"');
    expect((await exportDocx(state, 'Plan')).includes('word/media/')).toBe(true);
  });
});

describe('breaks and rules', () => {
  it(
    asGoogle(
      'Paragraphs hold page breaks and horizontal rules between their text',
      'reference/document/paragraph#insertpagebreakchildindex',
    ),
    () => {
      const { app, body } = aDocument();
      const paragraph = body.appendParagraph('text');

      paragraph.insertPageBreak(0);
      paragraph.appendHorizontalRule();

      expect([0, 1, 2].map((index) => paragraph.getChild(index).getType())).toEqual([
        app.ElementType.PAGE_BREAK,
        app.ElementType.TEXT,
        app.ElementType.HORIZONTAL_RULE,
      ]);
      paragraph.removeChild(paragraph.getChild(0));
      expect(paragraph.getNumChildren()).toBe(2);
      expect(() => paragraph.insertPageBreak(9)).toThrow(
        'must be less than or equal to the number of child elements (2).',
      );
    },
  );

  it(
    asGoogle(
      'findElement goes from element to element of a type',
      'reference/document/body#findelementelementtype,-from',
    ),
    () => {
      const { app, body } = aDocument();
      body.appendPageBreak();
      body
        .appendTable([['a']])
        .getCell(0, 0)
        .appendHorizontalRule();
      body.appendPageBreak();

      const first = body.findElement(app.ElementType.PAGE_BREAK);
      const second = body.findElement(app.ElementType.PAGE_BREAK, first);

      expect(body.findElement(app.ElementType.PAGE_BREAK, second)).toBeNull();
      expect(body.getChildIndex(second.getElement().getParent())).toBe(4);
      expect(body.findElement(app.ElementType.HORIZONTAL_RULE).isPartial()).toBe(false);
    },
  );
});

describe('footnotes', () => {
  it(
    asGoogle(
      'Scripts read and change the footnotes people wrote, and cannot make one',
      'reference/document/footnote',
    ),
    () => {
      const { execution, app, document, saved } = aDocument();
      const id = document.getId();
      const state = saved();
      const paragraph = newParagraph(state, 'Water');
      const note = newParagraph(state, 'Source: {{survey}}');
      paragraph.runs.push({ text: inlineMark, inline: { id: 'note', kind: 'footnote', children: [note] } });
      state.tabs[0]?.body.push(paragraph);

      const open = createDocumentApp(anExecution({ state: execution.state })).openById(id);
      const [footnote] = open.getFootnotes();
      footnote?.getFootnoteContents().replaceText('\\{\\{survey\\}\\}', 'survey 2026');

      expect(footnote?.getParent().asParagraph().getText()).toBe('Water');
      expect(footnote?.getFootnoteContents().getText()).toBe('Source: survey 2026');
      expect(footnote?.getFootnoteContents().getType()).toBe(app.ElementType.FOOTNOTE_SECTION);
      open.saveAndClose();
      const kept = execution.state.documents[id];
      expect(kept && documentHtml(kept)).toContain('Water<small> (Source: survey 2026)</small>');
      expect((open as unknown as Record<string, unknown>).appendFootnote).toBeUndefined();
    },
  );
});

describe('merging and positions', () => {
  it(
    asGoogle('Paragraph.merge joins a paragraph to the one before it', 'reference/document/paragraph#merge'),
    () => {
      const { body } = aDocument();
      body.appendParagraph('one ');
      body.appendTable([['a']]);
      const last = body.appendParagraph('two');

      expect(body.appendParagraph(' three').merge().getText()).toBe('two three');
      expect(last.getText()).toBe('two three');
      expect(() => body.getTables()[0]?.merge()).toThrow(
        'Element must be preceded by an element of the same type.',
      );
    },
  );

  it(
    asGoogle(
      'A bookmark is found again by its id at its position, until it is removed',
      'reference/document/bookmark',
    ),
    () => {
      const { app, document, body } = aDocument();
      const paragraph = body.appendParagraph('the plan');
      const id = document.addBookmark(document.newPosition(paragraph.getChild(0), 4)).getId();
      document.saveAndClose();

      const open = app.openById(document.getId());
      const position = open.getBookmark(id).getPosition();

      expect(position.getOffset()).toBe(4);
      position.insertText('whole ');
      expect(open.getBody().getText()).toBe('\nthe whole plan');
      open.getBookmark(id).remove();
      expect(open.getBookmark(id)).toBeNull();
      expect(open.getBookmarks()).toEqual([]);
    },
  );

  it(
    asGoogle(
      'A position beyond an element is refused',
      'reference/document/document#newpositionelement,-offset; assumed: the wording',
    ),
    () => {
      const { document, body } = aDocument();

      expect(() => document.newPosition(body, 9)).toThrow(
        'must be less than or equal to the number of child elements (1)',
      );
    },
  );

  it(
    asGoogle(
      'A copied Text brings its style to where it is appended',
      'reference/document/paragraph#appendtexttext',
    ),
    () => {
      const { body } = aDocument();
      const from = body.appendParagraph('bold').editAsText().setBold(true);

      const to = body.appendParagraph('see ');
      to.appendText(from.copy());

      expect(to.getText()).toBe('see bold');
      expect([to.editAsText().isBold(0), to.editAsText().isBold(4)]).toEqual([null, true]);
      expect(() => to.appendText(from)).toThrow('Element must be detached.');
    },
  );
});

describe('lists', () => {
  it(
    asGoogle(
      'A list item right after another belongs to its list, and one after a table to a new list until setListId',
      'reference/document/list-item',
    ),
    () => {
      const { body } = aDocument();
      const first = body.appendListItem('1');
      const next = body.appendListItem('2');
      body.appendTable([['a']]);
      const later = body.appendListItem('3');

      expect(next.getListId()).toBe(first.getListId());
      expect(later.getListId()).not.toBe(first.getListId());
      expect(later.setListId(first).getListId()).toBe(first.getListId());
    },
  );

  it(
    asGoogle(
      'A new list is numbered until its items are given another glyph',
      'assumed: reported of live scripts, and the reference gives no default',
    ),
    () => {
      const { app, body } = aDocument();

      expect(body.appendListItem('1').getGlyphType()).toBe(app.GlyphType.NUMBER);
    },
  );
});

describe('a document\u2019s people', () => {
  it(
    asGoogle(
      'Document.addEditor shares at once, and a viewer\u2019s changes are refused',
      'reference/document/document#addeditoremailaddress; assumed: the wording of the refusal',
    ),
    () => {
      const { execution, document } = aDocument();
      document.addViewer('colleague@example.org');
      const theirs = () =>
        createDocumentApp(
          anExecution({ state: execution.state, effectiveUser: 'colleague@example.org' }),
        ).openById(document.getId());

      expect(theirs().getBody().getText()).toBe('');
      expect(() => theirs().getBody().appendParagraph('x')).toThrow(
        'You do not have permission to perform that action.',
      );
      document.addEditor('colleague@example.org');
      expect(theirs().getBody().appendParagraph('x').getText()).toBe('x');
      expect(document.getEditors().map((user) => user.getEmail())).toEqual([
        'office@example.org',
        'colleague@example.org',
      ]);
      expect(() => document.addEditor('nobody')).toThrow('Invalid email: nobody');
    },
  );

  it(
    asGoogle(
      'A script bound to a spreadsheet has no active document, cursor or selection',
      'reference/document/document-app#getactivedocument',
    ),
    () => {
      const { app, document } = aDocument();

      expect(app.getActiveDocument()).toBeNull();
      expect([document.getCursor(), document.getSelection()]).toEqual([null, null]);
      expect(() => app.getUi()).toThrow('Cannot call DocumentApp.getUi() from this context.');
    },
  );

  it(
    asGoogle('Document.getAs gives Markdown as well as PDF', 'reference/document/document#getascontenttype'),
    () => {
      const { app, document, body } = aDocument();
      body.appendParagraph('Plan').setHeading(app.ParagraphHeading.HEADING2);
      body.appendListItem('one *star*').setGlyphType(app.GlyphType.BULLET);
      body.appendTable([['a', 'b']]);

      document.saveAndClose();
      expect(document.getAs('text/markdown').getDataAsString()).toBe(
        '## Plan\n\n* one \\*star\\*\n\n| a | b |\n| :--- | :--- |\n',
      );
      expect(() => document.getAs('image/png')).toThrow('is not supported');
    },
  );
});
