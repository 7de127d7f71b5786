import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exec } from '../../../../src/local/commands/exec/exec.ts';
import { asGoogle } from '../../as-google.ts';

/** A folder with these files; gives their paths by name. */
function aProject<Name extends string>(files: Record<Name, string>): Record<Name, string> {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  const paths = Object.entries<string>(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return [name, join(folder, name)];
  });
  return Object.fromEntries(paths);
}

const returned = (body: string, ...more: string[]) => {
  const { 'a.js': file } = aProject({ 'a.js': `function main() { ${body} }` });
  return exec([file, 'main', ...more]);
};

describe('running any script file', () => {
  it('prints what it logs, then what it returns as one line of JSON', () => {
    expect(
      returned("console.log('one'); Logger.log('%s', 2); return { at: new Date(0), list: [undefined, 'x'] }"),
    ).toEqual({
      out: ['one', '2', '{"at":"1970-01-01T00:00:00.000Z","list":[null,"x"]}'],
      err: [],
      code: 0,
    });
  });

  it('prints null for nothing', () => {
    expect(returned('')).toEqual({ out: ['null'], err: [], code: 0 });
  });

  it.each([
    [
      'SpreadsheetApp.getActiveSheet()',
      "The value is Google's Sheet, which JSON cannot say; it is shown as null.",
    ],
    ['() => 1', 'The value is a function, which JSON cannot say; it is shown as null.'],
    ['[NaN]', 'The value[0] is NaN, which JSON cannot say; it is shown as null.'],
  ])('says plainly that %s is no JSON', (value, sentence) => {
    expect(returned(`return ${value}`).err).toEqual([sentence]);
  });

  it('hands the function its arguments', () => {
    const { 'a.gs': file } = aProject({ 'a.gs': 'function add(a, b) { return a + b.n; }' });

    expect(exec([file, 'add', '[1, {"n": 2}]']).out).toEqual(['3']);
  });

  it('says an uncaught error as Google shows it, with the lines of the file', () => {
    expect(returned("\n SpreadsheetApp.getActive().getRange('')")).toMatchObject({
      out: [],
      err: [expect.stringMatching(/^Exception: /), '    at main (a:2:29)'],
      code: 1,
    });
  });

  it('answers an alert OK', () => {
    expect(returned("return String(SpreadsheetApp.getUi().alert('Sure?'))").out).toEqual(['"OK"']);
  });

  it('grants every scope and the advanced Drive service, unless the manifest says otherwise', () => {
    const { 'm.json': manifest } = aProject({
      'm.json': JSON.stringify({ timeZone: 'Asia/Tokyo', oauthScopes: [] }),
    });
    const body = "MailApp.sendEmail('a@example.org', 's', 'b'); return typeof Drive";

    expect(returned(body).out).toEqual(['"object"']);
    expect(returned(body, '--manifest', manifest).err[0]).toContain(
      'Specified permissions are not sufficient to call MailApp.sendEmail.',
    );
    expect(
      returned('return [typeof Drive, Session.getScriptTimeZone()]', '--manifest', manifest).out,
    ).toEqual(['["undefined","Asia/Tokyo"]']);
  });

  it('keeps the Workspace in the folder given', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    returned("SpreadsheetApp.getActiveSheet().getRange('A1').setValue('kept')", '--workspace', folder);

    expect(
      returned("return SpreadsheetApp.getActiveSheet().getRange('A1').getValue()", '--workspace', folder).out,
    ).toEqual(['"kept"']);
  });

  it('says how to write the command', () => {
    expect(exec([]).err[0]).toContain('npm run exec -- FILE.js FUNCTION');
    expect(exec(['a.js', 'main', '{}']).err[0]).toContain('The arguments are to be a JSON array');
  });

  it('is a command whose last line of output is the value', () => {
    const { 'a.js': file } = aProject({ 'a.js': "function main() { console.log('hello'); return [1]; }" });

    const output = execFileSync('npm', ['run', 'exec', '--', file, 'main'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

    expect(output.trimEnd().split('\n').slice(-2)).toEqual(['hello', '[1]']);
  }, 30_000);
});

describe('files of one project', () => {
  it(
    asGoogle(
      'The files of a script project share one global scope, constants included',
      '/apps-script/guides/v8-runtime',
    ),
    () => {
      const project = aProject({
        'a.js':
          'function main() { return [rate, help(), HtmlService.createHtmlOutputFromFile("page").getContent()]; }',
        'b.gs': 'const rate = 7; function help() { return "helped"; }',
        'page.html': '<p>Hello</p>',
      });

      expect(
        exec([project['a.js'], 'main', '--with', project['b.gs'], '--with', project['page.html']]).out,
      ).toEqual(['[7,"helped","<p>Hello</p>"]']);
    },
  );

  it(
    asGoogle(
      'Two files that declare the same constant do not load: the identifier has already been declared',
      "assumed: the engine's own rule for scripts of one scope",
    ),
    () => {
      const { 'a.js': first, 'b.js': second } = aProject({
        'a.js': 'const a = 1; function main() {}',
        'b.js': 'const a = 2;',
      });

      expect(exec([first, 'main', '--with', second]).err[0]).toBe(
        "SyntaxError: Identifier 'a' has already been declared",
      );
    },
  );
});

describe('syntax', () => {
  it.each([
    ['import a from "a"', 'SyntaxError: Cannot use import statement outside a module'],
    ['class A { #a = 1 }', 'ParseError: Unexpected token #'],
    ['class A { static a = 1 }', 'ParseError: Unexpected token ='],
    ['function (', 'SyntaxError: Function statements require a function name'],
  ])(
    asGoogle(
      'A file with `%s` is refused before anything of it runs, with its line and file',
      '/apps-script/guides/v8-runtime#limitations',
    ),
    (code, words) => {
      const { 'a.js': file } = aProject({ 'a.js': `console.log('ran');\n${code}` });

      expect(exec([file, 'main'])).toEqual({
        out: [],
        err: [`Syntax error: ${words} line: 2 file: a.gs`],
        code: 1,
      });
    },
  );
});
