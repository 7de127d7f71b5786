import { Document, Footer, Header, type ISectionOptions, Packer, Paragraph } from 'docx';
import { docxBlocks } from './docx/blocks.ts';
import { collectFootnotes, type Footnotes } from './docx/footnotes.ts';
import { numbering } from './docx/numbering.ts';
import { allTabs } from './model/tree.ts';
import type { DocumentState, PageState, TabState } from './state.ts';

/** The document as a .docx with real headings, lists, links and repeated table headers. */
export async function exportDocx(state: DocumentState, name: string): Promise<Buffer> {
  const footnotes = collectFootnotes();
  const sections = allTabs(state.tabs).map((tab) => section(tab, footnotes));
  const document = new Document({
    title: name.replace(/\p{Cc}/gu, ' '),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { font: 'Arial', size: 22, language: { value: state.language } } } },
    },
    numbering,
    sections,
    footnotes: footnoteParts(footnotes),
  });
  return Packer.toBuffer(document);
}

/** A note in a note is no note in Word: its words are kept, its own notes are not. */
const footnoteParts = (footnotes: Footnotes) =>
  Object.fromEntries(
    [...footnotes.all()].map((children, index) => [
      index + 1,
      { children: docxBlocks(children, collectFootnotes()).filter((block) => block instanceof Paragraph) },
    ]),
  );

const section = (tab: TabState, footnotes: Footnotes): ISectionOptions => ({
  properties: { page: page(tab.page) },
  ...(tab.header
    ? { headers: { default: new Header({ children: docxBlocks(tab.header, footnotes) }) } }
    : {}),
  ...(tab.footer
    ? { footers: { default: new Footer({ children: docxBlocks(tab.footer, footnotes) }) } }
    : {}),
  children: docxBlocks(tab.body, footnotes),
});

/** Word counts in twentieths of a point. */
const page = (state: PageState) => ({
  size: { width: Math.round(state.width * 20), height: Math.round(state.height * 20) },
  margin: {
    top: state.marginTop * 20,
    bottom: state.marginBottom * 20,
    left: state.marginLeft * 20,
    right: state.marginRight * 20,
  },
});
