import { markdownBlob } from '../drive/markdown-blob.ts';
import { pdfBlob } from '../drive/pdf-blob.ts';
import { allTabs, inlinesOf, sectionsOf, textBlocks } from '../model/tree.ts';
import type { TabState } from '../state.ts';
import { childAt, textArgument } from './arguments.ts';
import { addSection, sectionOf } from './elements/section.ts';
import { tabTypes } from './enums.ts';
import { documentObject, type OpenDocument } from './open-document.ts';
import { peopleMethods } from './people-methods.ts';
import { addBookmark, bookmarkObject, newPosition } from './ranges/position.ts';
import { addNamedRange, namedRange, rangeBuilder } from './ranges/range.ts';

type Document = GoogleAppsScript.Document.Document;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;
type Tab = GoogleAppsScript.Document.Tab;

/** Codes Google Docs knows that this Workspace's people are likely to use; Google's own list is longer. */
const languageCodes = [
  'bs',
  'de',
  'en',
  'en_GB',
  'es',
  'fr',
  'hr',
  'it',
  'mk',
  'sl',
  'sq',
  'sr',
  'sr_ME',
  'tr',
];

const documentUrl = (id: string) => `https://docs.google.com/document/d/${id}/edit`;

export function documentFor(open: OpenDocument, save: () => void): Document {
  const first = () => childAt(open, open.state.tabs, 0);
  const file = () => open.execution.state.files[open.state.id];
  /** A conversion is made of what is saved: reference/document/document#saveandclose */
  const saved = () => open.execution.state.documents[open.state.id] ?? open.state;
  const self: Document = documentObject<Document>(open, 'Document', {
    ...tabMethods(open, first),
    ...peopleMethods(open, () => self),
    getId: () => open.state.id,
    getName: () => file()?.name ?? '',
    setName: (name: string) => {
      const given = textArgument(open, 'Document.setName', name);
      const found = file();
      if (found) found.name = given;
      return self;
    },
    getUrl: () => documentUrl(open.state.id),
    getLanguage: () => open.state.language,
    setLanguage: (language: string) => {
      open.state.language = textArgument(open, 'Document.setLanguage', language);
      return self;
    },
    getTabs: () => open.state.tabs.map((tab, index) => tabObject(open, tab, index)),
    getTab: (id: string) => {
      const tab = allTabs(open.state.tabs).find((each) => each.id === id);
      return (tab ? tabObject(open, tab, siblingsOf(open, tab).indexOf(tab)) : null) as Tab;
    },
    getCursor: () => null,
    getSelection: () => null as never,
    getSupportedLanguageCodes: () => [...languageCodes],
    getActiveTab: () => tabObject(open, first(), 0),
    getBlob: () => pdfBlob(open.execution, file()?.name ?? '', saved()),
    getAs: (contentType: string) => {
      const name = file()?.name ?? '';
      if (contentType === 'text/markdown') return markdownBlob(open.execution, name, saved());
      if (contentType === 'application/pdf') return pdfBlob(open.execution, name, saved());
      throw open.execution.realm.exception(
        `Converting from application/vnd.google-apps.document to ${contentType} is not supported.`,
      );
    },
    saveAndClose: () => {
      save();
      open.isClosed = true;
    },
  });
  return self;
}

function tabObject(open: OpenDocument, tab: TabState, index: number): Tab {
  return documentObject<Tab>(open, 'Tab', {
    getId: () => tab.id,
    getTitle: () => tab.title,
    getIndex: () => index,
    getType: () => tabTypes.DOCUMENT_TAB,
    getChildTabs: () => [],
    asDocumentTab: () =>
      documentObject<DocumentTab>(
        open,
        'DocumentTab',
        tabMethods(open, () => tab),
      ),
  });
}

const siblingsOf = (open: OpenDocument, tab: TabState): readonly TabState[] =>
  [open.state.tabs, ...allTabs(open.state.tabs).map((each) => each.children ?? [])].find((tabs) =>
    tabs.includes(tab),
  ) ?? [];

/** What Document answers for its first tab and DocumentTab for its own (developers.google.com/apps-script/guides/docs/tabs). */
function tabMethods(open: OpenDocument, tab: () => TabState): Partial<DocumentTab> {
  return {
    getBody: () => sectionOf(open, tab(), 'body') as GoogleAppsScript.Document.Body,
    getHeader: () => sectionOf(open, tab(), 'header') as GoogleAppsScript.Document.HeaderSection,
    getFooter: () => sectionOf(open, tab(), 'footer') as GoogleAppsScript.Document.FooterSection,
    addHeader: () => addSection(open, tab(), 'header') as unknown as GoogleAppsScript.Document.HeaderSection,
    addFooter: () => addSection(open, tab(), 'footer'),
    getFootnotes: () =>
      sectionsOf({ ...open.state, tabs: [{ ...tab(), children: [] }] })
        .flatMap(textBlocks)
        .flatMap(inlinesOf)
        .filter(({ kind }) => kind === 'footnote')
        .map((of) => open.object({ kind: 'inline', id: of.id, of }) as GoogleAppsScript.Document.Footnote),
    newPosition: (element: unknown, offset: unknown) => newPosition(open, element, offset),
    addBookmark: (position: unknown) => addBookmark(open, tab(), position),
    getBookmarks: () => (tab().bookmarks ?? []).map((state) => bookmarkObject(open, tab(), state)),
    getBookmark: (id: string) => {
      const state = tab().bookmarks?.find((each) => each.id === id);
      return (state ? bookmarkObject(open, tab(), state) : null) as GoogleAppsScript.Document.Bookmark;
    },
    newRange: () => rangeBuilder(open),
    addNamedRange: (name: string, range: GoogleAppsScript.Document.Range) =>
      addNamedRange(open, tab(), name, range),
    getNamedRanges: (name?: string | null) =>
      tab()
        .namedRanges.filter((state) => (name ?? state.name) === state.name)
        .map((state) => namedRange(open, tab(), state)),
    getNamedRangeById: (id: string) => {
      const state = tab().namedRanges.find((each) => each.id === id);
      return (state ? namedRange(open, tab(), state) : null) as GoogleAppsScript.Document.NamedRange;
    },
  };
}
