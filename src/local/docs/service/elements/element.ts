import {
  type BreakLeaf,
  childrenOf,
  copyOf,
  type DocumentNode,
  findNode,
  parentOf,
  type StructureNode,
} from '../../model/tree.ts';
import { elementTypes } from '../enums.ts';
import type { OpenDocument } from '../open-document.ts';
import { applyAttributes, readAttributes } from './attributes.ts';

type GoogleElement = GoogleAppsScript.Document.Element;

const typeNames = {
  body: elementTypes.BODY_SECTION,
  header: elementTypes.HEADER_SECTION,
  footer: elementTypes.FOOTER_SECTION,
  paragraph: elementTypes.PARAGRAPH,
  listItem: elementTypes.LIST_ITEM,
  table: elementTypes.TABLE,
  tableRow: elementTypes.TABLE_ROW,
  tableCell: elementTypes.TABLE_CELL,
  text: elementTypes.TEXT,
} as const;

const asMethods = {
  asBody: ['body'],
  asHeaderSection: ['header'],
  asFooterSection: ['footer'],
  asParagraph: ['paragraph', 'pageBreak', 'horizontalRule'],
  asListItem: ['listItem'],
  asTable: ['table'],
  asTableRow: ['tableRow'],
  asTableCell: ['tableCell'],
  asText: ['text'],
} as const;

/** What every element answers: its type, its place in the document, its attributes, and itself by another name. */
export function elementMethods<Self>(open: OpenDocument, node: DocumentNode, self: () => Self) {
  const parent = () => parentNode(open, node);
  const wrapped = (found: DocumentNode | undefined | null) =>
    (found ? open.object(found) : null) as GoogleElement;
  const sibling = (step: number) => {
    const siblings = isLeaf(node) ? [] : siblingsOf(open, node);
    const index = siblings.findIndex((each) => each.id === node.id);
    return wrapped(index < 0 ? undefined : siblings[index + step]);
  };
  const casts = Object.fromEntries(
    Object.entries(asMethods).map(([name, kinds]) => [
      name,
      () => {
        if ((kinds as readonly string[]).includes(node.kind)) return self();
        throw open.execution.realm.exception(`${typeOf(node)} can't be cast to ${name.slice(2)}.`);
      },
    ]),
  );
  return {
    ...casts,
    getType: () => typeOf(node),
    getParent: () => wrapped(parent()) as GoogleAppsScript.Document.ContainerElement,
    getNextSibling: () => sibling(1),
    getPreviousSibling: () => sibling(-1),
    isAtDocumentEnd: () => isAtEnd(open, node),
    copy: () => (isLeaf(node) ? self() : (open.object(copyOf(open.state, node)) as Self)),
    removeFromParent: () => {
      const from = parent();
      if (from && !isLeaf(node) && !isLeaf(from)) removeChild(open, from, node.id);
      return self();
    },
    getAttributes: () => readAttributes(node),
    setAttributes: (changes: unknown) => {
      applyAttributes(open, node, changes);
      return self();
    },
  };
}

/** Every section and every cell ends with a paragraph, which therefore cannot be removed. */
export function removeChild(open: OpenDocument, from: StructureNode, id: string): void {
  const children = childrenOf(from);
  const index = children.findIndex((child) => child.id === id);
  if (index < 0)
    throw open.execution.realm.exception('Element does not contain the specified child element.');
  if ('children' in from && index === children.length - 1)
    throw open.execution.realm.exception("Can't remove the last paragraph in a document section.");
  children.splice(index, 1);
}

const isLeaf = (node: DocumentNode): node is Exclude<DocumentNode, StructureNode> =>
  node.kind === 'text' || node.kind === 'break';

function typeOf(node: DocumentNode): GoogleAppsScript.Document.ElementType {
  if (node.kind === 'break') return breakType(node);
  return node.kind === 'pageBreak' || node.kind === 'horizontalRule'
    ? elementTypes.PARAGRAPH
    : typeNames[node.kind];
}

const breakType = (node: BreakLeaf) =>
  node.of.kind === 'pageBreak' ? elementTypes.PAGE_BREAK : elementTypes.HORIZONTAL_RULE;

function parentNode(open: OpenDocument, node: DocumentNode): DocumentNode | undefined {
  if (node.kind === 'text') return node.scope;
  if (node.kind === 'break') return node.of;
  return parentOf(open.state, node.id);
}

function siblingsOf(open: OpenDocument, node: StructureNode): StructureNode[] {
  const parent = parentOf(open.state, node.id);
  return parent ? childrenOf(parent) : [];
}

function isAtEnd(open: OpenDocument, node: DocumentNode): boolean {
  const id = node.kind === 'text' ? node.scope.id : node.kind === 'break' ? node.of.id : node.id;
  const parent = parentOf(open.state, id);
  if (!parent) return findNode(open.state, id) !== undefined;
  return childrenOf(parent).at(-1)?.id === id && isAtEnd(open, parent);
}
