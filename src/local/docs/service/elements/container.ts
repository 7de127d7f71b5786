import { putInline } from '../../model/line.ts';
import { newListItem, newParagraph, newTable } from '../../model/new-document.ts';
import { cleanText } from '../../model/runs.ts';
import { type Container, inlinesOf, textBlocks, textOf, walk } from '../../model/tree.ts';
import type { DocumentElement, InlineState } from '../../state.ts';
import { cellsArgument, childAt, placeArgument, textArgument } from '../arguments.ts';
import { nodeOf, type OpenDocument } from '../open-document.ts';
import { searchMethods } from '../ranges/search.ts';
import { detached } from './common/detached.ts';
import { indexMethods } from './common/index-methods.ts';
import { wholeTextMethods } from './common/whole-text.ts';
import { elementMethods } from './element.ts';
import { detachedInline, imageArgument, newStanding } from './inline/new-inline.ts';

type Paragraph = GoogleAppsScript.Document.Paragraph;
type ListItem = GoogleAppsScript.Document.ListItem;
type Table = GoogleAppsScript.Document.Table;
type InlineImage = GoogleAppsScript.Document.InlineImage;
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
    placeArgument(open, node.children, index);
    node.children.splice(index, 0, element);
    if (node.children.at(-1)?.kind === 'table') node.children.push(newParagraph(open.state, ''));
    return open.object(element);
  };
  /** What the script hands in: text to make an element of, or a copy that is in no document yet. */
  const paragraph = (method: string, value: unknown) =>
    nodeOf(value)
      ? detached(open, `${className}.${method}`, value, ['paragraph'])
      : newParagraph(open.state, textArgument(open, `${className}.${method}`, value));
  const listItem = (method: string, index: number, value: unknown) => {
    if (nodeOf(value)) return detached(open, `${className}.${method}`, value, ['listItem']);
    const text = textArgument(open, `${className}.${method}`, value);
    return newListItem(open.state, text, node.children.slice(0, index));
  };
  const table = (method: string, value: unknown) =>
    nodeOf(value)
      ? detached(open, `${className}.${method}`, value, ['table'])
      : newTable(open.state, cellsArgument(open, `${className}.${method}`, value ?? []));
  /** What is no text comes in a paragraph of its own. */
  const inParagraph = (index: number, inline: InlineState) => {
    const paragraph = newParagraph(open.state, '');
    putInline(paragraph, 0, inline);
    insert(index, paragraph);
    return open.object({ kind: 'inline', id: inline.id, of: inline });
  };
  const pageBreak = (method: string, value: unknown) =>
    nodeOf(value)
      ? detachedInline(open, `${className}.${method}`, value, 'pageBreak')
      : newStanding(open, 'pageBreak');
  const rule = () => newStanding(open, 'horizontalRule');
  const ofKind = <Found>(...kinds: string[]) =>
    [...walk(node)].filter((each) => kinds.includes(each.kind)).map((each) => open.object(each) as Found);
  return {
    ...elementMethods<Self>(open, node, self),
    ...searchMethods(open, node, self),
    ...wholeTextMethods(open, node, self),
    ...indexMethods(open, node, self),
    appendParagraph: (value: unknown) => insert(end(), paragraph('appendParagraph', value)) as Paragraph,
    insertParagraph: (index: number, value: unknown) =>
      insert(index, paragraph('insertParagraph', value)) as Paragraph,
    appendListItem: (value: unknown) => insert(end(), listItem('appendListItem', end(), value)) as ListItem,
    insertListItem: (index: number, value: unknown) =>
      insert(index, listItem('insertListItem', index, value)) as ListItem,
    appendTable: (value?: unknown) => insert(end(), table('appendTable', value)) as Table,
    insertTable: (index: number, value?: unknown) => insert(index, table('insertTable', value)) as Table,
    appendHorizontalRule: () => inParagraph(end(), rule()) as HorizontalRule,
    insertHorizontalRule: (index: number) => inParagraph(index, rule()) as HorizontalRule,
    appendPageBreak: (value?: unknown) =>
      inParagraph(end(), pageBreak('appendPageBreak', value)) as PageBreak,
    insertPageBreak: (index: number, value?: unknown) =>
      inParagraph(index, pageBreak('insertPageBreak', value)) as PageBreak,
    appendImage: (value: unknown) =>
      inParagraph(end(), imageArgument(open, `${className}.appendImage`, value)) as InlineImage,
    insertImage: (index: number, value: unknown) =>
      inParagraph(index, imageArgument(open, `${className}.insertImage`, value)) as InlineImage,
    getImages: () =>
      textBlocks(node)
        .flatMap(inlinesOf)
        .filter(({ kind }) => kind === 'image')
        .map((of) => open.object({ kind: 'inline', id: of.id, of }) as InlineImage),
    getNumChildren: end,
    getChild: (index: number) => open.object(childAt(open, node.children, index)),
    getParagraphs: () => ofKind<Paragraph>('paragraph', 'listItem'),
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
  };
}
