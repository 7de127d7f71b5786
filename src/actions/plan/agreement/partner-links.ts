import type { Result } from '../../../core/problem.ts';
import { ok } from '../../../core/problem.ts';
import type { Ports } from '../../ports.ts';
import { agreementLinks } from './agreement-form.ts';

const marker = 'PARTNER-OF-THIS-PLAN';

/** The address of the agreement form for each partner of a plan, by name; null while there is no form. Google is asked for one, and the name in it changed. */
export function partnerLinks(
  ports: Ports,
  code: string,
  version: number,
): Result<((partner: string) => string) | null> {
  const links = agreementLinks(ports);
  if (!links.ok || !links.value) return links.ok ? ok(null) : links;
  const ask = links.value;
  const [before, after, ...more] = ask(code, version, marker).split(marker);
  const isPlain = before !== undefined && after !== undefined && more.length === 0;
  return ok((partner) =>
    isPlain ? `${before}${encodeURIComponent(partner)}${after}` : ask(code, version, partner),
  );
}
