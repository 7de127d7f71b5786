import type { Block, DocumentValue } from '../../core/report/documents/document.ts';
import type { GoogleServices } from '../services.ts';
import { putParagraph } from './paragraph.ts';
import { nameOf, type PieceKind } from './piece-name.ts';
import { putTable } from './table.ts';

type Body = GoogleAppsScript.Document.Body;
type Placed =
  | GoogleAppsScript.Document.Paragraph
  | GoogleAppsScript.Document.ListItem
  | GoogleAppsScript.Document.Table;

/** A paragraph, an item of a list or a table of ours. */
export type Piece = {
  readonly kind: PieceKind;
  readonly name: string;
  /** Heading of the section it stands under, '' above the first. */
  readonly section: string;
  /** Disclaimer, source, version and date at the end, which do not count as a change. */
  readonly isFooter: boolean;
  /** Rows, because a table takes as many changes. */
  readonly weight: number;
  readonly put: (body: Body, place: number) => Placed;
};

/** The document as the pieces it is written in, top to end. */
export function piecesOf(DocumentApp: GoogleServices['DocumentApp'], value: DocumentValue): readonly Piece[] {
  const { ParagraphHeading: as } = DocumentApp;
  const pieces: Piece[] = [];
  let section = '';
  let isFooter = false;
  const add = (kind: PieceKind, text: string, put: Piece['put'], weight = 1) =>
    pieces.push({ kind, name: nameOf(kind, text), section, isFooter, weight, put });
  const line = (text: string, look: Parameters<typeof putParagraph>[4]) => {
    if (nameOf('text', text) !== '')
      add('text', text, (body, place) => putParagraph(DocumentApp, body, place, text, look));
  };
  const block = (each: Block): void => {
    switch (each.kind) {
      case 'table': {
        const cells = [each.header, ...each.rows].map((row) =>
          row.map((cell) => (cell.trim() === '' ? '–' : cell)),
        );
        const text = cells.map((row) => row.join('')).join('');
        add('table', text, (body, place) => putTable(body, place, cells), cells.length);
        return;
      }
      case 'list':
        for (const item of each.items.filter((text) => nameOf('item', text) !== ''))
          add('item', item, (body, place) => putItem(DocumentApp, body, place, item));
        return;
      case 'subheading':
        line(each.text, { heading: as.HEADING2 });
        return;
      case 'labelled':
        line(`${each.label}: ${each.text}`, { heading: as.NORMAL, boldUpTo: each.label.length });
        return;
      case 'link':
        line(each.text, { heading: as.NORMAL, url: each.url });
        return;
      case 'gap':
        line(each.text, { heading: as.NORMAL, italic: true, colour: '#a50e0e' });
        return;
      case 'note':
        line(each.text, { heading: as.NORMAL, size: 9, colour: '#5f6368' });
        return;
      default:
        line(each.text, { heading: as.NORMAL });
    }
  };
  line(value.title, { heading: as.TITLE });
  line(value.subtitle, { heading: as.SUBTITLE });
  for (const each of value.sections) {
    section = each.heading;
    line(each.heading, { heading: as.HEADING1 });
    each.blocks.forEach(block);
  }
  section = '';
  isFooter = true;
  for (const text of value.footer) line(text, { heading: as.NORMAL, italic: true, size: 8 });
  return pieces;
}

/** An item after another joins its list, whose bullets may be a person's choice: they stay as they are. */
function putItem(
  { ElementType, GlyphType }: GoogleServices['DocumentApp'],
  body: Body,
  place: number,
  text: string,
): GoogleAppsScript.Document.ListItem {
  const item = body.insertListItem(place, text);
  if (item.getPreviousSibling()?.getType() !== ElementType.LIST_ITEM) item.setGlyphType(GlyphType.BULLET);
  return item;
}
