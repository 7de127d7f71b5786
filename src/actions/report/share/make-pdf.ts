import { ok, type Result, refused } from '../../../core/problem.ts';
import type { DocumentKind } from '../../../core/report/documents/document-kind.ts';
import { inOneLine } from '../../../core/selection/letters/fill.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { shareable } from './shareable.ts';
import { copyKey } from './shared-key.ts';

/** Makes a PDF copy of a document as it is now: one for each version, which stays when the document is made again. */
export function makePdf(
  ports: Ports,
  { code, document }: { readonly code: string; readonly document: DocumentKind },
): Result<{ readonly name: string; readonly url: string }> {
  const found = shareable(ports, code, document);
  if (!found.ok) return found;
  const { key, version } = found.value;
  const name = inOneLine(`${found.value.name}, version ${version}`);
  const url = ports.documents.pdf(key, { key: copyKey(code, document, version), name });
  if (url === null)
    return refused({
      what: `The ${document} of ${code} is not known here any longer.`,
      remedy: 'Create it again.',
    });
  log(ports, [{ what: 'PDF copy made', about: `${code} ${document}, version ${version}`, after: url }]);
  return ok({ name: `${name}.pdf`, url });
}
