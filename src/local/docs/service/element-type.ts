import type { DocumentNode } from '../model/tree.ts';
import { elementTypes } from './enums.ts';

const typeNames = {
  body: elementTypes.BODY_SECTION,
  header: elementTypes.HEADER_SECTION,
  footer: elementTypes.FOOTER_SECTION,
  footnoteSection: elementTypes.FOOTNOTE_SECTION,
  paragraph: elementTypes.PARAGRAPH,
  listItem: elementTypes.LIST_ITEM,
  table: elementTypes.TABLE,
  tableRow: elementTypes.TABLE_ROW,
  tableCell: elementTypes.TABLE_CELL,
  text: elementTypes.TEXT,
  pageBreak: elementTypes.PAGE_BREAK,
  horizontalRule: elementTypes.HORIZONTAL_RULE,
  image: elementTypes.INLINE_IMAGE,
  footnote: elementTypes.FOOTNOTE,
} as const;

export const kindOf = (node: DocumentNode) => (node.kind === 'inline' ? node.of.kind : node.kind);

export const typeOf = (node: DocumentNode): GoogleAppsScript.Document.ElementType => typeNames[kindOf(node)];
