import type { ToAssess } from '../assessor.ts';

/** From this many applicants on, a domain belongs to a provider or a network and is no sign of a tie. */
const many = 3;

/** Domains of e-mail addresses that organisations of three or more applications have in common. */
export function sharedDomains(applications: readonly ToAssess[]): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  for (const { code, organisations } of applications)
    for (const { email } of organisations) {
      const domain = email.trim().toLowerCase().split('@')[1] ?? '';
      if (domain !== '') users.set(domain, (users.get(domain) ?? new Set()).add(code));
    }
  return new Set([...users].filter(([, codes]) => codes.size >= many).map(([domain]) => domain));
}
