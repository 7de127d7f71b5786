import { readScored } from '../../application/read-scored.ts';
import type { Ports } from '../../ports.ts';

/** The language each application was written in, by its code; a project keeps both. */
export function languagesOf(ports: Ports): ReadonlyMap<string, string> {
  const call = readScored(ports);
  return new Map(
    (call.ok ? call.value.applications : []).map(({ code, application }): [string, string] => [
      code,
      application.language,
    ]),
  );
}
