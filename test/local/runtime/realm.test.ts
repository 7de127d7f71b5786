import { describe, expect, it } from 'vitest';
import { asGoogle } from '../as-google.ts';
import { aWorkspace, evaluate } from '../workspace/a-workspace.ts';

// platform fact: what services return is of the script's own realm, so instanceof holds.
describe('values that cross into the script', () => {
  it('are arrays and dates of the script', () => {
    const workspace = aWorkspace(
      'function main(rows) { return [rows instanceof Array, rows[0] instanceof Date]; }',
    );

    expect(workspace.run('main', [new Date()]).value).toEqual([true, true]);
  });

  it('are lists of the script when a service returns them', () => {
    expect(evaluate("return Utilities.parseCsv('a,b')[0] instanceof Array")).toBe(true);
  });

  it('are errors of the script named Exception when a service refuses', () => {
    const caught = `try { HtmlService.createHtmlOutputFromFile('None') } catch (error) {
      return [error instanceof Error, error.name, error.message] }`;

    expect(evaluate(caught)).toEqual([true, 'Exception', 'No HTML file named None was found.']);
  });

  it('keep enumerations the same wherever they come from', () => {
    const workspace = aWorkspace(
      'function onOpen(e) { console.log(String(e.authMode === ScriptApp.AuthMode.LIMITED), JSON.stringify(e.authMode)); }',
    );

    expect(workspace.open().log).toEqual(['true "LIMITED"']);
  });
});

describe('a method the Workspace does not imitate', () => {
  it('throws by name', () => {
    expect(() => evaluate("Utilities.parseDate('', '', '')")).toThrow(
      'The embedded Workspace does not imitate Utilities.parseDate().',
    );
  });

  it('is undefined when Google does not have it either', () => {
    expect(evaluate('return typeof Utilities.fly')).toBe('undefined');
  });

  it(
    asGoogle(
      'Every service holds its enumerations, whose values print as their names',
      'guides/v8-runtime/migration',
    ),
    () => {
      expect(
        evaluate('return [String(SpreadsheetApp.BandingTheme.BLUE), typeof SpreadsheetApp.BandingTheme.fly]'),
      ).toEqual(['BLUE', 'undefined']);
    },
  );
});
