import type { DocumentElement, DocumentState, Heading, Run, TableState } from '../state.ts';
import { allTabs, textOf } from './tree.ts';

/** The document as Markdown, which Document.getAs('text/markdown') and Drive's export give. */
export const documentMarkdown = (state: DocumentState): string =>
  allTabs(state.tabs)
    .map((tab) =>
      tab.body
        .map(block)
        .filter((text) => text !== '')
        .join('\n\n'),
    )
    .join('\n\n')
    .concat('\n');

const hashes: Readonly<Record<Heading, string>> = {
  NORMAL: '',
  TITLE: '# ',
  SUBTITLE: '',
  HEADING1: '# ',
  HEADING2: '## ',
  HEADING3: '### ',
  HEADING4: '#### ',
  HEADING5: '##### ',
  HEADING6: '###### ',
};

function block(element: DocumentElement): string {
  if (element.kind === 'table') return table(element);
  const text = element.runs.map(run).join('');
  if (element.kind === 'paragraph') return text === '' ? '' : `${hashes[element.heading]}${text}`;
  return `${'   '.repeat(element.nesting)}${element.glyph.endsWith('BULLET') ? '*' : '1.'} ${text}`;
}

function table({ rows }: TableState): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const texts = rows.map(({ cells }) =>
    cells.map((cell) => escaped(textOf(cell)).replace(/\|/g, '\\|').replace(/\n/g, ' ')),
  );
  const [head = [], ...others] = texts;
  return [line(head), line(head.map(() => ':---')), ...others.map(line)].join('\n');
}

function run(state: Run): string {
  if (state.inline)
    return state.inline.kind === 'horizontalRule' ? '---' : state.inline.kind === 'image' ? '![image]' : '';
  const marks = `${state.bold ? '**' : ''}${state.italic ? '*' : ''}`;
  const text = `${marks}${escaped(state.text).replace(/\n/g, '  \n')}${[...marks].reverse().join('')}`;
  return state.link ? `[${text}](${state.link})` : text;
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#]/g, '\\$&');
