import type { DocumentValue } from '../../core/report/documents/document.ts';
import { type Edit, planEdits } from '../../core/report/remake/plan-edits.ts';
import type { GoogleServices } from '../services.ts';
import { nameOf } from './piece-name.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { holdsMore, presentNames } from './read-pieces.ts';
import { type Remembered, readRemembered, remember } from './remembered-pieces.ts';

type Document = GoogleAppsScript.Document.Document;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/**
 * What making a document again came to. `as wanted`: it said exactly this before, footer and all; `as it was`: only the
 * footer would differ, and was left. `sections` are the headings under which something of ours is new or gone.
 */
export type Remade = {
  readonly outcome: 'new' | 'changed' | 'as wanted' | 'as it was';
  readonly sections: readonly string[];
};

/**
 * Google refuses too many changes before a document is saved ("Please save changes in smaller batches using
 * Document.saveAndClose()"); how many it does not say. Pieces and rows of tables, of a few changes each.
 */
const mostBeforeSaving = 400;

/** How often a document is looked at anew because somebody edits it at the same time. */
const patience = 5;

/**
 * Writes the document in place, piece by piece, never by replacing text in a template, because what applicants typed
 * may look like a pattern or a placeholder. Nothing of a person's is ever taken out, so that a run may end anywhere:
 * what it leaves is a document with some pieces old and some new, and the next run goes on from there. Where nothing
 * but the footer would differ the document stays as it is, with its version and the date of its data.
 */
export function writeDocument(
  { DocumentApp }: GoogleServices,
  id: string,
  value: DocumentValue,
  keepsOthers: boolean,
): Remade {
  const pieces = piecesOf(DocumentApp, value);
  const open = () => {
    const document = DocumentApp.openById(id);
    const tab = document.getTabs()[0]?.asDocumentTab();
    if (!tab) throw new Error(`${value.title} has no tab to write to.`);
    return { document, tab };
  };
  let result: Remade | undefined;
  for (let turn = 0; turn < patience; turn += 1) {
    const { document, tab } = open();
    const present = presentNames(DocumentApp, tab.getBody());
    const remembered = keepsOthers ? readRemembered(tab) : { body: present, footer: [] };
    const known = remembered.body.concat(remembered.footer);
    const edits = planEdits(
      present,
      known,
      pieces.map(({ name }) => name),
    );
    result ??= whatChanges(present, remembered, pieces, edits);
    if (result.outcome !== 'new' && result.outcome !== 'changed') return result;
    const memory = keepsOthers ? remembered : undefined;
    if (applied(DocumentApp, { document, tab }, open, { present, pieces, edits, memory })) return result;
  }
  throw new Error(`Somebody is editing ${value.title} right now. Make it again when they have finished.`);
}

function whatChanges(
  present: readonly string[],
  remembered: Remembered,
  pieces: readonly Piece[],
  edits: readonly Edit[],
): Remade {
  if (present.every((name) => name === '')) return { outcome: 'new', sections: [] };
  if (edits.every((edit) => edit.do === 'keep')) return { outcome: 'as wanted', sections: [] };
  const footers = new Set(remembered.footer);
  const sections = new Set<string>();
  let [section, changed] = ['', false];
  for (const edit of edits) {
    const piece = edit.wanted === undefined ? undefined : pieces[edit.wanted];
    if (piece) section = piece.section;
    if (edit.do === 'keep' || piece?.isFooter) continue;
    if (edit.do === 'remove' && footers.has(present[edit.present] ?? '')) continue;
    changed = true;
    if (section !== '') sections.add(section);
  }
  return { outcome: changed ? 'changed' : 'as it was', sections: [...sections] };
}

type Opened = { readonly document: Document; readonly tab: DocumentTab };
type Work = {
  readonly present: readonly string[];
  readonly pieces: readonly Piece[];
  readonly edits: readonly Edit[];
  /** Undefined: the document is ours alone, and nothing needs to be remembered. */
  readonly memory: Remembered | undefined;
};

/**
 * Carries out the edits; false when somebody else changed the document between two saves, so that places no longer
 * fit. Old and new names are remembered before the first piece is touched and those that are there after the last.
 */
function applied(
  DocumentApp: GoogleServices['DocumentApp'],
  opened: Opened,
  open: () => Opened,
  { present, pieces, edits, memory }: Work,
): boolean {
  let now = opened;
  let [place, done] = [0, 0];
  const names = (of: readonly Piece[]): Remembered => ({
    body: of.filter(({ isFooter }) => !isFooter).map(({ name }) => name),
    footer: of.filter(({ isFooter }) => isFooter).map(({ name }) => name),
  });
  const written = names(pieces);
  if (memory)
    remember(
      now.tab,
      // Until all is done nothing passes for a footer: a run cut short has to count as a change, new version and all.
      { body: memory.body.concat(memory.footer, written.body, written.footer), footer: [] },
      present.map((name, at) => (name === '' ? -1 : at)).filter((at) => at >= 0),
    );
  const end: { readonly body: string[]; readonly footer: string[] } = { body: [], footer: [] };
  const places: number[] = [];
  const keepInMind = (piece: Piece | undefined, name: string) => {
    if (!piece) return;
    end[piece.isFooter ? 'footer' : 'body'].push(name);
    places.push(place);
  };
  for (const edit of edits) {
    if (done >= mostBeforeSaving && edit.do !== 'keep') {
      const text = now.tab.getBody().getText();
      now.document.saveAndClose();
      now = open();
      if (now.tab.getBody().getText() !== text) return false;
      done = 0;
    }
    const body = now.tab.getBody();
    if (edit.do === 'insert') {
      const piece = pieces[edit.wanted];
      if (!piece) continue;
      const before = piece.kind === 'table' ? body.getNumChildren() : 0;
      const element = piece.put(body, place);
      keepInMind(piece, nameOf(piece.kind, element.getText()));
      // Google may put an empty line beside a table, as one has to stand between two of them and after the last.
      place += piece.kind === 'table' ? body.getNumChildren() - before : 1;
      done += piece.weight;
    } else if (edit.do === 'keep') {
      keepInMind(edit.wanted === undefined ? undefined : pieces[edit.wanted], present[edit.present] ?? '');
      place += 1;
    } else if (removed(DocumentApp, body, place, memory !== undefined)) done += 1;
    else place += 1;
  }
  if (memory) remember(now.tab, end, places);
  now.document.saveAndClose();
  return true;
}

/** Takes a piece of ours out, unless a person put something into it: then it is theirs from now on. */
function removed(
  DocumentApp: GoogleServices['DocumentApp'],
  body: GoogleAppsScript.Document.Body,
  place: number,
  isForPeople: boolean,
): boolean {
  const element = body.getChild(place);
  if (isForPeople && holdsMore(DocumentApp, element)) return false;
  // A section has to end with a paragraph: developers.google.com/apps-script/guides/docs
  if (place === body.getNumChildren() - 1) body.appendParagraph('');
  body.removeChild(element);
  return true;
}
