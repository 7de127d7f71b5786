import { describe, expect, it } from 'vitest';
import { serialOfDay } from '../../../../src/local/sheets/cells/serial-date.ts';
import { sheetLocale } from '../../../../src/local/sheets/typing/locale.ts';
import { parseAsTyped } from '../../../../src/local/sheets/typing/parse-as-typed.ts';
import { asGoogle } from '../../as-google.ts';

// developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption: USER_ENTERED is "parsed as if the user
// typed them into the UI", which is what setValue does with strings (platform fact: section 4).
const typed = (text: string, locale = 'en_US', format?: string, textFormatStopsFormulas = false) =>
  parseAsTyped(text, { locale: sheetLocale(locale), format, textFormatStopsFormulas, year: 2026 });

describe('a string in an American spreadsheet', () => {
  it.each([
    ['=SUM(A1:A2)', { formula: '=SUM(A1:A2)' }],
    ['007', { value: 7 }],
    ['-5', { value: -5 }],
    ['+5', { value: 5 }],
    ['1e5', { value: 100000, format: '0.00E+00' }],
    ['1,000', { value: 1000, format: '#,##0' }],
    ['1,000.50', { value: 1000.5, format: '#,##0.00' }],
    ['50%', { value: 0.5, format: '0%' }],
    ['12.5%', { value: 0.125, format: '0.00%' }],
    ['$1,200.50', { value: 1200.5, format: '$#,##0.00' }],
    ['€5', { value: 5, format: '[$€]#,##0' }],
    ['(5)', { value: -5 }],
    ['true', { value: true }],
    ['FALSE', { value: false }],
    ['1/2', { value: serialOfDay(2026, 1, 2), format: 'm/d' }],
    ['1-2', { value: serialOfDay(2026, 1, 2), format: 'm-d' }],
    ['3/4/25', { value: serialOfDay(2025, 3, 4), format: 'm/d/yyyy' }],
    ['2025-03-04', { value: serialOfDay(2025, 3, 4), format: 'yyyy-mm-dd' }],
    ['Jan 2, 2025', { value: serialOfDay(2025, 1, 2), format: 'mmm d, yyyy' }],
    ['10:30', { value: 10.5 / 24, format: 'h:mm' }],
    ['10:30 PM', { value: 22.5 / 24, format: 'h:mm AM/PM' }],
    ['36:00:00', { value: 1.5, format: '[h]:mm:ss' }],
    ['2025-03-04 12:00', { value: serialOfDay(2025, 3, 4) + 0.5, format: 'm/d/yyyy h:mm:ss' }],
  ])(
    asGoogle(
      'a text set in an American spreadsheet is read as typed: %j becomes %j',
      '/workspace/sheets/api/reference/rest/v4/ValueInputOption',
    ),
    (text, expected) => {
      expect(typed(text)).toEqual(expected);
    },
  );

  it.each([
    'A-07',
    'BA-2026-1',
    '13/14/2025',
    '2025-02-30',
    '1,00',
    'May I help?',
    '@mention',
    '=',
    '#REF!',
    'a@example.org',
    '10:75',
  ])(
    asGoogle(
      'a text that reads as nothing else stays a text: %j',
      '/workspace/sheets/api/reference/rest/v4/ValueInputOption',
    ),
    (text) => {
      expect(typed(text)).toEqual({ value: text });
    },
  );

  it(
    asGoogle(
      'an apostrophe in front is consumed and keeps the rest a text',
      '/workspace/sheets/api/reference/rest/v4/ValueInputOption',
    ),
    () => {
      expect(typed("'=1+1")).toEqual({ value: '=1+1' });
      expect(typed("'007")).toEqual({ value: '007' });
    },
  );

  it(
    asGoogle(
      'a leading plus or minus before anything but a number makes a formula',
      'assumed: as in the Sheets editor',
    ),
    () => {
      expect(typed('+1-2')).toEqual({ formula: '=+1-2' });
      expect(typed('+387 33 000 000')).toEqual({ formula: '=+387 33 000 000' });
      expect(typed('-1+2')).toEqual({ formula: '=-1+2' });
    },
  );

  it(asGoogle('an empty text empties the cell', 'reference/spreadsheet/range#setvaluevalue'), () => {
    expect(typed('')).toEqual({ empty: true });
  });
});

describe('a string elsewhere', () => {
  it.each([
    ['en_GB', '1/2', { value: serialOfDay(2026, 2, 1), format: 'd/m' }],
    ['en_GB', '13/2/2025', { value: serialOfDay(2025, 2, 13), format: 'dd/mm/yyyy' }],
    ['en_GB', '£3.50', { value: 3.5, format: '[$£]#,##0.00' }],
    ['en_GB', '1.5', { value: 1.5 }],
    ['bs', '1,5', { value: 1.5 }],
    ['bs', '1.234,50', { value: 1234.5, format: '#,##0.00' }],
    ['bs', '1.234', { value: 1234, format: '#,##0' }],
    ['bs', '50,5%', { value: 0.505, format: '0.00%' }],
    ['bs', '12,50 KM', { value: 12.5, format: '#,##0.00 [$KM]' }],
    ['bs', '1. 5. 2025.', { value: serialOfDay(2025, 5, 1), format: 'd. m. yyyy.' }],
    ['hr', '01.05.2025', { value: serialOfDay(2025, 5, 1), format: 'dd. mm. yyyy.' }],
    ['sr', '1.5.2025', { value: serialOfDay(2025, 5, 1), format: 'd.m.yyyy.' }],
    ['de', '1.5', { value: serialOfDay(2026, 5, 1), format: 'd.m.' }],
    ['de', '1.000,5 €', { value: 1000.5, format: '#,##0.00 [$€]' }],
  ])(
    asGoogle(
      'a typed text is read by the spreadsheet’s locale %s: %j becomes %j',
      'reference/spreadsheet/spreadsheet#setspreadsheetlocalelocale',
    ),
    (locale, text, expected) => {
      expect(typed(text, locale)).toEqual(expected);
    },
  );
});

describe('a string in a cell of plain text format', () => {
  it.each(['007', '1/2', '50%', 'TRUE', '1e5', '+1-2', '-1'])(
    asGoogle(
      'a text in a cell of plain text format stays as it is: %j',
      '/workspace/sheets/api/guides/formats',
    ),
    (text) => {
      expect(typed(text, 'en_US', '@')).toEqual({ value: text });
    },
  );

  it(
    asGoogle(
      'an apostrophe in front is lost under plain text format too',
      'assumed: as in the Sheets editor',
    ),
    () => {
      expect(typed("'007", 'en_US', '@')).toEqual({ value: '007' });
    },
  );

  it(
    asGoogle(
      'plain text format does not stop a text that begins with "=" from being a formula',
      'assumed: Google does not say, and this case hurts',
    ),
    () => {
      expect(typed('=1+1', 'en_US', '@')).toEqual({ formula: '=1+1' });
      expect(typed('=1+1', 'en_US', '@', true)).toEqual({ value: '=1+1' });
    },
  );
});
