import type { Block, DocumentValue } from '../../report/documents/document.ts';

/** A document as plain text, for who cannot be let into the document itself. */
export const documentText = ({ title, subtitle, sections, footer }: DocumentValue): string =>
  [
    ...[title, subtitle],
    ...sections.map(({ heading, blocks }) =>
      ['', heading.toUpperCase(), ...blocks.map((block) => `\n${blockText(block)}`)].join('\n'),
    ),
    '',
    ...footer,
  ].join('\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return block.rows
        .map((row) => row.map((cell, index) => `${block.header[index] ?? ''}: ${cell}`).join('\n'))
        .join('\n\n');
    case 'labelled':
      return `${block.label}: ${block.text}`;
    case 'link':
      return `${block.text}: ${block.url}`;
    default:
      return block.text;
  }
}
