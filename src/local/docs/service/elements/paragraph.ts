import { cleanText, plainText, styleAt } from '../../model/runs.ts';
import type { TextBlock } from '../../model/tree.ts';
import type { ParagraphStyle } from '../../state.ts';
import { nameArgument, textArgument, wrongSignature } from '../arguments.ts';
import { glyphTypes, horizontalAlignments, paragraphHeadings } from '../enums.ts';
import { documentObject, nodeOf, type OpenDocument } from '../open-document.ts';
import { searchMethods } from '../ranges/search.ts';
import { wholeTextMethods } from './common/whole-text.ts';
import { elementMethods } from './element.ts';
import { lineMethods } from './inline/line-methods.ts';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;
type Measure = Exclude<keyof ParagraphStyle, 'alignment' | 'leftToRight'>;
type HorizontalAlignment = GoogleAppsScript.Document.HorizontalAlignment;

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

function textBlockMethods(
  open: OpenDocument,
  node: TextBlock,
  className: string,
  self: () => Paragraph,
): Partial<Paragraph> {
  const measure = (key: Measure, method: string) => (value: number) => {
    if (typeof value !== 'number') throw wrongSignature(open, `${className}.${method}`, [value]);
    node[key] = value;
    return self();
  };
  const measured = (key: Measure) => () => (node[key] ?? null) as number;
  return {
    ...elementMethods<Paragraph>(open, node, self),
    ...searchMethods(open, node, self),
    ...wholeTextMethods<Paragraph>(open, node, self),
    ...lineMethods<Paragraph>(open, node, className, self),
    getText: () => plainText(node.runs),
    setText: (text: string) => {
      const cleaned = cleanText(textArgument(open, `${className}.setText`, text));
      node.runs = cleaned === '' ? [] : [{ ...styleAt(node.runs, 0), text: cleaned }];
    },
    clear: () => {
      node.runs = [];
      return self();
    },
    // Pictures beside the text cannot be put in here, so there are none.
    getPositionedImages: () => [],
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
    isLeftToRight: () => node.leftToRight ?? true,
    setLeftToRight: (leftToRight: boolean) => {
      if (typeof leftToRight !== 'boolean')
        throw wrongSignature(open, `${className}.setLeftToRight`, [leftToRight]);
      node.leftToRight = leftToRight;
      return self();
    },
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
    setListId: (listItem: unknown) => {
      const other = nodeOf(listItem);
      if (other?.kind !== 'listItem') throw wrongSignature(open, 'ListItem.setListId', [listItem]);
      node.listId = other.listId;
      return self() as ListItem;
    },
  };
  return methods as Partial<Paragraph>;
}
