import type { DocumentNode } from '../model/tree.ts';
import type { OpenDocument } from './open-document.ts';
import { breakObject, breakParagraphObject, paragraphObject } from './paragraph.ts';
import { sectionObject } from './section.ts';
import { tableCellObject, tableObject, tableRowObject } from './table.ts';
import { textObject } from './text.ts';

type GoogleElement = GoogleAppsScript.Document.Element;

/** The Google object for whatever is found in a document. */
export function elementObject(open: OpenDocument, node: DocumentNode): GoogleElement {
  switch (node.kind) {
    case 'body':
    case 'header':
    case 'footer':
      return sectionObject(open, node);
    case 'paragraph':
    case 'listItem':
      return paragraphObject(open, node);
    case 'pageBreak':
    case 'horizontalRule':
      return breakParagraphObject(open, node);
    case 'table':
      return tableObject(open, node);
    case 'tableRow':
      return tableRowObject(open, node);
    case 'tableCell':
      return tableCellObject(open, node);
    case 'text':
      return textObject(open, node);
    case 'break':
      return breakObject(open, node);
  }
}
