import type { Execution } from '../../runtime/execution.ts';
import { insideOf, scriptObject } from '../../runtime/script-object.ts';
import type { DocumentNode } from '../model/tree.ts';
import type { DocumentState } from '../state.ts';

/** A document opened by one execution: edits go to a copy, which is written back when it is saved. */
export type OpenDocument = {
  readonly execution: Execution;
  readonly state: DocumentState;
  readonly editsBeforeSaving: number;
  /** Whether the person the script acts as may do more than read. */
  readonly mayEdit: boolean;
  edits: number;
  isClosed: boolean;
  readonly object: (node: DocumentNode) => GoogleAppsScript.Document.Element;
};

/** What is about the file and not about its contents. */
const ofTheFile = /^(getId|getName|setName|getUrl|getAs|getBlob|(get|add|remove)(Editor|Viewer)s?)$/;
const editing = /^(set|append|insert|remove|delete|clear|replace|merge|add(?!Element|Range))/;

/**
 * An object of an open document. Once the document is saved and closed every call on its contents throws; only
 * the file can still be asked for its id, name or PDF (developers.google.com/apps-script/reference/document/document#saveAndClose).
 */
export function documentObject<GoogleObject extends object>(
  open: OpenDocument,
  className: string,
  methods: Partial<GoogleObject>,
  inside?: unknown,
): GoogleObject {
  const guarded: Record<string, unknown> = {};
  for (const [name, method] of Object.entries(methods)) {
    guarded[name] =
      typeof method !== 'function' || (className === 'Document' && ofTheFile.test(name))
        ? method
        : (...given: unknown[]) => {
            mustBeOpen(open);
            if (editing.test(name)) countEdit(open);
            return method.apply(methods, given);
          };
  }
  return scriptObject(open.execution, className, guarded as Partial<GoogleObject>, inside);
}

function mustBeOpen(open: OpenDocument): void {
  if (open.isClosed)
    throw open.execution.realm.exception('Document is closed, its contents cannot be updated.');
}

function countEdit(open: OpenDocument): void {
  if (!open.mayEdit)
    throw open.execution.realm.exception('You do not have permission to perform that action.');
  open.edits += 1;
  if (open.edits > open.editsBeforeSaving)
    throw open.execution.realm.exception(
      'Too many changes applied before saving document. Please save changes in smaller batches using Document.saveAndClose(), then reopen the document with Document.openById().',
    );
}

const elementClasses = [
  'Paragraph',
  'ListItem',
  'Table',
  'TableRow',
  'TableCell',
  'Body',
  'HeaderSection',
  'FooterSection',
  'FootnoteSection',
  'Text',
  'PageBreak',
  'HorizontalRule',
  'InlineImage',
  'Footnote',
];

/** The node behind an element the script hands back. */
export function nodeOf(object: unknown): DocumentNode | undefined {
  for (const className of elementClasses) {
    const node = insideOf<DocumentNode>(object, className);
    if (node) return node;
  }
  return undefined;
}
