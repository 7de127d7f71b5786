import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = 'reference/spreadsheet/data-validation-builder';
const day = "new Date('2026-11-02T00:00:00Z')";

describe('criteria of data validation', () => {
  it.each([
    ['requireNumberNotBetween(1, 3)', 4, 2],
    ['requireNumberEqualTo(5)', 5, 6],
    ['requireNumberNotEqualTo(5)', 6, 5],
    ['requireNumberGreaterThan(0)', 1, 0],
    ['requireNumberLessThan(0)', -1, 0],
    ['requireNumberLessThanOrEqualTo(0)', 0, 1],
    [`requireDateAfter(${day})`, '2026-11-03', '2026-11-02'],
    [`requireDateBefore(${day})`, '2026-11-01', '2026-11-02'],
    [`requireDateOnOrAfter(${day})`, '2026-11-02', '2026-11-01'],
    [`requireDateOnOrBefore(${day})`, '2026-11-02', '2026-11-03'],
    [`requireDateEqualTo(${day})`, '2026-11-02', '2026-11-03'],
    [`requireDateBetween(${day}, ${day})`, '2026-11-02', '2026-11-03'],
    [`requireDateNotBetween(${day}, ${day})`, '2026-11-03', '2026-11-02'],
    ["requireTextContains('lead')", 'the lead', 'partner'],
    ["requireTextDoesNotContain('lead')", 'partner', 'the lead'],
    ["requireTextEqualTo('lead')", 'lead', 'leads'],
    ['requireTextIsUrl()', 'https://example.org', 'no address'],
    ["requireCheckbox('yes', 'no')", 'no', 'perhaps'],
    ["requireValueInList(['a', 'b'], false)", 'b', 'c'],
  ])('%s takes %j and refuses %j', (criteria, good, bad) => {
    const { run, sheet } = aBench();
    run(`SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(
      SpreadsheetApp.newDataValidation().${criteria}.setAllowInvalid(false).build())`);

    expect(() => sheet.getRange('A1').setValue(good)).not.toThrow();
    expect(() => sheet.getRange('A1').setValue(bad)).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
  });

  it(
    asGoogle('getCriteriaValues gives back what the rule was made with', `${page}#getcriteriavalues`),
    () => {
      const { app, sheet } = aBench();
      const rule = app.newDataValidation();
      const date = new Date('2026-11-02T00:00:00Z');

      expect(rule.requireValueInList(['a', 'b'], false).getCriteriaValues()).toEqual([['a', 'b'], false]);
      expect(rule.requireNumberBetween(1, 5).getCriteriaValues()).toEqual([1, 5]);
      expect(rule.requireDateAfter(date).getCriteriaValues()).toEqual([date]);
      const [range, shown] = rule.requireValueInRange(sheet.getRange('A1:B2')).getCriteriaValues();
      expect([range.getA1Notation(), shown]).toEqual(['A1:B2', true]);
    },
  );

  it(
    asGoogle(
      'a new validation builder has no criteria, allows invalid data and has no help text',
      'https://github.com/brucemcpherson/gas-fakes',
    ),
    () => {
      const rule = aBench().app.newDataValidation();

      expect([rule.getCriteriaType(), rule.getCriteriaValues(), rule.getAllowInvalid()]).toEqual([
        null,
        [],
        true,
      ]);
      expect(rule.getHelpText()).toBeNull();
    },
  );

  it(asGoogle('a validation list has no more than 500 items', `${page}#requirevalueinlistvalues`), () => {
    const { app } = aBench();

    expect(() => app.newDataValidation().requireValueInList(Array(501).fill('x'))).toThrow('500 items');
  });
});
