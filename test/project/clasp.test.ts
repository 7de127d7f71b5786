import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAll } from '../../src/local/commands/build.ts';
import { type ScriptApi, startScriptApi } from './clasp/script-api.ts';

type Pushed = { readonly code: number; readonly said: string };

let api: ScriptApi;
let project = '';

beforeAll(async () => {
  api = await startScriptApi();
  project = mkdtempSync(join(tmpdir(), 'push-'));
  await buildAll(join(project, 'dist'));
  writeFileSync(
    join(project, '.clasp.json'),
    JSON.stringify({ scriptId: 'a-script-of-the-test', rootDir: 'dist' }),
  );
  writeFileSync(join(project, 'ca.pem'), api.certificate);
  const person = { type: 'authorized_user', client_id: 'x', client_secret: 'x', refresh_token: 'x' };
  const token = { ...person, access_token: 'x', expiry_date: Date.now() + 24 * 3600 * 1000 };
  writeFileSync(join(project, 'person.json'), JSON.stringify({ tokens: { default: token } }));
}, 60_000);

afterAll(() => api.close());

/** The real command, for which Google's address is on this machine. */
const push = (): Promise<Pushed> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [resolve('node_modules/@google/clasp/build/src/index.js'), 'push', '--force', '-A', 'person.json'],
      {
        cwd: project,
        env: {
          PATH: process.env.PATH ?? '',
          HOME: project,
          HTTPS_PROXY: api.proxy,
          NODE_EXTRA_CA_CERTS: join(project, 'ca.pem'),
        },
      },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });

const dist = (name: string) => join(project, 'dist', name);

describe('clasp push', () => {
  it('brings the script, the sidebar and the manifest to Google, and nothing else', async () => {
    const { code, said } = await push();

    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('Pushed 3 files') });
    expect([...api.content()].map(({ name, type }) => [name, type]).sort()).toEqual([
      ['Code', 'SERVER_JS'],
      ['Sidebar', 'HTML'],
      ['appsscript', 'JSON'],
    ]);
    expect(api.content().find(({ name }) => name === 'Code')?.source).toBe(
      readFileSync(dist('Code.js'), 'utf8'),
    );
  }, 60_000);

  it.each([
    [
      'a script that does not parse',
      'Code.js',
      'function onOpen() {\n  return 1 +;\n}\n',
      "SyntaxError: Unexpected token ';'",
    ],
    [
      'a private field, which Apps Script does not parse',
      'Code.js',
      'class A { #a = 1 }\n',
      'ParseError: Unexpected token #',
    ],
    [
      'a key that no manifest has',
      'appsscript.json',
      '{"timeZone":"UTC","runtimeVersion":"V8","scopes":[]}',
      '"appsscript.json" has errors',
    ],
  ])(
    'is refused %s',
    async (_what, file, broken, words) => {
      const before = api.content();
      const whole = readFileSync(dist(file), 'utf8');
      writeFileSync(dist(file), broken);

      const { code, said } = await push();
      writeFileSync(dist(file), whole);

      expect(code).toBe(1);
      expect(said).toContain(words);
      expect(api.content()).toBe(before);
    },
    60_000,
  );
});
