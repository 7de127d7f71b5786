import { describe, expect, it } from 'vitest';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

const page = (method: string) => `reference/spreadsheet/range#${method}`;
const live = 'github.com/brucemcpherson/gas-fakes test/testsheetsformatting.js';

describe('how a cell looks', () => {
  it(asGoogle('a new cell answers Google’s default looks', live), () => {
    const { run } = aBench();

    const found = run(`
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      [cell.getNumberFormat(), cell.getBackground(), cell.getFontColor(), cell.getFontWeight(), cell.getFontStyle(),
       cell.getFontLine(), cell.getFontSize(), cell.getFontFamily(), cell.getHorizontalAlignment(),
       cell.getVerticalAlignment(), cell.getWrap(), String(cell.getWrapStrategy()), cell.getTextDirection(),
       cell.getTextRotation().getDegrees(), cell.getTextRotation().isVertical(), cell.getBorder()]`);

    expect(found).toEqual([
      '0.###############',
      '#ffffff',
      '#000000',
      'normal',
      'normal',
      'none',
      10,
      'Arial',
      'general',
      'bottom',
      true,
      'OVERFLOW',
      null,
      0,
      false,
      null,
    ]);
  });

  it.each([
    ['FontWeights', 'bold', 'normal'],
    ['FontStyles', 'italic', 'normal'],
    ['FontLines', 'line-through', 'none'],
    ['FontSizes', 14, 10],
    ['FontFamilies', 'Roboto', 'Arial'],
    ['FontColors', '#112233', '#000000'],
    ['Backgrounds', '#112233', '#ffffff'],
    ['HorizontalAlignments', 'center', 'general'],
    ['VerticalAlignments', 'middle', 'bottom'],
    ['NumberFormats', '0.00', '0.###############'],
  ])(
    asGoogle(
      'set%s sets each cell for itself, and null goes back to the default',
      page('setfontweightsfontweights'),
    ),
    (name, value, missing) => {
      const { run } = aBench();

      const found = run(`
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range.set${name}([[${JSON.stringify(value)}, ${JSON.stringify(value)}]]);
      const both = range.get${name}();
      range.set${name}([[${JSON.stringify(value)}, null]]);
      [both, range.get${name}()]`);

      expect(found).toEqual([[[value, value]], [[value, missing]]]);
    },
  );

  it(
    asGoogle(
      'colours are taken in CSS notation and read back as six hexadecimal digits',
      page('setbackgroundcolor'),
    ),
    () => {
      const { sheet } = aBench();
      const range = sheet.getRange('A1');

      expect(
        ['red', '#ABC', '#A1B2C3', 'DarkGray'].map((color) => range.setBackground(color).getBackground()),
      ).toEqual(['#ff0000', '#aabbcc', '#a1b2c3', '#a9a9a9']);
      expect(range.setBackgroundRGB(0, 128, 255).getBackground()).toBe('#0080ff');
      expect(() => range.setBackground('no colour')).toThrow('Invalid argument: color');
    },
  );

  it(
    asGoogle('a Color keeps whether it is the theme’s or a colour of its own', 'reference/spreadsheet/color'),
    () => {
      const { app, sheet } = aBench();
      const theme = app.newColor().setThemeColor(app.ThemeColorType.ACCENT1).build();
      const own = app.newColor().setRgbColor('#00ff00').build();

      const [first, second] =
        sheet
          .getRange('A1:B1')
          .setBackgroundObjects([[theme, own]])
          .getBackgroundObjects()[0] ?? [];

      expect(first?.asThemeColor().getThemeColorType()).toBe(app.ThemeColorType.ACCENT1);
      expect(second?.asRgbColor().asHexString()).toBe('#00ff00');
      expect(sheet.getRange('A1').getBackground()).toBe('#4285f4');
      expect(() => first?.asRgbColor()).toThrow('Object is not of type RgbColor.');
    },
  );

  it(asGoogle('a cell set to OVERFLOW no longer answers true to getWrap, as a new one does', live), () => {
    const { app, sheet } = aBench();
    const range = sheet.getRange('A1');

    expect([range.getWrap(), range.setWrapStrategy(app.WrapStrategy.OVERFLOW).getWrap()]).toEqual([
      true,
      false,
    ]);
    expect(range.setWrap(true).getWrapStrategy()).toBe(app.WrapStrategy.WRAP);
    expect(range.setWraps([[false]]).getWrapStrategies()).toEqual([[app.WrapStrategy.OVERFLOW]]);
  });

  it(asGoogle('an alignment set to "normal" reads back "general-left"', live), () => {
    const { sheet } = aBench();

    expect(sheet.getRange('A1').setHorizontalAlignment('normal').getHorizontalAlignment()).toBe(
      'general-left',
    );
  });

  it(asGoogle('text turns by degrees or stands upright', page('settextrotationdegrees')), () => {
    const { sheet } = aBench();
    const range = sheet.getRange('A1').setTextRotation(45);

    expect(range.getTextRotation().getDegrees()).toBe(45);
    expect(range.setVerticalText(true).getTextRotation().isVertical()).toBe(true);
    expect(() => range.setTextRotation(91)).toThrow('Invalid argument: 91');
  });

  it(
    asGoogle(
      'setBorder draws for true, takes away for false and leaves for null, black and solid if not told',
      page('setbordertop,-left,-bottom,-right,-vertical,-horizontal'),
    ),
    () => {
      const { app, sheet, state } = aBench();
      const range = sheet.getRange('A1:B2').setBorder(true, null, true, null, true, false);

      range.setBorder(false, null, null, null, null, null, '#ff0000', app.BorderStyle.DASHED);
      range.setBorder(null, true, null, null, null, null, '#ff0000', app.BorderStyle.DASHED);

      const solid = { style: 'SOLID', color: '#000000' };
      const dashed = { style: 'DASHED', color: '#ff0000' };
      expect(state.sheets[0]?.rows).toEqual([
        [{ borders: { left: dashed, right: solid } }, { borders: { left: solid } }],
        [
          { borders: { left: dashed, bottom: solid, right: solid } },
          { borders: { left: solid, bottom: solid } },
        ],
      ]);
    },
  );

  it(asGoogle('setTextStyle changes only what the style says', page('settextstylestyle')), () => {
    const { app, sheet } = aBench();
    const range = sheet.getRange('A1').setFontWeight('bold').setFontSize(8);

    const style = range
      .setTextStyle(app.newTextStyle().setItalic(true).setForegroundColor('blue').build())
      .getTextStyle();

    expect([style.isBold(), style.isItalic(), style.getFontSize(), style.getForegroundColor()]).toEqual([
      true,
      true,
      8,
      '#0000ff',
    ]);
  });

  it(asGoogle('a style that was built says null for what nobody set', live), () => {
    const { app } = aBench();
    const style = app.newTextStyle().setBold(true).build();

    expect([style.isBold(), style.isItalic(), style.getFontSize(), style.getForegroundColor()]).toEqual([
      true,
      null,
      null,
      null,
    ]);
  });

  it('keeps cells that look alike as one object, so that a formatted column costs little', () => {
    const { sheet, state } = aBench();
    sheet.getRange('A:Z').setNumberFormat('@').setWrap(true);

    const cells = state.sheets[0]?.rows.flat() ?? [];
    expect([cells.length, new Set(cells).size]).toEqual([26_000, 1]);
  });
});
