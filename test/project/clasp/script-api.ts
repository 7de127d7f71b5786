import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';
import { type ProjectFile, refusalOf } from './accept-project.ts';

export type ScriptApi = {
  /** For HTTPS_PROXY. */
  readonly proxy: string;
  /** Of whom clasp is to trust, for NODE_EXTRA_CA_CERTS. */
  readonly certificate: string;
  /** What was pushed and accepted, last. */
  readonly content: () => readonly ProjectFile[];
  readonly close: () => Promise<void>;
};

const host = 'script.googleapis.com';

/**
 * A stand-in of the Apps Script API's project content (developers.google.com/apps-script/api/reference/rest/v1/projects)
 * on this machine, behind a proxy that answers for Google's name: clasp has no setting for another address.
 */
export async function startScriptApi(): Promise<ScriptApi> {
  let files: readonly ProjectFile[] = [];
  const { cert, private: key } = await generate([{ name: 'commonName', value: host }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
    ],
  });
  const api = createSecureServer({ key, cert }, async (request, response) => {
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const scriptId = /^\/v1\/projects\/([\w-]+)\/content/.exec(request.url ?? '')?.[1];
    if (scriptId === undefined) return reply(404, { error: { code: 404, message: 'Not found' } });
    if (request.method === 'PUT') {
      const pushed = (JSON.parse(await text(request)) as { files: ProjectFile[] }).files;
      const refused = refusalOf(pushed);
      if (refused !== undefined)
        return reply(400, { error: { code: 400, message: refused, status: 'INVALID_ARGUMENT' } });
      files = pushed;
    }
    return reply(200, { scriptId, files });
  });
  const sockets = new Set<Socket>();
  const proxy = createServer().on('connect', (request, socket: Socket, head: Buffer) => {
    if (!request.url?.startsWith(`${host}:`)) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const upstream = connect(portOf(api), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    sockets.add(socket).add(upstream);
    for (const end of [socket, upstream]) end.on('error', () => end.destroy());
    return upstream;
  });
  await Promise.all([listening(api), listening(proxy)]);
  return {
    proxy: `http://127.0.0.1:${portOf(proxy)}`,
    certificate: cert,
    content: () => files,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed(api), closed(proxy)]);
    },
  };
}

const portOf = (server: Pick<Server, 'address'>): number => (server.address() as AddressInfo).port;
const listening = (server: Pick<Server, 'listen'>) =>
  new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const closed = (server: Pick<Server, 'close'>) =>
  new Promise<void>((resolve) => void server.close(() => resolve()));
