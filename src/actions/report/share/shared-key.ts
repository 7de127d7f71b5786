import {
  type DocumentKind,
  documentKeys,
  documentKinds,
} from '../../../core/report/documents/document-kind.ts';
import type { SharingLine } from '../../../core/report/share/sharing-line.ts';

/** What is opened to the recipients of an approval: the document itself, or the copy of the version that was approved. */
export function keyOf(
  code: string,
  { document, as, version }: Pick<SharingLine, 'document' | 'as' | 'version'>,
): string {
  const kind = documentKinds.find((each) => each === document);
  const key = `${code}.${kind ? documentKeys[kind] : document}`;
  return as === 'document' ? key : copyKey(code, kind ?? 'internal report', version);
}

/** A PDF copy of one version is remembered by itself: making the document again leaves it as it is. */
export const copyKey = (code: string, kind: DocumentKind, version: string): string =>
  `${code}.${documentKeys[kind]}.pdf ${version}`;
