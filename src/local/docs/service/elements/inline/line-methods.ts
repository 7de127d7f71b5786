import { lineChildren, offsetOfChild, putInline, takeInline, wholeText } from '../../../model/line.ts';
import { cleanText, insertText, lengthOf, sliceRuns, spliceRuns } from '../../../model/runs.ts';
import type { TextBlock, TextLeaf } from '../../../model/tree.ts';
import type { InlineState } from '../../../state.ts';
import { childAt, placeArgument, textArgument } from '../../arguments.ts';
import { nodeOf, type OpenDocument } from '../../open-document.ts';
import { detachedInline, imageArgument, newStanding } from './new-inline.ts';

type InlineImage = GoogleAppsScript.Document.InlineImage;
type PageBreak = GoogleAppsScript.Document.PageBreak;
type HorizontalRule = GoogleAppsScript.Document.HorizontalRule;
type Text = GoogleAppsScript.Document.Text;

/** What a paragraph and a list item do with the text and the things in their line. */
export function lineMethods<Self>(open: OpenDocument, node: TextBlock, className: string, self: () => Self) {
  const end = () => lineChildren(node).length;
  const missing = () =>
    open.execution.realm.exception('Element does not contain the specified child element.');
  const place = (index: number): number => {
    placeArgument(open, lineChildren(node), index);
    return offsetOfChild(node, index);
  };
  const put = (index: number, inline: InlineState) => {
    putInline(node, place(index), inline);
    return open.object({ kind: 'inline', id: inline.id, of: inline });
  };
  const pageBreak = (method: string, value: unknown) =>
    nodeOf(value)
      ? detachedInline(open, `${className}.${method}`, value, 'pageBreak')
      : newStanding(open, 'pageBreak');
  /** Text, or a Text copied from elsewhere, which brings its style. */
  const addText = (method: string, index: number, value: unknown) => {
    const offset = place(index);
    const before = lengthOf(node.runs);
    const from = nodeOf(value);
    if (from?.kind === 'text' && 'runs' in from.scope) {
      if (!from.isDetached) throw open.execution.realm.exception('Element must be detached.');
      const taken = sliceRuns(from.scope.runs, from.start, from.end ?? Number.POSITIVE_INFINITY);
      node.runs = spliceRuns(node.runs, offset, offset, taken);
    } else {
      const text = cleanText(textArgument(open, `${className}.${method}`, value));
      node.runs = insertText(node.runs, offset, text);
    }
    const added: TextLeaf = {
      ...wholeText(node),
      start: offset,
      end: offset + lengthOf(node.runs) - before,
    };
    return open.object(added) as Text;
  };
  return {
    getNumChildren: end,
    getChild: (index: number) => open.object(childAt(open, lineChildren(node), index)),
    getChildIndex: (child: unknown) => {
      const index = lineChildren(node).findIndex((each) => each.id === nodeOf(child)?.id);
      if (index < 0) throw missing();
      return index;
    },
    removeChild: (child: unknown) => {
      const found = lineChildren(node).find((each) => each.id === nodeOf(child)?.id);
      if (!found) throw missing();
      if (found.kind === 'inline') takeInline(node, found.id);
      else node.runs = spliceRuns(node.runs, found.start, found.end ?? lengthOf(node.runs), []);
      return self();
    },
    appendText: (value: unknown) => addText('appendText', end(), value),
    insertText: (index: number, value: unknown) => addText('insertText', index, value),
    appendInlineImage: (value: unknown) =>
      put(end(), imageArgument(open, `${className}.appendInlineImage`, value)) as InlineImage,
    insertInlineImage: (index: number, value: unknown) =>
      put(index, imageArgument(open, `${className}.insertInlineImage`, value)) as InlineImage,
    appendPageBreak: (value?: unknown) => put(end(), pageBreak('appendPageBreak', value)) as PageBreak,
    insertPageBreak: (index: number, value?: unknown) =>
      put(index, pageBreak('insertPageBreak', value)) as PageBreak,
    appendHorizontalRule: () => put(end(), newStanding(open, 'horizontalRule')) as HorizontalRule,
    insertHorizontalRule: (index: number) =>
      put(index, newStanding(open, 'horizontalRule')) as HorizontalRule,
  };
}
