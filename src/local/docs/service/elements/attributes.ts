import { lengthOf, restyle, type StyleChange, styleAt } from '../../model/runs.ts';
import { type DocumentNode, isTextBlock, textBlocks } from '../../model/tree.ts';
import type { TextStyle } from '../../state.ts';
import { nameArgument, wrongSignature } from '../arguments.ts';
import { glyphTypes, horizontalAlignments, paragraphHeadings, verticalAlignments } from '../enums.ts';
import type { OpenDocument } from '../open-document.ts';

const textKeys = {
  BOLD: 'bold',
  ITALIC: 'italic',
  UNDERLINE: 'underline',
  STRIKETHROUGH: 'strikethrough',
  FOREGROUND_COLOR: 'colour',
  BACKGROUND_COLOR: 'background',
  FONT_SIZE: 'size',
  FONT_FAMILY: 'font',
  LINK_URL: 'link',
} as const satisfies Record<string, keyof TextStyle>;

const blockKeys = {
  HEADING: 'heading',
  HORIZONTAL_ALIGNMENT: 'alignment',
  SPACING_BEFORE: 'spacingBefore',
  SPACING_AFTER: 'spacingAfter',
  LINE_SPACING: 'lineSpacing',
  INDENT_START: 'indentStart',
  INDENT_END: 'indentEnd',
  INDENT_FIRST_LINE: 'indentFirstLine',
  LEFT_TO_RIGHT: 'leftToRight',
} as const;

const listKeys = { ...blockKeys, NESTING_LEVEL: 'nesting', GLYPH_TYPE: 'glyph', LIST_ID: 'listId' } as const;

const tableKeys = { BORDER_COLOR: 'borderColour', BORDER_WIDTH: 'borderWidth' } as const;

const imageKeys = { WIDTH: 'width', HEIGHT: 'height', LINK_URL: 'link' } as const;

const cellKeys = {
  BACKGROUND_COLOR: 'background',
  VERTICAL_ALIGNMENT: 'verticalAlignment',
  PADDING_TOP: 'paddingTop',
  PADDING_BOTTOM: 'paddingBottom',
  PADDING_LEFT: 'paddingLeft',
  PADDING_RIGHT: 'paddingRight',
} as const;

/** Only the attributes the element itself carries: what it inherits reads as null (platform fact: section 6). */
export function readAttributes(node: DocumentNode): Record<string, unknown> {
  const own = ownKeys(node);
  const carrier = carrierOf(node);
  const values = Object.fromEntries(
    Object.entries(own).map(([name, key]) => [name, constant(name, carrier[key])]),
  );
  const block = isTextBlock(node) ? node : node.kind === 'text' ? textBlocksOf(node)[0] : undefined;
  if (!block) return values;
  const style = styleAt(block.runs, node.kind === 'text' ? node.start : 0);
  return {
    ...values,
    ...Object.fromEntries(Object.entries(textKeys).map(([name, key]) => [name, style[key] ?? null])),
  };
}

/** Sets what the element itself can carry, and text attributes on all text in it. */
export function applyAttributes(open: OpenDocument, node: DocumentNode, changes: unknown): void {
  if (typeof changes !== 'object' || changes === null)
    throw wrongSignature(open, 'Element.setAttributes', [changes]);
  const own = ownKeys(node);
  const carrier = carrierOf(node);
  const style: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(changes)) {
    const values = constants[name];
    const value =
      values && given !== null ? nameArgument(open, 'Element.setAttributes', given, values) : given;
    const ownKey = own[name];
    if (ownKey && value === null) delete carrier[ownKey];
    else if (ownKey) carrier[ownKey] = value;
    else if (name in textKeys) style[textKeys[name as keyof typeof textKeys]] = value;
  }
  for (const block of textBlocksOf(node))
    block.runs = restyle(block.runs, ...reach(node, lengthOf(block.runs)), style as StyleChange);
}

const constants: Readonly<Record<string, object>> = {
  HEADING: paragraphHeadings,
  HORIZONTAL_ALIGNMENT: horizontalAlignments,
  GLYPH_TYPE: glyphTypes,
  VERTICAL_ALIGNMENT: verticalAlignments,
};

const constant = (attribute: string, value: unknown): unknown =>
  (constants[attribute] as Record<string, unknown> | undefined)?.[String(value)] ?? value ?? null;

function ownKeys(node: DocumentNode): Readonly<Record<string, string>> {
  if (isTextBlock(node)) return node.kind === 'listItem' ? listKeys : blockKeys;
  if (node.kind === 'table') return tableKeys;
  if (node.kind === 'tableRow') return { MINIMUM_HEIGHT: 'minimumHeight' };
  if (node.kind === 'inline') return node.of.kind === 'image' ? imageKeys : {};
  return node.kind === 'tableCell' ? cellKeys : {};
}

const carrierOf = (node: DocumentNode) =>
  (node.kind === 'inline' ? node.of : node) as Record<string, unknown>;

function textBlocksOf(node: DocumentNode) {
  if (node.kind === 'inline') return [];
  return textBlocks(node.kind === 'text' ? node.scope : node);
}

/** A text may be a stretch of its paragraph; anything else is styled from end to end. */
const reach = (node: DocumentNode, length: number): [number, number] =>
  node.kind === 'text' && isTextBlock(node.scope) ? [node.start, node.end ?? length] : [0, length];
