import { type Result, refused } from '../../../core/problem.ts';
import {
  type Approval,
  addressesIn,
  approvalProblems,
  sameApproval,
} from '../../../core/report/share/approval.ts';
import { nextLine } from '../../../core/report/share/sharing-line.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { finishSharing, type Shared } from './finish-sharing.ts';
import { shareable } from './shareable.ts';
import { sharingRows } from './sharing-rows.ts';

/**
 * Shares a document outside the office. Approver, date and recipients are on the Sharing tab and in the Log, and
 * lasting, before anybody is let in: a run cut short is finished later, and the record never lacks what was shared.
 */
export function shareOutside(
  ports: Ports,
  { code, ...approval }: Approval & { readonly code: string },
): Result<Shared> {
  const problems = approvalProblems(approval, {
    today: ports.day(ports.now()),
    isAddress: ports.mail.isAddress,
  });
  if (problems.length > 0) return refused(...problems);
  const document = shareable(ports, code, approval.document);
  if (!document.ok) return document;
  const { version } = document.value;
  const { tab, lines } = sharingRows(ports, code);
  const before = sameApproval(lines, { ...approval, version });
  if (before) return finishSharing(ports, { code, line: before.line });
  const line = nextLine(lines);
  const at = ports.now();
  const { as, approvedBy, approvedOn, why } = approval;
  const recipients = addressesIn(approval.recipients);
  tab.append(
    recipients.map((to) => ({
      ...{ project: code, line, document: approval.document, version, as, to },
      ...{ approvedBy: approvedBy.trim(), approvedOn, why: why.trim() },
      ...{ state: 'to do', at, outcome: '', by: ports.who(), madeAt: at },
    })),
  );
  log(ports, [
    {
      what: 'sharing outside approved',
      about: `${code} ${approval.document}, version ${version}, as ${as}`,
      after: `${approvedBy.trim()}, ${approvedOn}: ${recipients.join(', ')}`,
    },
  ]);
  ports.settle();
  return finishSharing(ports, { code, line });
}
