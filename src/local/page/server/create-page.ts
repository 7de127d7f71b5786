import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Workspace } from '../../workspace/workspace.ts';
import { answerRequest } from '../api/answer-request.ts';
import { createDesk } from '../api/desk.ts';
import type { ClientFiles } from './bundle-client.ts';
import { disposition, download } from './downloads.ts';
import { type Door, refusesOrder, refusesRequest } from './http/guard.ts';
import { listen } from './http/listen.ts';
import { readBody } from './http/read-body.ts';
import { send } from './http/send.ts';
import { localLink } from './local-link.ts';
import { paper, paperPolicy } from './pages/paper.ts';
import { shell, shellPolicy } from './pages/shell.ts';
import { sidebarPage, sidebarPolicy } from './pages/sidebar-page.ts';

export type PageOptions = {
  readonly workspace: Workspace;
  readonly client: ClientFiles;
  /** What google.script.run offers. */
  readonly functions: readonly string[];
  readonly port: number;
};

export type ServedPage = {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  readonly token: string;
  readonly close: () => void;
};

/**
 * Serves the Workspace to a browser on this machine. The sidebar has an origin of its own, as on Google, so that its
 * script cannot reach the page around it.
 */
export async function createPage({ workspace, client, functions, port }: PageOptions): Promise<ServedPage> {
  const secret = () => randomBytes(24).toString('base64url');
  const token = secret();
  const sidebarPath = `/${secret()}`;
  let door: Door = { host: '', token };
  let sidebarDoor: Door = { host: '', token };
  const desk = createDesk(workspace, (version) => `http://${sidebarDoor.host}${sidebarPath}/${version}`);

  const sidebar = await listen((request, response) => {
    const shown = desk.pageOf(Number(request.url?.split('/').at(-1)));
    const pageOrigin = `http://${door.host}`;
    if (refusesRequest(request.headers, sidebarDoor) !== undefined)
      return send(response, 403, 'text/plain', 'Refused.');
    if (!shown || !request.url?.startsWith(`${sidebarPath}/`))
      return send(response, 404, 'text/plain', 'No such page is shown.');
    send(response, 200, 'text/html', sidebarPage(shown, client.shim, { pageOrigin, functions }), {
      'content-security-policy': sidebarPolicy(pageOrigin),
    });
  }, 0);
  sidebarDoor = { host: `127.0.0.1:${sidebar.port}`, token };

  const show = async (response: ServerResponse, url: URL) => {
    const [, place = '', id = ''] = url.pathname.split('/');
    if (place === 'client.js') return send(response, 200, 'text/javascript', client.script);
    if (place === 'client.css') return send(response, 200, 'text/css', client.style);
    if (place === 'download') {
      const file = await download(workspace.state, id);
      if (!file) return send(response, 404, 'text/plain', 'There is no such file.');
      return send(response, 200, file.type, file.content, { 'content-disposition': disposition(file.name) });
    }
    if (place === 'paper') {
      const document = workspace.state.documents[id];
      if (!document) return send(response, 404, 'text/plain', 'There is no such document.');
      const absolute = (link: string) => new URL(localLink(link), `http://${door.host}`).href;
      const html = paper(document, workspace.state.files[id]?.name ?? id, absolute);
      return send(response, 200, 'text/html', html, { 'content-security-policy': paperPolicy });
    }
    if (!['', 'sheet', 'form', 'document', 'outbox', 'executions', 'clock', 'faults'].includes(place))
      return send(response, 404, 'text/plain', 'There is no such page.');
    send(response, 200, 'text/html', shell(token), {
      'content-security-policy': shellPolicy(`http://${sidebarDoor.host}`),
      'x-frame-options': 'DENY',
    });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, name: string) => {
    const refused = refusesOrder(request.headers, door);
    if (refused !== undefined) return send(response, 403, 'text/plain', refused);
    const reply = answerRequest(desk, name, await readBody(request));
    send(response, reply.status, 'application/json', JSON.stringify(reply.body));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${door.host}`);
    if (request.method === 'POST' && url.pathname.startsWith('/api/'))
      return answer(request, response, url.pathname.slice('/api/'.length));
    if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Not here.');
    if (request.headers.host === door.host.replace('127.0.0.1', 'localhost'))
      return send(response, 307, 'text/plain', '', { location: url.href });
    const refused = refusesRequest(request.headers, door);
    return refused === undefined ? show(response, url) : send(response, 403, 'text/plain', refused);
  };

  const page = await listen((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) send(response, 500, 'text/plain', String(error));
    });
  }, port);
  door = { host: `127.0.0.1:${page.port}`, token };
  return {
    address: `http://${door.host}`,
    token,
    close: () => {
      for (const { server } of [page, sidebar]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
