import type { Execution } from '../runtime/execution.ts';
import { scriptObject } from '../runtime/script-object.ts';
import { consumerDocumentsADay, documentType, newFile } from './drive/new-file.ts';
import { inheritedRole } from './drive/sharing.ts';
import { documentFor } from './service/document.ts';
import { elementObject } from './service/element-object.ts';
import {
  attributes,
  elementTypes,
  glyphTypes,
  horizontalAlignments,
  paragraphHeadings,
  positionedLayouts,
  textAlignments,
  verticalAlignments,
} from './service/enums.ts';
import type { OpenDocument } from './service/open-document.ts';

type DocumentApp = GoogleAppsScript.Document.DocumentApp;

export type DocumentLimits = {
  /** Edits Google takes before it wants the document saved; its own number is not published. */
  readonly editsBeforeSaving?: number;
  readonly documentsADay?: number;
};

const opened = new WeakMap<Execution, Map<string, OpenDocument>>();

export function createDocumentApp(execution: Execution, limits: DocumentLimits = {}): DocumentApp {
  const editsBeforeSaving = limits.editsBeforeSaving ?? 5000;
  const documents = openDocuments(execution);
  const openById = (id: string) => {
    const open = documents.get(id) ?? copyForEditing(execution, id, editsBeforeSaving);
    documents.set(id, open);
    return documentFor(open, () => {
      save(open);
      documents.delete(id);
    });
  };
  return scriptObject<DocumentApp>(execution, 'DocumentApp', {
    Attribute: attributes,
    ElementType: elementTypes,
    GlyphType: glyphTypes,
    HorizontalAlignment: horizontalAlignments,
    ParagraphHeading: paragraphHeadings,
    PositionedLayout: positionedLayouts,
    TextAlignment: textAlignments,
    VerticalAlignment: verticalAlignments,
    create: (name: string) => {
      const file = { name: String(name), mimeType: documentType, parents: [] };
      return openById(newFile(execution, file, limits.documentsADay ?? consumerDocumentsADay).id);
    },
    // The script is bound to a spreadsheet: reference/document/document-app#getactivedocument
    getActiveDocument: () => null as never,
    getUi: () => {
      throw execution.realm.exception('Cannot call DocumentApp.getUi() from this context.');
    },
    openById,
    openByUrl: (url: string) => {
      const id = /^https:\/\/docs\.google\.com\/document\/d\/([^/?#]+)/.exec(String(url))?.[1];
      if (id === undefined) throw execution.realm.exception('Invalid argument: url');
      return openById(id);
    },
  });
}

/**
 * Writes back what was edited and not saved, as Google does when a script ends. The runtime calls it at the normal
 * end of an execution only: a run that was killed loses these edits.
 */
export function saveOpenDocuments(execution: Execution): void {
  for (const open of openDocuments(execution).values()) save(open);
  openDocuments(execution).clear();
}

function openDocuments(execution: Execution): Map<string, OpenDocument> {
  const documents = opened.get(execution) ?? new Map<string, OpenDocument>();
  opened.set(execution, documents);
  return documents;
}

function copyForEditing(execution: Execution, id: string, editsBeforeSaving: number): OpenDocument {
  const state = execution.state.documents[id];
  const file = execution.state.files[id];
  const role = file && inheritedRole(execution.state, file, execution.effectiveUser);
  if (!state || !file || role === undefined)
    throw execution.realm.exception(
      "Document is missing (perhaps it was deleted, or you don't have read access?)",
    );
  const open: OpenDocument = {
    execution,
    state: structuredClone(state),
    editsBeforeSaving,
    mayEdit: role === 'owner' || role === 'writer',
    edits: 0,
    isClosed: false,
    object: (node) => elementObject(open, node),
  };
  return open;
}

function save(open: OpenDocument): void {
  const { state } = open.execution;
  if (open.edits === 0 || !state.documents[open.state.id]) return;
  state.documents[open.state.id] = structuredClone(open.state);
  const file = state.files[open.state.id];
  if (file) file.modifiedTime = open.execution.now().toISOString();
}
