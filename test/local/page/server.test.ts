import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPage, type ServedPage } from '../../../src/local/page/server/create-page.ts';
import { listen } from '../../../src/local/page/server/http/listen.ts';
import { anOffice, functions } from './an-office.ts';

const office = anOffice();
let page: ServedPage;
let port: string;
beforeAll(async () => {
  page = await createPage({
    workspace: office,
    client: { script: 'client', style: '', shim: '/* shim */' },
    functions,
    port: 0,
  });
  port = new URL(page.address).port;
});
afterAll(() => page.close());

type Reply = { status: number; headers: Record<string, unknown>; text: string };

/** As a browser would send it, or as an attacker would have it sent. */
function ask(path: string, headers: Record<string, string> = {}, body?: unknown, at = port): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: at, path, method: body === undefined ? 'GET' : 'POST', headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const own = () => ({
  host: `127.0.0.1:${port}`,
  origin: page.address,
  'content-type': 'application/json',
  'x-workspace-token': page.token,
});
const day = { hours: 24 };

describe('a request that changes the Workspace', () => {
  it('is answered when the page itself sends it', async () => {
    const before = Date.parse(office.clock.now);

    expect((await ask('/api/clock', own(), day)).status).toBe(200);
    expect(Date.parse(office.clock.now) - before).toBe(86_400_000);
  });

  it.each([
    ['another site', { origin: 'https://example.org' }],
    ['no site at all', { origin: '' }],
    ['another program on this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page of another port of this machine, as its browser says', { 'sec-fetch-site': 'same-site' }],
    ['another site, as its browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a page of before the last start', { 'x-workspace-token': 'old' }],
    ['a page without the token', { 'x-workspace-token': '' }],
    ['a form of another site, which cannot send JSON', { 'content-type': 'text/plain' }],
    ['a foreign name pointed at this machine', { host: 'example.org' }],
    ['a foreign name with our port', { host: `example.org:${port}` }],
  ])('is refused from %s', async (_, headers) => {
    const before = office.clock.now;

    expect((await ask('/api/clock', { ...own(), ...headers }, day)).status).toBe(403);
    expect(office.clock.now).toBe(before);
  });

  it('is refused when it is not what the page would send', async () => {
    expect((await ask('/api/clock', own(), { hours: 'many' })).status).toBe(400);
    expect((await ask('/api/rows', own(), { sheetId: 0, first: 0, last: 9 })).status).toBe(400);
    expect((await ask('/api/constructor', own(), {})).status).toBe(404);
  });
});

describe('a request that only reads', () => {
  it('is refused under a foreign name, so that the token stays with the page', async () => {
    const reply = await ask('/', { host: 'example.org' });

    expect(reply.status).toBe(403);
    expect(reply.text).not.toContain(page.token);
  });

  it('is refused inside another site', async () => {
    const document = Object.keys(office.state.documents)[0];
    const host = `127.0.0.1:${port}`;
    for (const site of ['cross-site', 'same-site']) {
      const inside = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' };

      expect((await ask(`/download/${document}`, { host, ...inside })).status).toBe(403);
    }
    expect((await ask('/', { host })).headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });

  it('allows no script, style or frame from outside, and no frame around', async () => {
    const { headers } = await ask('/sheet', { host: `127.0.0.1:${port}` });

    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('by the name localhost is sent to the one address', async () => {
    const reply = await ask('/outbox', { host: `localhost:${port}` });

    expect(reply.headers.location).toBe(`${page.address}/outbox`);
  });

  it('of a document gives a page that holds no script, with its text escaped', async () => {
    const document = Object.keys(office.state.documents)[0];
    const reply = await ask(`/paper/${document}`, { host: `127.0.0.1:${port}` });

    expect(reply.text).toContain('&lt;script&gt;alert(1)');
    expect(reply.text).not.toContain('<script');
    expect(reply.headers['content-security-policy']).not.toContain('script-src');
  });

  it('gives the spreadsheet and the documents as files', async () => {
    const [document] = Object.keys(office.state.documents);
    const host = { host: `127.0.0.1:${port}` };
    const book = await ask(`/download/${office.state.spreadsheetId}`, host);
    const text = await ask(`/download/${document}`, host);

    expect(book.headers['content-disposition']).toContain('Untitled%20spreadsheet.xlsx');
    expect(text.headers['content-disposition']).toContain('Cooperation%20plan%20A-01.docx');
    expect([book.text.slice(0, 2), text.text.slice(0, 2)]).toEqual(['PK', 'PK']);
    const mail = await ask('/download/mail-0', host);
    expect(mail.headers['content-type']).toBe('message/rfc822');
    expect(mail.text).toMatch(/^To: lead@example\.org/m);
  });
});

describe('the sidebar', () => {
  const shown = async () => {
    await ask('/api/menu', own(), { path: ['CSO Cooperation', 'Open sidebar'], answers: [] });
    return JSON.parse((await ask('/api/overview', own(), {})).text).sidebar;
  };

  it('has an origin of its own, with google.script in front of its page', async () => {
    const { address, title } = await shown();
    const { host, port: at, pathname } = new URL(address);
    const reply = await ask(pathname, { host }, undefined, at);

    expect(title).toBe('CSO Cooperation');
    expect(at).not.toBe(port);
    expect(reply.text).toMatch(/<head><script>window\.workspaceShim = .*"double"/);
    expect(reply.headers['content-security-policy']).toContain(`frame-ancestors ${page.address}`);
  });

  it('is not found by who does not know its address', async () => {
    const { host, port: at } = new URL((await shown()).address);

    expect((await ask('/1', { host }, undefined, at)).status).toBe(404);
  });

  it('is gone once the person has closed it, until the script shows it again', async () => {
    const first = await shown();
    await ask('/api/closeSidebar', own(), {});

    expect(JSON.parse((await ask('/api/overview', own(), {})).text).sidebar).toBeNull();
    expect((await shown()).version).toBeGreaterThan(first.version);
  });
});

describe('the address', () => {
  it('is on this machine alone, at the next port when one is taken', async () => {
    const first = await listen(() => {}, 0);
    const second = await listen(() => {}, first.port);

    expect(second.port).toBeGreaterThan(first.port);
    expect(first.server.address()).toMatchObject({ address: '127.0.0.1' });
    first.server.close();
    second.server.close();
  });
});
