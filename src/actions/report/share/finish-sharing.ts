import { ok, type Result, refused } from '../../../core/problem.ts';
import { documentKinds } from '../../../core/report/documents/document-kind.ts';
import { invitation } from '../../../core/report/share/invitation.ts';
import type { SharingLine } from '../../../core/report/share/sharing-line.ts';
import { readCall } from '../../call/read-call.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { letAllIn, type Told } from './let-in.ts';
import { makePdf } from './make-pdf.ts';
import { type Shareable, shareable } from './shareable.ts';
import { keyOf } from './shared-key.ts';
import { showLine } from './sharing-of.ts';
import { approvalOf } from './sharing-rows.ts';

export type Shared = Pick<ReturnType<typeof showLine>, 'line' | 'to'>;

/** Lets in whoever an approval names and is not in yet, also whom Google refused before: nobody twice, and nobody but them. */
export function finishSharing(
  ports: Ports,
  { code, line }: { readonly code: string; readonly line: string },
): Result<Shared> {
  const found = approvalOf(ports, code, line);
  if (!found.ok) return found;
  const { tab, approval } = found.value;
  const waiting = approval.to.filter(({ state }) => state === 'to do' || state === 'refused');
  if (waiting.length === 0) return ok(showLine(approval));
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const document = documentOf(ports, code, approval);
  if (!document.ok) return document;
  const opened = openedBy(ports, code, approval, document.value);
  if (!opened.ok) return opened;
  const message = invitation(call.value.settings, { ...approval, name: document.value.name });
  const states = letAllIn(ports, { tab, key: opened.value, message }, waiting);
  if (!states.ok) return states;
  logOutcome(ports, code, approval, states.value);
  return ok(showLine(approvalNow(ports, code, line, approval)));
}

function documentOf(ports: Ports, code: string, { document }: SharingLine): Result<Shareable> {
  const kind = documentKinds.find((each) => each === document);
  return kind
    ? shareable(ports, code, kind)
    : refused({
        what: `The Sharing tab names a document there is not: “${document}”.`,
        remedy: `Write one of these: ${documentKinds.join(', ')}.`,
      });
}

/** What recipients are let into; a copy is made when it is not there yet, of the version approved and no other. */
function openedBy(ports: Ports, code: string, approval: SharingLine, now: Shareable): Result<string> {
  const key = keyOf(code, approval);
  if (approval.as === 'document' || ports.documents.rolesIn(key)) return ok(key);
  if (now.version !== approval.version)
    return refused({
      what: `Version ${approval.version} was approved; the document is at version ${now.version} now, and no copy was made before.`,
      remedy: 'Have the version of now approved, and share that.',
    });
  const made = makePdf(ports, { code, document: now.kind });
  return made.ok ? ok(key) : made;
}

function logOutcome(
  ports: Ports,
  code: string,
  { line, document }: SharingLine,
  told: readonly Told[],
): void {
  if (told.length === 0) return;
  log(ports, [
    {
      what: 'shared outside',
      about: `${code} ${document}, approval ${line}`,
      after: told.map(({ email, state }) => `${email}: ${state}`).join(', '),
    },
  ]);
}

const approvalNow = (ports: Ports, code: string, line: string, before: SharingLine): SharingLine => {
  const now = approvalOf(ports, code, line);
  return now.ok ? now.value.approval : before;
};
