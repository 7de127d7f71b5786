import { newParagraph } from '../../model/new-document.ts';
import { allTabs, type Section } from '../../model/tree.ts';
import type { PageState, TabState } from '../../state.ts';
import { nameArgument, wrongSignature } from '../arguments.ts';
import { paragraphHeadings } from '../enums.ts';
import { documentObject, type OpenDocument } from '../open-document.ts';
import { containerMethods } from './container.ts';

type Body = GoogleAppsScript.Document.Body;
type FooterSection = GoogleAppsScript.Document.FooterSection;

export function sectionObject(open: OpenDocument, node: Section): Body | FooterSection {
  if (node.kind === 'body') return bodyObject(open, node);
  return node.kind === 'footnoteSection'
    ? footnoteSection(open, node)
    : headerOrFooter(open, node, node.kind);
}

function bodyObject(open: OpenDocument, node: Section): Body {
  const page = () => tabOf(open, node).page;
  const setter =
    (key: keyof PageState, method: string) =>
    (points: number): Body => {
      if (typeof points !== 'number') throw wrongSignature(open, `Body.${method}`, [points]);
      page()[key] = points;
      return self;
    };
  const {
    removeFromParent: _never,
    merge: _merge,
    getLinkUrl: _link,
    setLinkUrl: _setLink,
    ...shared
  } = containerMethods<Body>(open, node, 'Body', () => self);
  const self: Body = documentObject<Body>(
    open,
    'Body',
    {
      ...shared,
      getAttributes: () =>
        Object.fromEntries(Object.entries(pageKeys).map(([name, key]) => [name, page()[key]])),
      setAttributes: (changes: Record<string, unknown>) => {
        shared.setAttributes(changes);
        for (const [name, key] of Object.entries(pageKeys)) {
          const value = changes[name];
          if (typeof value === 'number') page()[key] = value;
        }
        return self;
      },
      getHeadingAttributes: (heading: unknown) => {
        const name = nameArgument(open, 'Body.getHeadingAttributes', heading, paragraphHeadings);
        return { ...noAttributes, ...tabOf(open, node).headings?.[name] };
      },
      setHeadingAttributes: (heading: unknown, changes: unknown) => {
        const name = nameArgument(open, 'Body.setHeadingAttributes', heading, paragraphHeadings);
        if (typeof changes !== 'object' || changes === null)
          throw wrongSignature(open, 'Body.setHeadingAttributes', [heading, changes]);
        const tab = tabOf(open, node);
        tab.headings = { ...tab.headings, [name]: { ...tab.headings?.[name], ...changes } };
        return self;
      },
      getPageWidth: () => page().width,
      getPageHeight: () => page().height,
      getMarginTop: () => page().marginTop,
      getMarginBottom: () => page().marginBottom,
      getMarginLeft: () => page().marginLeft,
      getMarginRight: () => page().marginRight,
      setPageWidth: setter('width', 'setPageWidth'),
      setPageHeight: setter('height', 'setPageHeight'),
      setMarginTop: setter('marginTop', 'setMarginTop'),
      setMarginBottom: setter('marginBottom', 'setMarginBottom'),
      setMarginLeft: setter('marginLeft', 'setMarginLeft'),
      setMarginRight: setter('marginRight', 'setMarginRight'),
    },
    node,
  );
  return self;
}

function headerOrFooter(open: OpenDocument, node: Section, kind: 'header' | 'footer'): FooterSection {
  const className = kind === 'header' ? 'HeaderSection' : 'FooterSection';
  const {
    appendPageBreak: _append,
    insertPageBreak: _insert,
    merge: _merge,
    getLinkUrl: _link,
    setLinkUrl: _setLink,
    ...shared
  } = containerMethods<FooterSection>(open, node, className, () => self);
  const self: FooterSection = documentObject<FooterSection>(
    open,
    className,
    {
      ...shared,
      removeFromParent: () => {
        delete tabOf(open, node)[kind];
        return self;
      },
    },
    node,
  );
  return self;
}

const pageKeys: Readonly<Record<string, keyof PageState>> = {
  PAGE_WIDTH: 'width',
  PAGE_HEIGHT: 'height',
  MARGIN_TOP: 'marginTop',
  MARGIN_BOTTOM: 'marginBottom',
  MARGIN_LEFT: 'marginLeft',
  MARGIN_RIGHT: 'marginRight',
};

const noAttributes = Object.fromEntries(
  [
    'BACKGROUND_COLOR',
    'BOLD',
    'FONT_FAMILY',
    'FONT_SIZE',
    'FOREGROUND_COLOR',
    'ITALIC',
    'LINE_SPACING',
    'SPACING_AFTER',
    'SPACING_BEFORE',
    'STRIKETHROUGH',
    'UNDERLINE',
  ].map((name) => [name, null]),
);

function footnoteSection(open: OpenDocument, node: Section): FooterSection {
  const shared = containerMethods<FooterSection>(open, node, 'FootnoteSection', () => self);
  const isNotInNotes = /List|Table|Image|Rule|Break|Link|merge|removeFromParent/;
  const only = Object.fromEntries(Object.entries(shared).filter(([name]) => !isNotInNotes.test(name)));
  const self: FooterSection = documentObject<FooterSection>(open, 'FootnoteSection', only, node);
  return self;
}

/** Adds the section with its one empty paragraph; a tab has one header and one footer at most. */
export function addSection(open: OpenDocument, tab: TabState, kind: 'header' | 'footer'): FooterSection {
  if (tab[kind]) throw open.execution.realm.exception(`Document tab already contains a ${kind}.`);
  const children = [newParagraph(open.state, '')];
  tab[kind] = children;
  return open.object({ kind, id: `${tab.id}.${kind}`, children }) as FooterSection;
}

export function sectionOf(
  open: OpenDocument,
  tab: TabState,
  kind: 'body' | 'header' | 'footer',
): GoogleAppsScript.Document.Element | null {
  const children = tab[kind];
  return children ? open.object({ kind, id: `${tab.id}.${kind}`, children }) : null;
}

function tabOf(open: OpenDocument, node: Section): TabState {
  const tab = allTabs(open.state.tabs).find((each) => `${each.id}.${node.kind}` === node.id);
  if (!tab) throw open.execution.realm.exception('The tab of this section is no longer in the document.');
  return tab;
}
