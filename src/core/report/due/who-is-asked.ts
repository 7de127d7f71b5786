import type { PlanPartner } from '../../plan/plan.ts';
import type { ReportState } from '../received/report-states.ts';

export type AskedPartner = Pick<PlanPartner, 'name' | 'role' | 'email' | 'left'>;

/** Of whom a report is waited for: the lead alone, or every partner about itself as well. */
export type AskedOf = 'lead' | 'each partner';

export type Recipient = {
  readonly to: string;
  readonly organisations: readonly string[];
  /** The report on the whole project, or each one's own part. */
  readonly scope: 'project' | 'own';
};

/**
 * Whose report is missing: the lead's while there is none on the whole project, and that of each other partner who was
 * to answer for itself. What is missing in a report that came is for a person to ask about. One address is written to
 * once; a partner without one is unreachable.
 */
export function whoIsAsked(
  report: Pick<ReportState, 'state' | 'received' | 'missingPartners'>,
  partners: readonly AskedPartner[],
  askedOf: AskedOf,
  isAddress: (text: string) => boolean,
): { readonly recipients: readonly Recipient[]; readonly unreachable: readonly string[] } {
  if (!['waiting', 'late', 'partly'].includes(report.state)) return { recipients: [], unreachable: [] };
  const there = partners.filter(({ left }) => left === '');
  const lead = leadOf(there);
  const others =
    askedOf === 'each partner'
      ? there.filter((partner) => partner !== lead && report.missingPartners.includes(partner.name))
      : [];
  const wanted = [...(lead && report.received === '' ? [lead] : []), ...others];
  const byAddress = new Map<string, Recipient>();
  for (const { name, email } of wanted.filter((partner) => isAddress(partner.email))) {
    const key = email.trim().toLowerCase();
    const before = byAddress.get(key);
    if (before?.scope === 'project') continue;
    byAddress.set(key, {
      to: before?.to ?? email.trim(),
      organisations: [...(before?.organisations ?? []), name],
      scope: name === lead?.name ? 'project' : 'own',
    });
  }
  return {
    recipients: [...byAddress.values()],
    unreachable: wanted.filter(({ email }) => !isAddress(email)).map(({ name }) => name),
  };
}

/** Whoever has the role, or else the first. */
export const leadOf = <Partner extends Pick<AskedPartner, 'role'>>(
  partners: readonly Partner[],
): Partner | undefined => partners.find(({ role }) => /\blead\b/i.test(role)) ?? partners[0];
