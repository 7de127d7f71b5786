import { newElementId, newListItem, newParagraph, newTable } from '../../model/new-document.ts';
import { cleanText } from '../../model/runs.ts';
import { type BreakLeaf, type Container, type TextLeaf, textBlocks, textOf, walk } from '../../model/tree.ts';
import type { BreakState, DocumentElement } from '../../state.ts';
import { cellsArgument, childAt, textArgument } from '../arguments.ts';
import { nodeOf, type OpenDocument } from '../open-document.ts';
import { searchMethods } from '../ranges/search.ts';
import { detached } from './detached.ts';
import { elementMethods, removeChild } from './element.ts';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;
type Table = GoogleAppsScript.Document.Table;
type PageBreak = GoogleAppsScript.Document.PageBreak;
type HorizontalRule = GoogleAppsScript.Document.HorizontalRule;

/** What body, header, footer and table cell share: they hold paragraphs, list items and tables, and end with a paragraph. */
export function containerMethods<Self>(
  open: OpenDocument,
  node: Container,
  className: string,
  self: () => Self,
) {
  const end = () => node.children.length;
  const insert = (index: number, element: DocumentElement) => {
    if (!Number.isInteger(index) || index < 0 || index > end())
      throw open.execution.realm.exception(
        `Child index (${index}) must be less than or equal to the number of child elements (${end()}).`,
      );
    node.children.splice(index, 0, element);
    if (node.children.at(-1)?.kind === 'table') node.children.push(newParagraph(open.state, ''));
    return open.object(element);
  };
  /** What the script hands in: text to make an element of, or a copy that is in no document yet. */
  const paragraph = (method: string, value: unknown) =>
    nodeOf(value)
      ? detached(open, `${className}.${method}`, value, ['paragraph', 'pageBreak', 'horizontalRule'])
      : newParagraph(open.state, textArgument(open, `${className}.${method}`, value));
  const listItem = (method: string, value: unknown) =>
    nodeOf(value)
      ? detached(open, `${className}.${method}`, value, ['listItem'])
      : newListItem(open.state, textArgument(open, `${className}.${method}`, value));
  const table = (method: string, value: unknown) =>
    nodeOf(value)
      ? detached(open, `${className}.${method}`, value, ['table'])
      : newTable(open.state, cellsArgument(open, `${className}.${method}`, value ?? []));
  const standing = (index: number, kind: BreakState['kind']) => {
    const of: BreakState = { id: newElementId(open.state), kind };
    insert(index, of);
    const leaf: BreakLeaf = { kind: 'break', id: `${of.id}.break`, of };
    return open.object(leaf);
  };
  const ofKind = <Found>(...kinds: string[]) =>
    [...walk(node)].filter((each) => kinds.includes(each.kind)).map((each) => open.object(each) as Found);
  const text = (): TextLeaf => ({ kind: 'text', id: `${node.id}.text`, scope: node, start: 0, end: null });
  return {
    ...elementMethods<Self>(open, node, self),
    ...searchMethods(open, node, self),
    appendParagraph: (value: unknown) => insert(end(), paragraph('appendParagraph', value)) as Paragraph,
    insertParagraph: (index: number, value: unknown) =>
      insert(index, paragraph('insertParagraph', value)) as Paragraph,
    appendListItem: (value: unknown) => insert(end(), listItem('appendListItem', value)) as ListItem,
    insertListItem: (index: number, value: unknown) =>
      insert(index, listItem('insertListItem', value)) as ListItem,
    appendTable: (value?: unknown) => insert(end(), table('appendTable', value)) as Table,
    insertTable: (index: number, value?: unknown) => insert(index, table('insertTable', value)) as Table,
    appendHorizontalRule: () => standing(end(), 'horizontalRule') as HorizontalRule,
    insertHorizontalRule: (index: number) => standing(index, 'horizontalRule') as HorizontalRule,
    appendPageBreak: () => standing(end(), 'pageBreak') as PageBreak,
    insertPageBreak: (index: number) => standing(index, 'pageBreak') as PageBreak,
    getNumChildren: end,
    getChild: (index: number) => open.object(childAt(open, node.children, index)),
    getChildIndex: (child: unknown) => {
      const index = node.children.findIndex((each) => each.id === nodeOf(child)?.id);
      if (index < 0)
        throw open.execution.realm.exception('Element does not contain the specified child element.');
      return index;
    },
    removeChild: (child: unknown) => {
      removeChild(open, node, nodeOf(child)?.id ?? '');
      return self();
    },
    getParagraphs: () => ofKind<Paragraph>('paragraph', 'listItem', 'pageBreak', 'horizontalRule'),
    getListItems: () => ofKind<ListItem>('listItem'),
    getTables: () => ofKind<Table>('table'),
    getText: () => textOf(node),
    setText: (value: string) => {
      const cleaned = cleanText(textArgument(open, `${className}.setText`, value));
      const style = textBlocks(node)[0];
      node.children.splice(0, end(), newParagraph(open.state, cleaned, style?.heading));
      return self();
    },
    clear: () => {
      // issuetracker.google.com/issues/440465247: Google cannot clear what ends with a list item.
      if (node.children.at(-1)?.kind === 'listItem')
        throw open.execution.realm.exception("Can't remove the last paragraph in a document section.");
      node.children.splice(0, end(), newParagraph(open.state, ''));
      return self();
    },
    editAsText: () => open.object(text()) as GoogleAppsScript.Document.Text,
  };
}
