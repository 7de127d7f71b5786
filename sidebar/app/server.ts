import type { Reply, Request } from '../../src/contract/answer.ts';
import type { Server } from '../../src/contract/handlers.ts';
import { unpack } from '../../src/contract/packed.ts';

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

/** Turns any way of carrying a request into the server's functions, typed by the contract. */
export function connect(transport: Transport): Server {
  const ask = async (procedure: string, input: unknown): Promise<unknown> => {
    const reply = await transport({ procedure, input });
    if (!reply.ok) throw new ServerProblem(reply.code, reply.message, reply.problems);
    return unpack(reply.value);
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
