import type { Block, DocumentValue } from '../../../src/core/report/documents/document.ts';

/** A document as plain text, for approval by reading. */
export const render = ({ title, subtitle, sections, footer }: DocumentValue): string =>
  [
    title,
    subtitle,
    ...sections.map(({ heading, blocks }) => [`== ${heading}`, ...blocks.map(renderBlock)].join('\n\n')),
    `--\n${footer.join('\n')}`,
  ].join('\n\n');

const marks = {
  paragraph: '',
  labelled: '',
  link: '[link] ',
  gap: '[gap] ',
  note: '(note) ',
  subheading: '-- ',
} as const;

function renderBlock(block: Block): string {
  if (block.kind === 'list') return block.items.map((item) => `* ${item}`).join('\n');
  if (block.kind === 'labelled') return `${block.label}: ${block.text}`;
  if (block.kind !== 'table') return `${marks[block.kind]}${block.text}`;
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.split('\n').join(' / ')).join(' | ')} |`;
  return [row(block.header), row(block.header.map(() => '---')), ...block.rows.map(row)].join('\n');
}

/** Every text of a document, as it will be written. */
export const textsOf = ({ sections }: DocumentValue): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'list') return [...block.items];
      return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : [block.text];
    }),
  );
