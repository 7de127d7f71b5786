import type { Reply, Request } from '../../src/contract/answer.ts';
import type { Server } from '../../src/contract/handlers.ts';
import { unpack } from './unpack.ts';

export type Transport = (request: Request) => Promise<Reply>;

/** What the server refused, worded for the person at the sidebar. */
export class ServerProblem extends Error {
  override readonly name = 'ServerProblem';
  readonly code: string;
  readonly problems: readonly string[];
  constructor(code: string, message: string, problems: readonly string[]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

const oneMinute = 60_000;

/** Turns any way of carrying a request into the server's functions, typed by the contract. */
export function connect(transport: Transport): Server {
  // The first screen brings the list, from the same reading; any other request may change it.
  let brought: { readonly list: unknown; readonly until: number } | null = null;
  const ask = async (procedure: string, input: unknown): Promise<unknown> => {
    const kept = brought;
    brought = null;
    if (procedure === 'listApplications' && kept && Date.now() < kept.until) return kept.list;
    const reply = await transport({ procedure, input });
    if (!reply.ok) throw new ServerProblem(reply.code, reply.message, reply.problems);
    const value = unpack(reply.value);
    if (procedure === 'overview' && typeof value === 'object' && value && 'list' in value && value.list)
      brought = { list: value.list, until: Date.now() + oneMinute };
    return value;
  };
  return new Proxy({} as Server, { get: (_, name) => (input: unknown) => ask(String(name), input) });
}

/** google.script.run, in Google Sheets or in any page that provides it. */
export const googleTransport: Transport = (request) =>
  new Promise((resolve, reject) => {
    // A reply that Google cannot carry arrives as null, without an error (developers.google.com/apps-script/guides/html/communication).
    const receive = (reply: Reply | null) =>
      reply === null ? reject(new Error('The add-on gave no answer.')) : resolve(reply);
    const run = google.script.run.withSuccessHandler(receive).withFailureHandler(reject);
    if (run.callServer) run.callServer(request);
    else reject(new Error('The add-on is not there.'));
  });
