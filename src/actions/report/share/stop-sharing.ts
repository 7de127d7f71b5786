import { ok, type Result, refused } from '../../../core/problem.ts';
import type { SharingLine } from '../../../core/report/share/sharing-line.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { keyOf } from './shared-key.ts';
import { approvalOf } from './sharing-rows.ts';

/**
 * Takes back what lets an address open a shared document. The right goes first, then the record says so: whatever cuts the
 * run short, nobody is recorded as shut out who is not.
 */
export function stopSharing(
  ports: Ports,
  { code, line, email }: { readonly code: string; readonly line: string; readonly email: string },
): Result<{ readonly message: string }> {
  const found = approvalOf(ports, code, line);
  if (!found.ok) return found;
  const { tab, lines, approval } = found.value;
  const isTheirs = (each: string) => each.toLowerCase() === email.toLowerCase();
  if (!approval.to.some((recipient) => isTheirs(recipient.email)))
    return refused({
      what: `${email} is not among the recipients of approval ${line}.`,
      remedy: 'Open the documents of the project anew.',
    });
  const key = keyOf(code, approval);
  ports.documents.stopSharing(key, email);
  const left = ports.documents.rolesIn(key)?.get(email.toLowerCase());
  if (left !== undefined)
    return refused({
      what: `${email} can still open it, as ${left}: a person gave that right.`,
      remedy: 'Take it back in the document itself, with its Share button.',
    });
  const rows = lines
    .filter((each) => keyOf(code, each) === key)
    .flatMap(({ to }) => to.filter((each) => isTheirs(each.email) && each.state !== 'refused'));
  const cells = { state: 'taken back', at: ports.now(), outcome: 'Cannot open it any longer.' };
  tab.write(
    Object.keys(cells),
    rows.map(({ row }) => ({ row, cells })),
  );
  log(ports, [{ what: 'sharing taken back', about: about(code, approval), before: email }]);
  return ok({
    message:
      approval.as === 'PDF copy'
        ? `${email} cannot open it any longer. What was downloaded or printed before stays with them.`
        : `${email} cannot open it any longer.`,
  });
}

const about = (code: string, { document, version, line }: SharingLine): string =>
  `${code} ${document}, version ${version}, approval ${line}`;
