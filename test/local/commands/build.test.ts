import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildServer, buildSidebar } from '../../../src/local/commands/build.ts';
import { gate } from '../../../src/local/runtime/script/gate.ts';
import { aWorkspace } from '../workspace/a-workspace.ts';

// Beside the installed packages, so that preact and zod are found.
const folder = mkdtempSync(join('node_modules', '.build-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('buildServer', () => {
  const server = async () => {
    written(
      'rules.ts',
      'export const hidden = (n: number | null) => n ?? 40; export class Kept { #n = 2; static one = 1; get n() { return this.#n; } }',
    );
    return buildServer(
      written(
        'main.ts',
        `import { hidden, Kept } from './rules.ts';
         export function add(n: number | null, more: number) { return hidden(n) + more + new Kept().n - Kept.one; }
         export function žena() { return 'č'; }`,
      ),
    );
  };

  it('gives each export of the entry one top-level function, and hides all else', async () => {
    expect(gate(await server()).functions).toEqual(['add', 'žena']);
  });

  it('writes nothing that Apps Script would not parse, however new the source', async () => {
    const { problems, unproven } = gate(await server());

    expect([...problems, ...unproven]).toEqual([]);
  });

  it('hands arguments and results through', async () => {
    const workspace = aWorkspace(await server());

    expect(workspace.run('add', null, 2).value).toBe(43);
    expect(workspace.run('žena').value).toBe('č');
  });

  it('keeps letters as they are', async () => {
    expect(await server()).toContain('"č"');
  });
});

describe('buildSidebar', () => {
  const sidebar = (main: string) => {
    written('main.tsx', main);
    written('style.css', '.a { content: "$&"; }');
    written('index.html', '<head><!-- style --></head><body><div id="app"></div><!-- script --></body>');
    return buildSidebar(folder);
  };

  it('is one page with its style and its script inside', async () => {
    const page = await sidebar("import { render } from 'preact'; render(<p>Hello</p>, document.body);");

    expect(page).toMatch(
      /^<head><style>\.a \{ content: "\$&"; }<\/style><\/head><body>.*<script>[\s\S]*Hello[\s\S]*<\/script><\/body>$/s,
    );
    expect(page).not.toContain('src=');
  });

  it('cannot be ended or hidden by what its texts say, or changed by a "$"', async () => {
    const page = await sidebar("document.title = '</script><!-- <script> $& $1';");

    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    expect(page).toContain('$& $1');
  });

  // reported: github.com/enuchi/React-Google-Apps-Script/issues/157
  it('has no template literals, in which HtmlService strips what looks like a comment', async () => {
    const page = await sidebar('document.title = `https://$` + `{location.host}/x`;');

    expect(page).not.toContain('`');
    expect(page).toContain('https://');
  });
});
