import { Document, Footer, Header, type ISectionOptions, Packer } from 'docx';
import { docxBlocks } from './docx/blocks.ts';
import { numbering } from './docx/numbering.ts';
import type { DocumentState, PageState, TabState } from './state.ts';

/** The document as a .docx with real headings, lists, links and repeated table headers. */
export async function exportDocx(state: DocumentState, name: string): Promise<Buffer> {
  const document = new Document({
    title: name.replace(/\p{Cc}/gu, ' '),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { font: 'Arial', size: 22, language: { value: state.language } } } },
    },
    numbering,
    sections: state.tabs.map(section),
  });
  return Packer.toBuffer(document);
}

const section = (tab: TabState): ISectionOptions => ({
  properties: { page: page(tab.page) },
  ...(tab.header ? { headers: { default: new Header({ children: docxBlocks(tab.header) }) } } : {}),
  ...(tab.footer ? { footers: { default: new Footer({ children: docxBlocks(tab.footer) }) } } : {}),
  children: docxBlocks(tab.body),
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
