import { describe, expect, it } from 'vitest';
import { aWorkspace } from './a-workspace.ts';

const script = `
  function echo(value) { return value; }
  function kindOf(value) { return [Array.isArray(value), value instanceof Array, typeof value]; }
  function hidden_() { return 'hidden'; }
  var arrow = () => 1;
  function dates() { return { rows: [{ at: new Date() }] }; }
  function functions() { return { open: () => 1 }; }
  function cycle() { const a = {}; a.a = a; return a; }
  function google() { return { range: SpreadsheetApp.getActive() }; }
  function sparse() { return [undefined, { gone: undefined, kept: null }, NaN]; }
  function nothing() {}
  function fail() { throw new Error('Choose a date'); }
  function refuse() { HtmlService.createHtmlOutputFromFile('None'); }`;

const call = (name: string, ...args: unknown[]) => aWorkspace(script).callFromSidebar(name, args);

// developers.google.com/apps-script/guides/html/communication
describe('google.script.run', () => {
  it('calls top-level functions with copies of plain values', () => {
    const given = { list: [1, 'two', true, null], inner: { deep: [] } };

    const returned = call('echo', given);

    expect(returned).toEqual(given);
    expect(returned).not.toBe(given);
    expect(call('kindOf', [1])).toEqual([true, true, 'object']);
  });

  it.each(['hidden_', 'arrow', 'eval', 'Date', 'constructor', 'nowhere', 'toString'])('has no %s', (name) => {
    expect(() => call(name)).toThrow(`google.script.run.${name} is not a function`);
  });

  it.each([
    ['a Date', new Date()],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a BigInt', 1n],
  ])('refuses %s as an argument, also inside an object', (_name, value) => {
    expect(() => call('echo', value)).toThrow('illegal value in property: arguments[0]');
    expect(() => call('echo', { inside: [value] })).toThrow(
      'illegal value in property: arguments[0].inside[0]',
    );
  });

  it.each([
    ['dates', 'result.rows[0].at (Date)'],
    ['functions', 'result.open (function)'],
    ['cycle', 'result.a (cycle)'],
    ['google', 'result.range (Google object)'],
  ])('refuses a result with %s, which Google would turn into nothing', (name, where) => {
    expect(() => call(name)).toThrow(where);
  });

  it('makes undefined null in arrays, drops it from objects, and returns null for nothing', () => {
    expect(call('sparse')).toEqual([null, { kept: null }, null]);
    expect(call('nothing')).toBeNull();
  });

  it('brings of an error its message alone', () => {
    expect(() => call('fail')).toThrow(/^Error: Choose a date$/);
    expect(() => call('refuse')).toThrow(/^Exception: No HTML file named None was found\.$/);
  });
});
