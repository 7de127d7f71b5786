import type { GoogleServices } from '../services.ts';

type Body = GoogleAppsScript.Document.Body;

/** A document open for writing. */
export type Batches = {
  /** The body to write to now; ask for it anew for each piece, because the document is saved and opened again between. */
  readonly body: () => Body;
  readonly close: () => void;
};

/**
 * Google refuses too many changes before a document is saved ("Please save changes in smaller batches using
 * Document.saveAndClose()"); how many it does not say. Pieces of a few changes each.
 */
const piecesBeforeSaving = 400;

/**
 * Opens a document so that it is saved every few hundred pieces; `beforeSaving` runs before each time. While `inOneGo`
 * says so nothing is saved in between: what people wrote and is still to be put back belongs to the open document, and
 * would be lost with a run that ends half-way.
 */
export function openBatches(
  { DocumentApp }: GoogleServices,
  documentId: string,
  beforeSaving: () => void,
  inOneGo: () => boolean,
): Batches {
  let pieces = 0;
  const open = () => {
    const document = DocumentApp.openById(documentId);
    return { document, body: document.getTabs()[0]?.asDocumentTab().getBody() ?? document.getBody() };
  };
  let now = open();
  const save = () => {
    beforeSaving();
    now.document.saveAndClose();
  };
  return {
    body() {
      pieces += 1;
      if (pieces > piecesBeforeSaving && !inOneGo()) {
        save();
        now = open();
        pieces = 1;
      }
      return now.body;
    },
    close: save,
  };
}
