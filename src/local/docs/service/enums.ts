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

export const tabTypes = enumeration<typeof GoogleAppsScript.Document.TabType>('TabType', ['DOCUMENT_TAB']);

export const elementTypes = enumeration<typeof GoogleAppsScript.Document.ElementType>('ElementType', [
  'BODY_SECTION',
  'FOOTER_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'TABLE',
  'TABLE_CELL',
  'TABLE_ROW',
  'TEXT',
]);

export const attributes = enumeration<typeof GoogleAppsScript.Document.Attribute>('Attribute', [
  'BACKGROUND_COLOR',
  'BOLD',
  'BORDER_COLOR',
  'BORDER_WIDTH',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'GLYPH_TYPE',
  'HEADING',
  'HORIZONTAL_ALIGNMENT',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'INDENT_START',
  'ITALIC',
  'LINE_SPACING',
  'LINK_URL',
  'NESTING_LEVEL',
  'PADDING_BOTTOM',
  'PADDING_LEFT',
  'PADDING_RIGHT',
  'PADDING_TOP',
  'SPACING_AFTER',
  'SPACING_BEFORE',
  'STRIKETHROUGH',
  'UNDERLINE',
  'VERTICAL_ALIGNMENT',
]);
