import { describe, expect, it } from 'vitest';
import { conditionalLooks } from '../../../../src/local/sheets/rules/conditional-look.ts';
import { asGoogle } from '../../as-google.ts';
import { aBench, type Bench } from '../run-sheets.ts';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const page = 'reference/spreadsheet/conditional-format-rule-builder';
const now = new Date('2026-11-02T08:00:00Z');

/** The backgrounds a rule on A1:A9 gives to values written below each other. */
function drawn({ app, state, sheet }: Bench, values: readonly unknown[], build: (rule: Builder) => Builder) {
  sheet.getRange(1, 1, values.length, 1).setValues(values.map((value) => [value]));
  const rule = build(app.newConditionalFormatRule()).setRanges([sheet.getRange('A1:A9')]);
  sheet.setConditionalFormatRules([rule.build()]);
  const [kept] = state.sheets;
  const lookOf = kept ? conditionalLooks(state, kept, { now }) : () => undefined;
  return values.map((_, index) => lookOf(index + 1, 1)?.background);
}

describe('conditional formats', () => {
  it.each<[string, readonly unknown[], (rule: Builder) => Builder, readonly boolean[]]>([
    ['whenCellEmpty', ['', 'x'], (rule) => rule.whenCellEmpty(), [true, false]],
    ['whenCellNotEmpty', ['', 0], (rule) => rule.whenCellNotEmpty(), [false, true]],
    ['whenTextContains', ['A lead', 'partner'], (rule) => rule.whenTextContains('LEAD'), [true, false]],
    ['whenTextDoesNotContain', ['lead', ''], (rule) => rule.whenTextDoesNotContain('lead'), [false, true]],
    ['whenTextStartsWith', ['lead', 'a lead'], (rule) => rule.whenTextStartsWith('lead'), [true, false]],
    ['whenTextEndsWith', ['lead', 'leads'], (rule) => rule.whenTextEndsWith('lead'), [true, false]],
    ['whenTextEqualTo', ['lead', 'leads'], (rule) => rule.whenTextEqualTo('lead'), [true, false]],
    ['whenNumberBetween', [2, 3, 4], (rule) => rule.whenNumberBetween(3, 2), [true, true, false]],
    ['whenNumberNotBetween', [2, 4, 'x'], (rule) => rule.whenNumberNotBetween(1, 3), [false, true, false]],
    ['whenNumberGreaterThan', [2, 3, ''], (rule) => rule.whenNumberGreaterThan(2), [false, true, false]],
    ['whenNumberLessThanOrEqualTo', [2, 3], (rule) => rule.whenNumberLessThanOrEqualTo(2), [true, false]],
    ['whenDateBefore', ['2026-11-01', '2026-11-02'], (r) => r.whenDateBefore(now), [true, false]],
  ])('%s draws the cells that meet it', (_method, values, build, expected) => {
    const backgrounds = drawn(aBench(), values, (rule) => build(rule.setBackground('red')));

    expect(backgrounds.map((color) => color === '#ff0000')).toEqual(expected);
  });

  it(
    asGoogle(
      'a conditional format by relative date counts from today in the spreadsheet’s time zone',
      'reference/spreadsheet/relative-date',
    ),
    () => {
      const bench = aBench();
      const draw = (name: 'TODAY' | 'TOMORROW' | 'YESTERDAY' | 'PAST_WEEK') =>
        drawn(bench, ['2026-10-20', '2026-10-27', '2026-11-01', '2026-11-02', '2026-11-03'], (rule) =>
          rule.whenDateEqualTo(bench.app.RelativeDate[name]).setBackground('#00ff00'),
        ).map((color) => color !== undefined);

      expect(draw('TODAY')).toEqual([false, false, false, true, false]);
      expect(draw('TOMORROW')).toEqual([false, false, false, false, true]);
      expect(draw('YESTERDAY')).toEqual([false, false, true, false, false]);
      expect(draw('PAST_WEEK')).toEqual([false, true, true, true, false]);
    },
  );

  it(
    asGoogle(
      'of several conditional formats for a cell the first that is met is drawn',
      'https://support.google.com/docs/answer/78413',
    ),
    () => {
      const { app, state, sheet } = aBench();
      sheet.getRange('A1').setValue(7);
      const above = (limit: number, color: string) =>
        app
          .newConditionalFormatRule()
          .whenNumberGreaterThan(limit)
          .setBackground(color)
          .setRanges([sheet.getRange('A1')])
          .build();

      sheet.setConditionalFormatRules([above(9, '#111111'), above(5, '#222222'), above(1, '#333333')]);

      const [kept] = state.sheets;
      expect(kept && conditionalLooks(state, kept, { now })(1, 1)).toEqual({ background: '#222222' });
    },
  );

  it(asGoogle('a colour scale colours numbers between its points and leaves texts alone', page), () => {
    const bench = aBench();

    const backgrounds = drawn(bench, [0, 5, 10, 'n/a'], (rule) =>
      rule.setGradientMinpoint('#000000').setGradientMaxpoint('#ffffff'),
    );

    expect(backgrounds).toEqual(['#000000', '#808080', '#ffffff', undefined]);
  });

  it(asGoogle('the points of a colour scale read back with colour, type and value', page), () => {
    const { app } = aBench();
    const { InterpolationType: type } = app;

    const gradient = app
      .newConditionalFormatRule()
      .setGradientMinpoint('white')
      .setGradientMidpointWithValue('#ffff00', type.PERCENTILE, '50')
      .setGradientMaxpointWithValue('#00ff00', type.NUMBER, '100')
      .getGradientCondition();

    expect([gradient?.getMinColor(), gradient?.getMinType(), gradient?.getMinValue()]).toEqual([
      '#ffffff',
      null,
      '',
    ]);
    expect([gradient?.getMidType(), gradient?.getMidValue()]).toEqual([type.PERCENTILE, '50']);
    expect([gradient?.getMaxColor(), gradient?.getMaxType()]).toEqual(['#00ff00', type.NUMBER]);
  });

  it(asGoogle('a conditional format reads back its criteria, values and looks', page), () => {
    const { app, sheet } = aBench();
    const day = new Date('2026-12-01T00:00:00Z');

    const rule = app
      .newConditionalFormatRule()
      .whenDateAfter(day)
      .setBold(true)
      .setFontColor('#ABCDEF')
      .setRanges([sheet.getRange('B2:B9')])
      .build();

    const condition = rule.getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(app.BooleanCriteria.DATE_AFTER);
    expect(condition?.getCriteriaValues()).toEqual([day]);
    expect([condition?.getBold(), condition?.getItalic(), condition?.getFontColor()]).toEqual([
      true,
      null,
      '#abcdef',
    ]);
    expect(rule.copy().getRanges()[0]?.getA1Notation()).toBe('B2:B9');
  });

  it(
    asGoogle(
      'a condition by number refuses a text with the message about the method signature',
      'assumed: the wording is the one scripts report',
    ),
    () => {
      const { run } = aBench();

      expect(() => run("SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan('many')")).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.whenNumberGreaterThan.",
      );
    },
  );
});
