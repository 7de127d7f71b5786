import { describe, expect, it } from 'vitest';
import { gate } from '../../../src/local/runtime/script/gate.ts';
import { aWorkspace } from '../workspace/a-workspace.ts';

describe('the syntax gate', () => {
  // platform fact: developers.google.com/apps-script/guides/v8-runtime#limitations, and clasp issues 907 and 935
  it.each([
    ['a module', 'import a from "a"'],
    ['an export', 'export const a = 1'],
    ['a dynamic import', 'import("a")'],
    ['a private name', 'class A { #a = 1 }'],
    ['a static field', 'class A { static a = 1 }'],
    ['a static block', 'class A { static { } }'],
    ['top-level await', 'await 1'],
  ])('refuses %s', (_name, code) => {
    expect(gate(code).problems).toHaveLength(1);
  });

  it.each([
    ['a class field', 'class A { a = 1 }'],
    ['a BigInt', 'const a = 1n'],
    ['regular expression lookbehind', 'const a = /(?<=b)a/'],
    ['Array.prototype.at', '[1].at(-1)'],
    ['findLast', '[1].findLast(Boolean)'],
    ['replaceAll', '"a".replaceAll("a", "b")'],
    ['Object.hasOwn', 'Object.hasOwn({}, "a")'],
  ])('doubts %s, which no source says Apps Script has', (_name, code) => {
    expect(gate(code)).toMatchObject({ problems: [], unproven: [expect.any(String)] });
  });

  it.each([
    ['optional chaining', 'const a = {}; a?.b'],
    ['spread, async and named groups', 'async function f() { return { ...{}, g: /(?<year>\\d)/u } }'],
    ['a clock trigger’s at(date)', 'ScriptApp.newTrigger("f").timeBased().at(new Date()).create()'],
  ])('lets %s pass', (_name, code) => {
    expect(gate(code)).toMatchObject({ problems: [], unproven: [] });
  });

  it('lists the top-level functions, which is all that Google calls by name', () => {
    const code =
      'function onOpen() { function inner() {} } const arrow = () => 1; var addOn = (() => ({ hidden() {} }))();';

    expect(gate(code).functions).toEqual(['onOpen']);
  });

  it('keeps a script that would not parse on Google from running', () => {
    expect(() => aWorkspace('class A { #a = 1 } function main() {}').run('main')).toThrow(
      /Syntax error.*line: 1 file: Code\.gs/,
    );
  });
});
