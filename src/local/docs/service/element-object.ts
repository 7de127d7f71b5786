import type { DocumentNode } from '../model/tree.ts';
import { inlineObject } from './elements/inline/inline-object.ts';
import { paragraphObject } from './elements/paragraph.ts';
import { sectionObject } from './elements/section.ts';
import { tableObject } from './elements/tables/table.ts';
import { tableCellObject } from './elements/tables/table-cell.ts';
import { tableRowObject } from './elements/tables/table-row.ts';
import { textObject } from './elements/text.ts';
import type { OpenDocument } from './open-document.ts';

type GoogleElement = GoogleAppsScript.Document.Element;

/** The Google object for whatever is found in a document. */
export function elementObject(open: OpenDocument, node: DocumentNode): GoogleElement {
  switch (node.kind) {
    case 'body':
    case 'header':
    case 'footer':
    case 'footnoteSection':
      return sectionObject(open, node);
    case 'paragraph':
    case 'listItem':
      return paragraphObject(open, node);
    case 'table':
      return tableObject(open, node);
    case 'tableRow':
      return tableRowObject(open, node);
    case 'tableCell':
      return tableCellObject(open, node);
    case 'text':
      return textObject(open, node);
    case 'inline':
      return inlineObject(open, node);
  }
}
