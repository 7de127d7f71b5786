import { shortHash } from '../../core/application/identity/hash.ts';
import type { DocumentValue } from '../../core/report/document.ts';
import type { GoogleServices } from '../services.ts';
import { openBatches } from './open-batches.ts';
import { writeBlock } from './write-block.ts';

type Body = GoogleAppsScript.Document.Body;
type Element = GoogleAppsScript.Document.Element;

/** The pieces written last time, each by a short name: anything else in the document is a person's. */
export type Written = {
  /** False: the document is ours alone, and all of it is written anew. */
  readonly keepsOthers: boolean;
  readonly last: () => readonly string[];
  readonly remember: (names: readonly string[]) => void;
};

/** What a person wrote, found again: the heading it stood under and how to put it back. */
type Kept = { readonly heading: string; readonly element: Element };

/**
 * Writes the document piece by piece, never by replacing text in a template, because what applicants typed may look
 * like a pattern or a placeholder. What a person added or changed since the last time stays, under the heading where
 * it stood. Old and new names are remembered before the document is saved and the new ones alone after, so that a run
 * that is cut short at any point takes none of our own pieces for a person's.
 */
export function writeDocument(
  google: GoogleServices,
  documentId: string,
  value: DocumentValue,
  written: Written,
): void {
  const { DocumentApp } = google;
  const { ParagraphHeading } = DocumentApp;
  const names: string[] = [];
  const kept: Kept[] = [];
  const batches = openBatches(
    google,
    documentId,
    () => written.remember(written.last().concat(names)),
    () => kept.length > 0,
  );
  const { body } = batches;
  if (written.keepsOthers) kept.push(...keptByPeople(DocumentApp, body(), new Set(written.last())));

  // Clearing throws when the last piece is not a paragraph: issuetracker.google.com/issues/440465247.
  body().appendParagraph('');
  body().clear();
  const made = (text: string) => {
    names.push(nameOf(text));
  };
  const write = (text: string, heading: GoogleAppsScript.Document.ParagraphHeading) => {
    made(text);
    return body().appendParagraph(text).setHeading(heading);
  };
  write(value.title, ParagraphHeading.TITLE);
  if (value.subtitle !== '') write(value.subtitle, ParagraphHeading.SUBTITLE);
  putBack(body, kept, '');
  for (const section of value.sections) {
    write(section.heading, ParagraphHeading.HEADING1);
    for (const block of section.blocks) writeBlock(DocumentApp, body, block, made);
    putBack(body, kept, section.heading);
  }
  const homeless = kept.filter(
    ({ heading }) => heading !== '' && !value.sections.some((s) => s.heading === heading),
  );
  for (const { element } of homeless) append(body(), element);
  for (const line of value.footer)
    write(line, ParagraphHeading.NORMAL).editAsText().setItalic(true).setFontSize(8);
  removeFirstEmpty(body());
  batches.close();
  written.remember(names);
}

/** Letters of a piece's name: 36 bits, so that no paragraph of a person's is ever taken for one of ours. */
export const nameLength = 6;

/** Line breaks inside a paragraph come back from Docs in another form, so names go by the words alone. */
function nameOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return (shortHash(words) + shortHash(`${words}~`)).slice(0, nameLength);
}

/** Copies of what is in the document and was not written by us, each with the heading it stands under. */
function keptByPeople(
  DocumentApp: GoogleServices['DocumentApp'],
  body: Body,
  ours: ReadonlySet<string>,
): Kept[] {
  const { ElementType, ParagraphHeading } = DocumentApp;
  const kept: Kept[] = [];
  let heading = '';
  for (let index = 0; index < body.getNumChildren(); index += 1) {
    const element = body.getChild(index);
    const type = element.getType();
    if (type === ElementType.PARAGRAPH) {
      const paragraph = element.asParagraph();
      const text = paragraph.getText();
      const isOurs = text.trim() === '' ? isPlain(paragraph) : ours.has(nameOf(text));
      if (isOurs) {
        if (paragraph.getHeading() === ParagraphHeading.HEADING1) heading = text;
        continue;
      }
    } else if (type === ElementType.LIST_ITEM) {
      if (ours.has(nameOf(element.asListItem().getText()))) continue;
    } else if (type === ElementType.TABLE) {
      if (ours.has(nameOf(element.asTable().getText()))) continue;
    }
    kept.push({ heading, element: element.copy() });
  }
  return kept;
}

/** An empty line carries nothing of a person's, unless it holds a picture or a drawing. */
const isPlain = (paragraph: GoogleAppsScript.Document.Paragraph): boolean => paragraph.getNumChildren() === 0;

function putBack(body: () => Body, kept: readonly Kept[], heading: string): void {
  for (const entry of kept) if (entry.heading === heading) append(body(), entry.element);
}

function append(body: Body, element: Element): void {
  switch (String(element.getType())) {
    case 'TABLE':
      body.appendTable(element.asTable());
      return;
    case 'LIST_ITEM':
      body.appendListItem(element.asListItem());
      return;
    case 'HORIZONTAL_RULE':
      body.appendHorizontalRule();
      return;
    case 'PAGE_BREAK':
      body.appendPageBreak();
      return;
    default:
      body.appendParagraph(element.asParagraph());
  }
}

/** Clearing leaves one empty paragraph, because a document cannot be without. */
function removeFirstEmpty(body: Body): void {
  if (body.getNumChildren() > 1 && body.getChild(0).asParagraph().getText() === '')
    body.removeChild(body.getChild(0));
}
