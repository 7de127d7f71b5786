import { enumeration } from '../../runtime/enumeration.ts';

export const paragraphHeadings = enumeration<typeof GoogleAppsScript.Document.ParagraphHeading>(
  'ParagraphHeading',
  ['NORMAL', 'HEADING1', 'HEADING2', 'HEADING3', 'HEADING4', 'HEADING5', 'HEADING6', 'TITLE', 'SUBTITLE'],
);

export const horizontalAlignments = enumeration<typeof GoogleAppsScript.Document.HorizontalAlignment>(
  'HorizontalAlignment',
  ['LEFT', 'CENTER', 'RIGHT', 'JUSTIFY'],
);

export const verticalAlignments = enumeration<typeof GoogleAppsScript.Document.VerticalAlignment>(
  'VerticalAlignment',
  ['BOTTOM', 'CENTER', 'TOP'],
);

export const glyphTypes = enumeration<typeof GoogleAppsScript.Document.GlyphType>('GlyphType', [
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
]);

export const textAlignments = enumeration<typeof GoogleAppsScript.Document.TextAlignment>('TextAlignment', [
  'NORMAL',
  'SUPERSCRIPT',
  'SUBSCRIPT',
]);

export const positionedLayouts = enumeration<typeof GoogleAppsScript.Document.PositionedLayout>(
  'PositionedLayout',
  ['ABOVE_TEXT', 'BREAK_BOTH', 'BREAK_LEFT', 'BREAK_RIGHT', 'WRAP_TEXT'],
);

export const tabTypes = enumeration<typeof GoogleAppsScript.Document.TabType>('TabType', ['DOCUMENT_TAB']);

export const elementTypes = enumeration<typeof GoogleAppsScript.Document.ElementType>('ElementType', [
  'BODY_SECTION',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'EQUATION_FUNCTION',
  'EQUATION_FUNCTION_ARGUMENT_SEPARATOR',
  'EQUATION_SYMBOL',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
]);

export const attributes = enumeration<typeof GoogleAppsScript.Document.Attribute>('Attribute', [
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'CODE',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'HEADING',
  'HEIGHT',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'GLYPH_TYPE',
  'LEFT_TO_RIGHT',
  'LINE_SPACING',
  'LINK_URL',
  'LIST_ID',
  'MARGIN_BOTTOM',
  'MARGIN_LEFT',
  'MARGIN_RIGHT',
  'MARGIN_TOP',
  'NESTING_LEVEL',
  'MINIMUM_HEIGHT',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'PAGE_HEIGHT',
  'PAGE_WIDTH',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
  'WIDTH',
]);
