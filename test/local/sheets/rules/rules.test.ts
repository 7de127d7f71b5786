import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

describe('protection (developers.google.com/apps-script/reference/spreadsheet/protection)', () => {
  const assessor = 'assessor@example.org';

  it(
    asGoogle(
      'a protection stops nobody until editors are taken away, and never the owner',
      'reference/spreadsheet/protection',
    ),
    () => {
      const { state, sheet } = aBench({ editors: [assessor] });
      const other = aBench({ ...state }, assessor);
      const protection = sheet.getRange('A:A').protect().setDescription('Scores');
      Object.assign(other.state, { sheets: state.sheets });

      other.sheet.getRange('A1').setValue('allowed');
      protection.removeEditors([assessor]);

      expect(() => other.sheet.getRange('A1').setValue('refused')).toThrow(
        'You are trying to edit a protected cell or object.',
      );
      expect(sheet.getRange('A1').setValue('the owner writes').getValue()).toBe('the owner writes');
      expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['office@example.org']);
    },
  );

  it(
    asGoogle(
      'a protected range refuses changes of looks and notes and the deletion of its rows too',
      'assumed: the page speaks of editing only',
    ),
    () => {
      const { state, sheet } = aBench({ editors: [assessor] });
      sheet.getRange('A2:A3').protect().removeEditors([assessor]);
      const other = aBench({ ...state, sheets: state.sheets }, assessor).sheet;

      expect(() => other.getRange('A2').setNote('mine')).toThrow('protected cell');
      expect(() => other.getRange('A3').setBackground('red')).toThrow('protected cell');
      expect(() => other.deleteRow(2)).toThrow('protected cell');
      expect(() => other.deleteRow(4)).not.toThrow();
    },
  );

  it(
    asGoogle(
      'a protection that only warns lets scripts write',
      'reference/spreadsheet/protection#setwarningonlywarningonly',
    ),
    () => {
      const { state, sheet } = aBench({ editors: [assessor] });
      const protection = sheet.protect().setWarningOnly(true);
      const other = aBench({ ...state, sheets: state.sheets }, assessor);

      other.sheet.getRange('A1').setValue('written');

      expect(protection.isWarningOnly()).toBe(true);
      expect(sheet.getRange('A1').getValue()).toBe('written');
    },
  );

  it(
    asGoogle(
      'protections are listed by kind and move with their rows, as their unprotected ranges do',
      'reference/spreadsheet/protection',
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.getRange('B2:B5').protect();
      sheet.protect().setUnprotectedRanges([sheet.getRange('C1')]);

      const [range] = sheet.getProtections(app.ProtectionType.RANGE);
      const [whole] = sheet.getProtections(app.ProtectionType.SHEET);
      sheet.insertRowBefore(1);

      expect(range?.getRange().getA1Notation()).toBe('B3:B6');
      expect(whole?.getUnprotectedRanges()[0]?.getA1Notation()).toBe('C2');
      range?.remove();
      expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
    },
  );
});

