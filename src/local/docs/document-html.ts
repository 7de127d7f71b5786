import { headerRows } from './model/header-rows.ts';
import { allTabs, isTextBlock, textOf } from './model/tree.ts';
import type {
  DocumentElement,
  DocumentState,
  Heading,
  InlineState,
  ListItemState,
  ParagraphState,
  Run,
  TableState,
} from './state.ts';

/** The document as HTML without scripts or styles from outside: real headings, lists and table headers; all text escaped. */
export function documentHtml(state: DocumentState): string {
  const tabs = allTabs(state.tabs).map((tab) =>
    [
      tab.header ? `<header>${blocks(tab.header)}</header>` : '',
      blocks(tab.body),
      tab.footer ? `<footer>${blocks(tab.footer)}</footer>` : '',
    ].join(''),
  );
  return `<article lang="${escaped(state.language)}">${tabs.join('<hr>')}</article>`;
}

const tags: Readonly<Record<Heading, string>> = {
  NORMAL: 'p',
  TITLE: 'h1',
  SUBTITLE: 'p',
  HEADING1: 'h2',
  HEADING2: 'h3',
  HEADING3: 'h4',
  HEADING4: 'h5',
  HEADING5: 'h6',
  HEADING6: 'h6',
};

function blocks(elements: readonly DocumentElement[]): string {
  let html = '';
  let index = 0;
  while (index < elements.length) {
    const element = elements[index];
    if (!element) break;
    if (element.kind === 'listItem') {
      const items: ListItemState[] = [];
      for (let next = elements[index]; next?.kind === 'listItem'; next = elements[index]) {
        items.push(next);
        index += 1;
      }
      html += list(items, 0);
      continue;
    }
    html += block(element);
    index += 1;
  }
  return html;
}

function block(element: Exclude<DocumentElement, ListItemState>): string {
  if (element.kind === 'table') return table(element);
  return paragraph(element);
}

/** Empty paragraphs are space on paper and noise to a screen reader. */
function paragraph(element: ParagraphState): string {
  if (element.runs.length === 0) return '';
  if (element.runs.every(({ inline }) => inline?.kind === 'pageBreak' || inline?.kind === 'horizontalRule'))
    return '<hr>';
  const tag = tags[element.heading];
  const align = element.alignment ? ` style="text-align:${element.alignment.toLowerCase()}"` : '';
  return `<${tag}${align}>${text(element.runs)}</${tag}>`;
}

/** Items deeper than the first are lists inside an item; numbers after bullets are another list. */
function list(items: readonly ListItemState[], nesting: number): string {
  let html = '';
  let open: 'ul' | 'ol' | undefined;
  for (const [index, item] of items.entries()) {
    if (index > 0 && item.nesting > nesting) continue;
    const tag = item.glyph.endsWith('BULLET') ? 'ul' : 'ol';
    if (tag !== open) html += `${open ? `</${open}>` : ''}<${tag}>`;
    open = tag;
    html += `<li>${text(item.runs)}${list(itemsBelow(items, index, nesting), nesting + 1)}</li>`;
  }
  return open ? `${html}</${open}>` : '';
}

function itemsBelow(
  items: readonly ListItemState[],
  index: number,
  nesting: number,
): readonly ListItemState[] {
  const after = items.slice(index + 1);
  const end = after.findIndex((next) => next.nesting <= nesting);
  return end < 0 ? after : after.slice(0, end);
}

function table(element: TableState): string {
  const heads = headerRows(element);
  const rows = element.rows.map((row, index) => {
    const cells = row.cells.map((cell) => {
      const content =
        cell.children.length === 1 && cell.children.every(isTextBlock)
          ? inline(cell.children)
          : blocks(cell.children);
      return index < heads ? `<th scope="col">${content}</th>` : `<td>${content}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = heads > 0 ? `<thead>${rows.slice(0, heads).join('')}</thead>` : '';
  return `<table>${head}<tbody>${rows.slice(heads).join('')}</tbody></table>`;
}

const inline = (elements: readonly DocumentElement[]): string =>
  elements.map((element) => (isTextBlock(element) ? text(element.runs) : escaped(textOf(element)))).join('');

const text = (runs: readonly Run[]): string => runs.map(run).join('');

function run(state: Run): string {
  if (state.inline) return inlineHtml(state.inline);
  let html = escaped(state.text).replace(/\n/g, '<br>');
  if (state.bold) html = `<strong>${html}</strong>`;
  if (state.italic) html = `<em>${html}</em>`;
  if (state.underline) html = `<u>${html}</u>`;
  if (state.script) html = state.script === 'SUPERSCRIPT' ? `<sup>${html}</sup>` : `<sub>${html}</sub>`;
  if (state.strikethrough) html = `<s>${html}</s>`;
  return state.link && isSafe(state.link)
    ? `<a href="${escaped(state.link)}" rel="noreferrer">${html}</a>`
    : html;
}

/** A footnote is read where it is called; a picture says what its author wrote for those who do not see it. */
function inlineHtml(state: InlineState): string {
  if (state.kind === 'footnote')
    return `<small> (${state.children.map((child) => escaped(textOf(child))).join(' ')})</small>`;
  if (state.kind !== 'image') return '';
  const alt = escaped(state.altDescription ?? state.altTitle ?? '');
  const image = `<img src="data:${escaped(state.contentType)};base64,${escaped(state.content)}" alt="${alt}" width="${state.width}" height="${state.height}">`;
  return state.link && isSafe(state.link)
    ? `<a href="${escaped(state.link)}" rel="noreferrer">${image}</a>`
    : image;
}

/** Anything else (javascript:, data:) stays text. */
const isSafe = (url: string): boolean => /^(https?:|mailto:)/i.test(url);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
