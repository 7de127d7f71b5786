import type { Problem } from '../../problem.ts';
import type { DocumentKind } from '../documents/document-kind.ts';
import type { SharedAs, SharingLine } from './sharing-line.ts';

/** What a person says before a document leaves the office: who approved it, when, and who gets it. */
export type Approval = {
  readonly document: DocumentKind;
  readonly as: SharedAs;
  readonly approvedBy: string;
  /** YYYY-MM-DD */
  readonly approvedOn: string;
  readonly why: string;
  /** Addresses as typed: several may stand in one text. */
  readonly recipients: readonly string[];
};

/** More would be publishing, which R-002 does not mean; Google also limits how many are let in at once. */
const mostRecipients = 50;

/** One address each, in the order typed and none twice, whatever they were parted by. */
export function addressesIn(recipients: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const address of recipients.flatMap((typed) => typed.split(/[\s,;]+/)))
    if (address !== '' && !found.has(address.toLowerCase())) found.set(address.toLowerCase(), address);
  return [...found.values()];
}

/** What has to be mended before anything is shared. */
export function approvalProblems(
  { approvedBy, approvedOn, recipients }: Approval,
  { today, isAddress }: { readonly today: string; readonly isAddress: (text: string) => boolean },
): Problem[] {
  const addresses = addressesIn(recipients);
  const wrong = addresses.filter((address) => !isAddress(address));
  const problems: Problem[] = [];
  if (approvedBy.trim() === '')
    problems.push({
      what: 'Nobody is named who approved the sharing.',
      remedy: 'Write who did, for example the Team Leader.',
    });
  if (approvedOn === '')
    problems.push({ what: 'The day of the approval is missing.', remedy: 'Choose the day.' });
  else if (approvedOn > today)
    problems.push({ what: 'The day of the approval is yet to come.', remedy: 'Choose a day up to today.' });
  if (addresses.length === 0)
    problems.push({ what: 'No recipient is named.', remedy: 'Write at least one e-mail address.' });
  if (wrong.length > 0)
    problems.push({
      what: `Not an e-mail address: ${wrong.join(', ')}.`,
      remedy: 'Write one address to a line, without names.',
    });
  if (addresses.length > mostRecipients)
    problems.push({
      what: `${addresses.length} recipients are more than ${mostRecipients}.`,
      remedy: 'Share with the first ones, then with the others.',
    });
  return problems;
}

/** The same approval given before: pressed twice, or a run was cut short. What was taken back is approved anew. */
export const sameApproval = (
  lines: readonly SharingLine[],
  wanted: Approval & { readonly version: string },
): SharingLine | undefined =>
  lines.find(
    (line) =>
      (['document', 'version', 'as', 'approvedOn'] as const).every((key) => line[key] === wanted[key]) &&
      line.approvedBy === wanted.approvedBy.trim() &&
      line.to.every(({ state }) => state !== 'taken back') &&
      sameAddresses(line, addressesIn(wanted.recipients)),
  );

const sameAddresses = ({ to }: SharingLine, addresses: readonly string[]): boolean => {
  const known = new Set(to.map(({ email }) => email.toLowerCase()));
  return known.size === addresses.length && addresses.every((address) => known.has(address.toLowerCase()));
};