describe('who may change a protection', () => {
  const staff = 'staff@example.org';

  it(
    asGoogle(
      'someone who may not edit a protected range cannot change its protection either',
      'assumed: the page says canEdit() tells who may; the wording is ours',
    ),
    () => {
      const { app, state, sheet } = aBench({ editors: [staff] });
      sheet.getRange('A:A').protect().removeEditors([staff]);
      const theirs = aBench({ ...state, sheets: state.sheets }, staff).sheet;

      const [protection] = theirs.getProtections(app.ProtectionType.RANGE);

      expect(protection?.canEdit()).toBe(false);
      expect(() => protection?.remove()).toThrow('You do not have permission');
      expect(() => protection?.addEditor(staff)).toThrow('You do not have permission');
    },
  );

  it(
    asGoogle(
      'adding an editor to a protection gives no right back to editors who were taken away',
      'reference/spreadsheet/protection#addeditoremailaddress',
    ),
    () => {
      const { sheet } = aBench({ editors: [staff, 'other@example.org'] });
      const protection = sheet.protect();

      protection.removeEditors([staff, 'other@example.org']).addEditor('other@example.org');

      expect(protection.getEditors().map((user) => user.getEmail())).toEqual([
        'office@example.org',
        'other@example.org',
      ]);
    },
  );

  it(
    asGoogle(
      'adding an editor to a protection does not share the spreadsheet with them',
      'reference/spreadsheet/protection#addeditoremailaddress',
    ),
    () => {
      const { app, sheet } = aBench();

      sheet.protect().addEditor(staff);

      expect(app.getActiveSpreadsheet().getEditors()).toHaveLength(1);
    },
  );

  it(
    asGoogle(
      'setDomainEdit throws in a spreadsheet that belongs to no Workspace domain',
      'reference/spreadsheet/protection#setdomaineditable',
    ),
    () => {
      const protection = aBench().sheet.protect();

      expect(protection.canDomainEdit()).toBe(false);
      expect(() => protection.setDomainEdit(true)).toThrow('Workspace domains');
    },
  );

  it(
    asGoogle(
      'unprotected ranges are for protected sheets only',
      'reference/spreadsheet/protection#setunprotectedrangesranges',
    ),
    () => {
      const { sheet } = aBench();

      expect(() =>
        sheet
          .getRange('A:A')
          .protect()
          .setUnprotectedRanges([sheet.getRange('A1')]),
      ).toThrow('protected sheets');
    },
  );

  it(
    asGoogle(
      'protecting a sheet that is protected gives the protection it has',
      'reference/spreadsheet/sheet#protect',
    ),
    () => {
      const { app, sheet } = aBench();
      sheet.protect().setDescription('Scores');

      expect(sheet.protect().getDescription()).toBe('Scores');
      expect(sheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
    },
  );

  it(
    asGoogle(
      'of overlapping protections each has to let the person edit',
      'reference/spreadsheet/protection',
    ),
    () => {
      const { state, sheet } = aBench({ editors: [staff] });
      sheet.getRange('A1:A5').protect();
      sheet.getRange('A5:A9').protect().removeEditor(staff);
      const theirs = aBench({ ...state, sheets: state.sheets }, staff).sheet;

      expect(() => theirs.getRange('A4').setValue('x')).not.toThrow();
      expect(() => theirs.getRange('A5').setValue('x')).toThrow('protected cell');
    },
  );
});

describe('data validation (developers.google.com/apps-script/reference/spreadsheet/data-validation-builder)', () => {
  it(
    asGoogle(
      'a validation rule lets invalid data in unless setAllowInvalid(false)',
      'reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata',
    ),
    () => {
      const { app, sheet } = aBench();
      const list = app.newDataValidation().requireValueInList(['yes', 'no']);
      sheet.getRange('A1').setDataValidation(list.build());
      sheet
        .getRange('B1')
        .setDataValidation(list.copy().setAllowInvalid(false).setHelpText('yes or no').build());

      sheet.getRange('A1').setValue('perhaps');

      expect(() => sheet.getRange('B1').setValue('perhaps')).toThrow('violates the data validation rules');
      expect(sheet.getRange('B1').setValue('no').getValue()).toBe('no');
      expect(sheet.getRange('B1').getDataValidation()?.getHelpText()).toBe('yes or no');
      expect(sheet.getRange('B1').getDataValidation()?.getCriteriaType()).toBe(
        app.DataValidationCriteria.VALUE_IN_LIST,
      );
    },
  );

  it.each([
    ['requireNumberBetween(0, 5)', 3, 6],
    ['requireNumberGreaterThanOrEqualTo(0)', 0, -1],
    ['requireDate()', '2026-01-01', 'soon'],
    ['requireCheckbox()', true, 'maybe'],
    ['requireTextIsEmail()', 'office@example.org', 'office'],
    ["requireValueInRange(SpreadsheetApp.getActive().getRange('D1:D2'))", 'one', 'three'],
  ])('%s takes %j and refuses %j', (criteria, good, bad) => {
    const { run, sheet } = aBench();
    sheet.getRange('D1:D2').setValues([['one'], ['two']]);
    run(`SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(
      SpreadsheetApp.newDataValidation().${criteria}.setAllowInvalid(false).build())`);

    expect(() => sheet.getRange('A1').setValue(good)).not.toThrow();
    expect(() => sheet.getRange('A1').setValue(bad)).toThrow('violates the data validation rules');
  });

  it(
    asGoogle(
      'setDataValidation(null) takes a validation rule away',
      'reference/spreadsheet/range#setdatavalidationrule',
    ),
    () => {
      const { app, sheet } = aBench();
      const rule = app.newDataValidation().requireDate().build();

      sheet.getRange('A1:A2').setDataValidation(rule);
      sheet.getRange('A1').setDataValidation(null);
      expect(
        sheet
          .getRange('A1:A2')
          .getDataValidations()
          .map(([found]) => found !== null),
      ).toEqual([false, true]);
      sheet.getRange('A2').clearDataValidations();
      expect(sheet.getRange('A2').getDataValidation()).toBeNull();
    },
  );
});

describe('conditional format rules', () => {
  it(
    asGoogle(
      'setConditionalFormatRules replaces all rules of the sheet',
      'reference/spreadsheet/sheet#setconditionalformatrulesrules',
    ),
    () => {
      const { app, sheet } = aBench();
      const rule = (text: string) =>
        app
          .newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('B2:B9')])
          .build();
      sheet.setConditionalFormatRules([rule('a'), rule('b')]);

      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().slice(1), rule('c')]);

      const values = sheet
        .getConditionalFormatRules()
        .map((found) => found.getBooleanCondition()?.getCriteriaValues());
      expect(values).toEqual([['b'], ['c']]);
    },
  );

  it(
    asGoogle(
      'conditional formats move with the rows of their ranges, and a rule needs a range',
      'reference/spreadsheet/conditional-format-rule-builder',
    ),
    () => {
      const { app, sheet } = aBench();
      const gradient = app
        .newConditionalFormatRule()
        .setGradientMinpoint('#ffffff')
        .setGradientMaxpoint('#00ff00');
      expect(() => gradient.build()).toThrow('at least one range');
      sheet.setConditionalFormatRules([gradient.setRanges([sheet.getRange('A2:A3')]).build()]);

      sheet.insertRowBefore(1);

      const [rule] = sheet.getConditionalFormatRules();
      expect(rule?.getRanges()[0]?.getA1Notation()).toBe('A3:A4');
      expect(rule?.getGradientCondition()?.getMaxColor()).toBe('#00ff00');
    },
  );
});

describe('the basic filter', () => {
  it(asGoogle('a sheet has one filter at most', 'reference/spreadsheet/range#createfilter'), () => {
    const { sheet } = aBench();
    sheet.getRange('A1:A3').setValues([['Name'], ['b'], ['a']]);

    const filter = sheet.getRange('A1:A3').createFilter();
    filter.sort(1, true);

    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['Name', 'a', 'b']);
    expect(() => sheet.getRange('A1').createFilter()).toThrow('already has a filter');
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });
});
