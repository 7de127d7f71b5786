import { type LineChild, lineChildren, takeInline } from '../../model/line.ts';
import { newElementId } from '../../model/new-document.ts';
import { lengthOf, sliceRuns, spliceRuns } from '../../model/runs.ts';
import {
  blockOfInline,
  childrenOf,
  copyOf,
  type DocumentNode,
  findNode,
  isTextBlock,
  parentOf,
  renumberInline,
  type StructureNode,
  type TextLeaf,
} from '../../model/tree.ts';
import { kindOf, typeOf } from '../element-type.ts';
import type { OpenDocument } from '../open-document.ts';
import { applyAttributes, readAttributes } from './attributes.ts';

type GoogleElement = GoogleAppsScript.Document.Element;

const asMethods = {
  asBody: 'body',
  asHeaderSection: 'header',
  asFooterSection: 'footer',
  asFootnoteSection: 'footnoteSection',
  asParagraph: 'paragraph',
  asListItem: 'listItem',
  asTable: 'table',
  asTableRow: 'tableRow',
  asTableCell: 'tableCell',
  asText: 'text',
  asPageBreak: 'pageBreak',
  asHorizontalRule: 'horizontalRule',
  asInlineImage: 'image',
  asFootnote: 'footnote',
  asDate: '',
  asEquation: '',
  asInlineDrawing: '',
  asPerson: '',
  asRichLink: '',
  asTableOfContents: '',
} as const;

/** What every element answers: its type, its place in the document, its attributes, and itself by another name. */
export function elementMethods<Self>(open: OpenDocument, node: DocumentNode, self: () => Self) {
  const wrapped = (found: DocumentNode | undefined | null) =>
    (found ? open.object(found) : null) as GoogleElement;
  const sibling = (step: number) => {
    const siblings = siblingsOf(open, node);
    const index = siblings.findIndex((each) => each.id === node.id);
    return wrapped(index < 0 ? undefined : siblings[index + step]);
  };
  const casts = Object.fromEntries(
    Object.entries(asMethods).map(([name, kind]) => [
      name,
      () => {
        if (kindOf(node) === kind) return self();
        throw open.execution.realm.exception(`${typeOf(node)} can't be cast to ${name.slice(2)}.`);
      },
    ]),
  );
  return {
    ...casts,
    getType: () => typeOf(node),
    getParent: () => wrapped(parentNode(open, node)) as GoogleAppsScript.Document.ContainerElement,
    getNextSibling: () => sibling(1),
    getPreviousSibling: () => sibling(-1),
    isAtDocumentEnd: () => isAtEnd(open, node),
    copy: () => open.object(copied(open, node)) as Self,
    removeFromParent: () => {
      remove(open, node);
      return self();
    },
    merge: () => wrapped(mergeIntoPrevious(open, node)) as Self,
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

function remove(open: OpenDocument, node: DocumentNode): void {
  if (node.kind === 'text') {
    if ('runs' in node.scope)
      node.scope.runs = spliceRuns(node.scope.runs, node.start, node.end ?? lengthOf(node.scope.runs), []);
    return;
  }
  if (node.kind === 'inline') {
    const block = blockOfInline(open.state, node.of.id);
    if (block) takeInline(block, node.of.id);
    return;
  }
  const from = parentOf(open.state, node.id);
  if (from) removeChild(open, from, node.id);
}

function copied(open: OpenDocument, node: DocumentNode): DocumentNode {
  if (node.kind === 'inline') {
    const of = structuredClone(node.of);
    renumberInline(open.state, of);
    return { kind: 'inline', id: of.id, of };
  }
  if (node.kind !== 'text') return copyOf(open.state, node);
  if (!('runs' in node.scope)) return node;
  const runs = structuredClone(sliceRuns(node.scope.runs, node.start, node.end ?? Number.POSITIVE_INFINITY));
  const scope = { ...node.scope, id: newElementId(open.state), runs };
  return { kind: 'text', id: `${scope.id}.text`, scope, start: 0, end: null, isDetached: true };
}

/** Paragraphs and list items join the one before them, and cells the cell before them: reference/document/paragraph#merge */
function mergeIntoPrevious(open: OpenDocument, node: DocumentNode): DocumentNode {
  const siblings = siblingsOf(open, node);
  const index = siblings.findIndex((each) => each.id === node.id);
  const previous = siblings[index - 1];
  if (!previous || previous.kind !== node.kind)
    throw open.execution.realm.exception('Element must be preceded by an element of the same type.');
  if (isTextBlock(node) && isTextBlock(previous))
    previous.runs = spliceRuns(previous.runs, lengthOf(previous.runs), lengthOf(previous.runs), node.runs);
  else if (node.kind === 'tableCell' && previous.kind === 'tableCell')
    previous.children.push(...node.children);
  else if (node.kind === 'text' || node.kind === 'inline') return previous;
  else
    throw open.execution.realm.exception(`The embedded Workspace does not merge a ${typeOf(node)}.`, 'Error');
  siblings.splice(index, 1);
  return previous;
}

const textParent = (node: TextLeaf): DocumentNode | undefined => (node.isDetached ? undefined : node.scope);

function parentNode(open: OpenDocument, node: DocumentNode): DocumentNode | undefined {
  if (node.kind === 'text') return textParent(node);
  return node.kind === 'inline' ? blockOfInline(open.state, node.of.id) : parentOf(open.state, node.id);
}

/** The children of the node's parent, to be changed in place where they are not those of a line of text. */
function siblingsOf(open: OpenDocument, node: DocumentNode): (StructureNode | LineChild)[] {
  const parent = parentNode(open, node);
  if (!parent || parent.kind === 'text' || parent.kind === 'inline') return [];
  return isTextBlock(parent) ? lineChildren(parent) : childrenOf(parent);
}

function isAtEnd(open: OpenDocument, node: DocumentNode): boolean {
  const parent = parentNode(open, node);
  if (!parent) return findNode(open.state, node.id) !== undefined;
  if (node.kind === 'text' && node.end === null) return isAtEnd(open, parent);
  return siblingsOf(open, node).at(-1)?.id === node.id && isAtEnd(open, parent);
}
