import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Door = {
  /** `127.0.0.1:8080` */
  readonly host: string;
  /** Made at each start; the page carries it, no other page can read it. */
  readonly token: string;
};

/** Pages that are not ours, other programs' pages on this machine among them. */
const isForeign = (site: unknown): boolean => site === 'cross-site' || site === 'same-site';

/**
 * Why a request is refused, or undefined. Naming any other host means that a foreign name was pointed at this machine
 * (DNS rebinding).
 */
export function refusesRequest(headers: IncomingHttpHeaders, door: Door): string | undefined {
  if (headers.host !== door.host) return `This page lives at http://${door.host} only.`;
  if (isForeign(headers['sec-fetch-site']) && headers['sec-fetch-mode'] !== 'navigate')
    return 'Another site asked for this.';
  return undefined;
}

/** Reading and changing the Workspace is for the page alone: no other page of the browser knows its token. */
export function refusesOrder(headers: IncomingHttpHeaders, door: Door): string | undefined {
  const refused = refusesRequest(headers, door);
  if (refused !== undefined) return refused;
  if (isForeign(headers['sec-fetch-site'])) return 'Another site asked for this.';
  if (headers.origin !== `http://${door.host}`) return 'Another site asked for this.';
  if (!same(String(headers['x-workspace-token'] ?? ''), door.token))
    return 'This page is older than the program that serves it. Load it again.';
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return 'A request is JSON.';
  return undefined;
}

function same(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
