import { insideOf } from '../../../runtime/script-object.ts';
import { lineChildren, offsetOfChild, putInline } from '../../model/line.ts';
import { newElementId } from '../../model/new-document.ts';
import { cleanText, insertText } from '../../model/runs.ts';
import {
  childrenOf,
  type DocumentNode,
  findNode,
  isTextBlock,
  type TextBlock,
  textOf,
} from '../../model/tree.ts';
import type { BookmarkState, TabState } from '../../state.ts';
import { placeArgument, textArgument, wrongSignature } from '../arguments.ts';
import { imageArgument } from '../elements/inline/new-inline.ts';
import { documentObject, nodeOf, type OpenDocument } from '../open-document.ts';

type Position = GoogleAppsScript.Document.Position;
type Bookmark = GoogleAppsScript.Document.Bookmark;

/** A place: before the child of an element with this number, or before the character of a text. */
type Place = { node: DocumentNode; offset: number };

/** reference/document/document#newpositionelement,-offset */
export function newPosition(open: OpenDocument, element: unknown, offset: unknown): Position {
  const node = nodeOf(element);
  if (!node || typeof offset !== 'number')
    throw wrongSignature(open, 'Document.newPosition', [element, offset]);
  placeArgument(open, Array.from({ length: lengthOf(node) }), offset);
  return positionObject(open, { node, offset });
}

function lengthOf(node: DocumentNode): number {
  if (node.kind === 'text') return (node.end ?? textOf(node.scope).length) - node.start;
  if (node.kind === 'inline') return 0;
  return isTextBlock(node) ? lineChildren(node).length : childrenOf(node).length;
}

function positionObject(open: OpenDocument, place: Place): Position {
  const { node, offset } = place;
  const line = (): { block: TextBlock; at: number } => {
    if (node.kind === 'text' && isTextBlock(node.scope))
      return { block: node.scope, at: node.start + offset };
    if (node.kind !== 'text' && node.kind !== 'inline' && isTextBlock(node))
      return { block: node, at: offsetOfChild(node, offset) };
    throw open.execution.realm.exception(
      'The embedded Workspace inserts at a position in a paragraph only.',
      'Error',
    );
  };
  return documentObject<Position>(
    open,
    'Position',
    {
      getElement: () => open.object(node),
      getOffset: () => offset,
      getSurroundingText: () => {
        const scope = line().block;
        return open.object({
          kind: 'text',
          id: `${scope.id}.text`,
          scope,
          start: 0,
          end: null,
        }) as GoogleAppsScript.Document.Text;
      },
      getSurroundingTextOffset: () => line().at,
      insertText: (given: string) => {
        const { block, at } = line();
        const text = cleanText(textArgument(open, 'Position.insertText', given));
        block.runs = insertText(block.runs, at, text);
        return open.object({
          kind: 'text',
          id: `${block.id}.text`,
          scope: block,
          start: at,
          end: at + text.length,
        }) as GoogleAppsScript.Document.Text;
      },
      insertInlineImage: (image: unknown) => {
        const { block, at } = line();
        const of = imageArgument(open, 'Position.insertInlineImage', image);
        putInline(block, at, of);
        return open.object({ kind: 'inline', id: of.id, of }) as GoogleAppsScript.Document.InlineImage;
      },
      insertBookmark: () => {
        const { block } = line();
        const tab = open.state.tabs.find((each) => JSON.stringify(each).includes(`"${block.id}"`));
        return addBookmarkAt(open, tab ?? open.state.tabs[0], place);
      },
    },
    place,
  );
}

export function addBookmark(open: OpenDocument, tab: TabState, position: unknown): Bookmark {
  const place = insideOf<Place>(position, 'Position');
  if (!place) throw wrongSignature(open, 'DocumentTab.addBookmark', [position]);
  return addBookmarkAt(open, tab, place);
}

function addBookmarkAt(open: OpenDocument, tab: TabState | undefined, { node, offset }: Place): Bookmark {
  if (!tab) throw open.execution.realm.exception('The document has no tab.');
  const state: BookmarkState = {
    id: `id.${newElementId(open.state)}`,
    elementId: node.kind === 'text' ? node.scope.id : node.id,
    offset: node.kind === 'text' ? node.start + offset : offset,
    inText: node.kind === 'text',
  };
  tab.bookmarks = [...(tab.bookmarks ?? []), state];
  return bookmarkObject(open, tab, state);
}

export function bookmarkObject(open: OpenDocument, tab: TabState, state: BookmarkState): Bookmark {
  return documentObject<Bookmark>(open, 'Bookmark', {
    getId: () => state.id,
    getPosition: () => {
      const node = findNode(open.state, state.elementId);
      if (!node) return null as unknown as Position;
      return state.inText && isTextBlock(node)
        ? positionObject(open, {
            node: { kind: 'text', id: `${node.id}.text`, scope: node, start: 0, end: null },
            offset: state.offset,
          })
        : positionObject(open, { node, offset: state.offset });
    },
    remove: () => {
      tab.bookmarks = (tab.bookmarks ?? []).filter((each) => each !== state);
    },
  });
}
