import type { WorkspaceState } from '../workspace/state.ts';
import { newParagraph } from './model/new-document.ts';
import { insertText, markedText, spliceRuns, styleAt } from './model/runs.ts';
import { type Container, isTextBlock, sectionsOf, type TextBlock, walk } from './model/tree.ts';
import type { DocumentState, Heading } from './state.ts';

/** What staff do by hand in a document. Named ranges stay on their paragraphs, as in the editor. */

/** Types a paragraph after the first one that contains `afterText`, or at the end of the document. */
export function typeParagraph(
  state: WorkspaceState,
  documentId: string,
  paragraph: { afterText?: string; text: string; heading?: Heading },
): void {
  const document = documentOf(state, documentId);
  const after = paragraph.afterText === undefined ? undefined : placeOf(document, paragraph.afterText);
  const children = after?.container.children ?? document.tabs[0]?.body ?? [];
  const index = after ? children.indexOf(after.block) + 1 : children.length;
  children.splice(index, 0, newParagraph(document, paragraph.text, paragraph.heading));
}

/** Replaces the first occurrence of a piece of text, which keeps the style it begins with. */
export function editText(state: WorkspaceState, documentId: string, oldText: string, newText: string): void {
  const { block } = placeOf(documentOf(state, documentId), oldText);
  const start = markedText(block.runs).indexOf(oldText);
  const style = styleAt(block.runs, start);
  const removed = spliceRuns(block.runs, start, start + oldText.length, []);
  block.runs =
    oldText === ''
      ? insertText(removed, start, newText)
      : spliceRuns(removed, start, start, [{ ...style, text: newText }]);
}

/** Deletes the first paragraph that contains the text; the last one of a section or cell is only emptied. */
export function deleteParagraph(state: WorkspaceState, documentId: string, text: string): void {
  const { container, block } = placeOf(documentOf(state, documentId), text);
  const index = container.children.indexOf(block);
  if (index === container.children.length - 1) block.runs = [];
  else container.children.splice(index, 1);
}

function documentOf(state: WorkspaceState, id: string): DocumentState {
  const document = state.documents[id];
  if (!document) throw new Error(`There is no document ${id}.`);
  return document;
}

function placeOf(document: DocumentState, text: string): { container: Container; block: TextBlock } {
  for (const section of sectionsOf(document))
    for (const container of walk(section)) {
      if (!('children' in container)) continue;
      const block = container.children
        .filter(isTextBlock)
        .find((each) => markedText(each.runs).includes(text));
      if (block) return { container, block };
    }
  throw new Error(`No paragraph of document ${document.id} contains "${text}".`);
}
