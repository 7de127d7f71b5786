import { describe, expect, it } from 'vitest';
import { displayValue } from '../../../../../src/local/sheets/cells/reading/display-value.ts';
import { serialOfDay } from '../../../../../src/local/sheets/cells/serial-date.ts';
import { asGoogle } from '../../../as-google.ts';

const day = serialOfDay(2026, 3, 4) + 0.75;

// developers.google.com/workspace/sheets/api/guides/formats; locale: section "Formatting is based on the spreadsheet's locale".
describe('what a cell shows', () => {
  it.each([
    [undefined, 1234.5, 'en_US', '1234.5'],
    [undefined, 1234.5, 'bs', '1234,5'],
    [undefined, 0.1 + 0.2, 'en_US', '0.3'],
    [undefined, 1 / 3, 'en_US', '0.3333333333'],
    [undefined, 123456789012, 'en_US', '123456789012'],
    ['0', 2.5, 'en_US', '3'],
    ['0.0', 2.25, 'en_US', '2.3'],
    ['0.00', 2, 'en_US', '2.00'],
    ['#,##0', 1234567, 'en_US', '1,234,567'],
    ['#,##0.00', 1234.5, 'de', '1.234,50'],
    ['0%', 0.5, 'en_US', '50%'],
    ['0.0%', 0.125, 'hr', '12,5%'],
    ['yyyy-mm-dd', day, 'en_US', '2026-03-04'],
    ['dd/mm/yyyy', day, 'en_GB', '04/03/2026'],
    ['hh:mm', day, 'en_US', '18:00'],
    ['dd/mm/yyyy hh:mm:ss', day, 'en_GB', '04/03/2026 18:00:00'],
    ['[$€]#,##0.00', 5, 'en_US', '€5.00'],
    ['#,##0.00 [$KM]', 1234.5, 'bs', '1.234,50 KM'],
    ['[h]:mm:ss', 1.5, 'en_US', '36:00:00'],
    ['@', '007', 'en_US', '007'],
    [undefined, true, 'en_US', 'TRUE'],
  ])(
    asGoogle('the number format %j shows %j in %s as %j', '/workspace/sheets/api/guides/formats'),
    (format, value, locale, expected) => {
      expect(displayValue({ value, ...(format === undefined ? {} : { format }) }, locale)).toBe(expected);
    },
  );

  it('says of a formula that it is not computed, so that nobody takes it for a result', () => {
    expect(displayValue({ formula: '=1+1' }, 'en_US')).toBe('#FORMULA not computed');
  });
});
