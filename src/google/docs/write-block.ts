import type { Block } from '../../core/report/document.ts';
import type { GoogleServices } from '../services.ts';

type Body = GoogleAppsScript.Document.Body;

/** Appends a block and tells the text of each piece it made. */
export function writeBlock(
  DocumentApp: GoogleServices['DocumentApp'],
  body: () => Body,
  block: Block,
  made: (text: string) => void,
): void {
  const { ParagraphHeading } = DocumentApp;
  const paragraph = (text: string) => {
    made(text);
    return body().appendParagraph(text);
  };
  const plain = (text: string) => paragraph(text).setHeading(ParagraphHeading.NORMAL).editAsText();
  switch (block.kind) {
    case 'table': {
      const cells = [block.header, ...block.rows].map((row) => row.map((cell) => (cell === '' ? '–' : cell)));
      const table = body().appendTable(cells);
      columnWidths(cells).forEach((width, column) => {
        table.setColumnWidth(column, width);
      });
      const header = table.getRow(0);
      for (let index = 0; index < header.getNumCells(); index += 1)
        header.getCell(index).setBackgroundColor('#e8f0fe').editAsText().setBold(true);
      made(table.getText());
      return;
    }
    case 'list':
      for (const item of block.items) {
        made(item);
        body().appendListItem(item).setGlyphType(DocumentApp.GlyphType.BULLET);
      }
      return;
    case 'subheading':
      paragraph(block.text).setHeading(ParagraphHeading.HEADING2);
      return;
    case 'labelled':
      plain(`${block.label}: ${block.text}`).setBold(0, block.label.length, true);
      return;
    case 'link':
      plain(block.text).setLinkUrl(block.url);
      return;
    default: {
      const text = plain(block.text);
      if (block.kind === 'gap') text.setItalic(true).setForegroundColor('#a50e0e');
      if (block.kind === 'note') text.setFontSize(9).setForegroundColor('#5f6368');
    }
  }
}

/** Points between the margins of an A4 page. */
const textWidth = 451;

/** Wide columns for long texts, none so narrow that a word breaks; in points. */
function columnWidths(cells: readonly (readonly string[])[]): number[] {
  const wanted = (cells[0] ?? []).map((_, column) =>
    cells.reduce((most, row) => Math.max(most, Math.sqrt((row[column] ?? '').length)), 3),
  );
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.round((textWidth * width) / all));
}
