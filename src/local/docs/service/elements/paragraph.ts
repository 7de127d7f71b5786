import { cleanText, insertText, plainText, restyle, styleAt } from '../../model/runs.ts';
import type { BreakLeaf, TextBlock, TextLeaf } from '../../model/tree.ts';
import type { BreakState, ParagraphStyle } from '../../state.ts';
import { childAt, nameArgument, textArgument, wrongSignature } from '../arguments.ts';
import { glyphTypes, horizontalAlignments, paragraphHeadings } from '../enums.ts';
import { documentObject, type OpenDocument } from '../open-document.ts';
import { searchMethods } from '../ranges/search.ts';
import { elementMethods } from './element.ts';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;
type HorizontalAlignment = GoogleAppsScript.Document.HorizontalAlignment;
type PageBreak = GoogleAppsScript.Document.PageBreak;

export function paragraphObject(open: OpenDocument, node: TextBlock): Paragraph | ListItem {
  const className = node.kind === 'paragraph' ? 'Paragraph' : 'ListItem';
  const self: Paragraph = documentObject<Paragraph>(
    open,
    className,
    {
      ...textBlockMethods(open, node, className, () => self),
      ...(node.kind === 'listItem' ? listMethods(open, node, () => self) : {}),
    },
    node,
  );
  return self;
}

const wholeText = (node: TextBlock): TextLeaf => ({
  kind: 'text',
  id: `${node.id}.text`,
  scope: node,
  start: 0,
  end: null,
});

function textBlockMethods(
  open: OpenDocument,
  node: TextBlock,
  className: string,
  self: () => Paragraph,
): Partial<Paragraph> {
  const asText = () => open.object(wholeText(node)) as GoogleAppsScript.Document.Text;
  const texts = () => (node.runs.length === 0 ? [] : [wholeText(node)]);
  const measure = (key: Exclude<keyof ParagraphStyle, 'alignment'>, method: string) => (value: number) => {
    if (typeof value !== 'number') throw wrongSignature(open, `${className}.${method}`, [value]);
    node[key] = value;
    return self();
  };
  const measured = (key: Exclude<keyof ParagraphStyle, 'alignment'>) => () => (node[key] ?? null) as number;
  const add = (offset: number, text: string) => {
    const cleaned = cleanText(textArgument(open, `${className}.appendText`, text));
    node.runs = insertText(node.runs, offset, cleaned);
    const leaf: TextLeaf = { ...wholeText(node), start: offset, end: offset + cleaned.length };
    return open.object(leaf) as GoogleAppsScript.Document.Text;
  };
  return {
    ...elementMethods<Paragraph>(open, node, self),
    ...searchMethods(open, node, self),
    getText: () => plainText(node.runs),
    setText: (text: string) => {
      const cleaned = cleanText(textArgument(open, `${className}.setText`, text));
      node.runs = cleaned === '' ? [] : [{ ...styleAt(node.runs, 0), text: cleaned }];
    },
    appendText: (text: unknown) => add(plainText(node.runs).length, text as string),
    editAsText: asText,
    clear: () => {
      node.runs = [];
      return self();
    },
    getNumChildren: () => texts().length,
    getChild: (index: number) => open.object(childAt(open, texts(), index)),
    getHeading: () => paragraphHeadings[node.heading],
    setHeading: (heading: unknown) => {
      node.heading = nameArgument(open, `${className}.setHeading`, heading, paragraphHeadings);
      return self();
    },
    getAlignment: () => (node.alignment ? horizontalAlignments[node.alignment] : null) as HorizontalAlignment,
    setAlignment: (alignment: unknown) => {
      node.alignment = nameArgument(open, `${className}.setAlignment`, alignment, horizontalAlignments);
      return self();
    },
    setLinkUrl: (url: string) => {
      node.runs = restyle(node.runs, 0, plainText(node.runs).length, { link: url });
      return self();
    },
    getLinkUrl: () => asText().getLinkUrl(),
    setSpacingBefore: measure('spacingBefore', 'setSpacingBefore'),
    setSpacingAfter: measure('spacingAfter', 'setSpacingAfter'),
    setLineSpacing: measure('lineSpacing', 'setLineSpacing'),
    setIndentStart: measure('indentStart', 'setIndentStart'),
    setIndentEnd: measure('indentEnd', 'setIndentEnd'),
    setIndentFirstLine: measure('indentFirstLine', 'setIndentFirstLine'),
    getSpacingBefore: measured('spacingBefore'),
    getSpacingAfter: measured('spacingAfter'),
    getLineSpacing: measured('lineSpacing'),
    getIndentStart: measured('indentStart'),
    getIndentEnd: measured('indentEnd'),
    getIndentFirstLine: measured('indentFirstLine'),
  };
}

function listMethods(
  open: OpenDocument,
  node: TextBlock & { kind: 'listItem' },
  self: () => Paragraph,
): Partial<Paragraph> {
  const methods: Partial<ListItem> = {
    getNestingLevel: () => node.nesting,
    setNestingLevel: (level: number) => {
      if (!Number.isInteger(level) || level < 0 || level > 8)
        throw open.execution.realm.exception('Invalid argument: nestingLevel');
      node.nesting = level;
      return self() as ListItem;
    },
    getGlyphType: () => glyphTypes[node.glyph],
    setGlyphType: (glyph: unknown) => {
      node.glyph = nameArgument(open, 'ListItem.setGlyphType', glyph, glyphTypes);
      return self() as ListItem;
    },
    getListId: () => node.listId,
  };
  return methods as Partial<Paragraph>;
}

/** A page break or rule stands in a paragraph of its own, as Body.appendPageBreak and appendHorizontalRule make them. */
export function breakParagraphObject(open: OpenDocument, node: BreakState): Paragraph {
  const leaf: BreakLeaf = { kind: 'break', id: `${node.id}.break`, of: node };
  const self: Paragraph = documentObject<Paragraph>(
    open,
    'Paragraph',
    {
      ...elementMethods<Paragraph>(open, node, () => self),
      getText: () => '',
      getHeading: () => paragraphHeadings.NORMAL,
      getNumChildren: () => 1,
      getChild: (index: number) => open.object(childAt(open, [leaf], index)),
    },
    node,
  );
  return self;
}

export function breakObject(open: OpenDocument, leaf: BreakLeaf): PageBreak {
  const className = leaf.of.kind === 'pageBreak' ? 'PageBreak' : 'HorizontalRule';
  const self: PageBreak = documentObject<PageBreak>(
    open,
    className,
    elementMethods(open, leaf, (): PageBreak => self),
    leaf,
  );
  return self;
}
