import { describe, expect, it } from 'vitest';
import { bandColor } from '../../../../src/local/sheets/rules/banding.ts';
import { asGoogle } from '../../as-google.ts';
import { aBench } from '../run-sheets.ts';

describe('bandings', () => {
  it(
    asGoogle(
      'applyRowBanding uses light grey with a header and no footer unless told otherwise',
      'reference/spreadsheet/range#applyrowbanding',
    ),
    () => {
      const { sheet } = aBench();

      const banding = sheet.getRange('A1:C9').applyRowBanding();

      expect([banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getFooterRowColor()]).toEqual([
        '#bdbdbd',
        '#ffffff',
        null,
      ]);
      expect(sheet.getBandings()[0]?.getRange().getA1Notation()).toBe('A1:C9');
    },
  );

  it(
    asGoogle(
      'a range that has alternating colours refuses a second banding',
      'reference/spreadsheet/range#applyrowbanding',
    ),
    () => {
      const { sheet } = aBench();
      sheet.getRange('A1:C9').applyRowBanding();

      expect(() => sheet.getRange('C9:D9').applyRowBanding()).toThrow('already has alternating');
      sheet.getBandings()[0]?.remove();
      expect(() => sheet.getRange('C9:D9').applyColumnBanding()).not.toThrow();
    },
  );

  it(
    asGoogle(
      'a banding colours header, stripes and footer, and stays on its range as rows are inserted',
      'reference/spreadsheet/banding',
    ),
    () => {
      const { app, state, sheet } = aBench();
      sheet.getRange('A1:B4').applyRowBanding(app.BandingTheme.CYAN, true, true).setFirstRowColor('white');

      sheet.insertRowBefore(1);

      const bandings = state.sheets[0]?.bandings ?? [];
      expect([1, 2, 3, 4, 5, 6].map((row) => bandColor(bandings, row, 1))).toEqual([
        undefined,
        '#4dd0e1',
        '#ffffff',
        '#e0f7fa',
        '#a2e8f1',
        undefined,
      ]);
      expect(bandColor(bandings, 2, 3)).toBeUndefined();
    },
  );
});
