import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instantToSerial,
  serialOfDay,
  serialToInstant,
} from '../../../../src/local/sheets/cells/serial-date.ts';
import { asGoogle } from '../../as-google.ts';

const zone = 'Europe/Sarajevo';

// developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values: days since December 30th 1899.
describe('serial dates', () => {
  it(
    asGoogle(
      'a date is kept as days since 1899-12-30',
      '/workspace/sheets/api/guides/formats#about_date_time_values',
    ),
    () => {
      expect(serialOfDay(1899, 12, 30)).toBe(0);
      expect(serialOfDay(2026, 11, 2)).toBe(46328);
    },
  );

  it(
    asGoogle(
      'a date is midnight on the wall clock of the spreadsheet’s time zone, in winter and in summer',
      'reference/base/session#getscripttimezone',
    ),
    () => {
      expect(new Date(serialToInstant(serialOfDay(2026, 1, 15), zone)).toISOString()).toBe(
        '2026-01-14T23:00:00.000Z',
      );
      expect(new Date(serialToInstant(serialOfDay(2026, 7, 15), zone)).toISOString()).toBe(
        '2026-07-14T22:00:00.000Z',
      );
    },
  );

  it('keeps the day of the two clock changes', () => {
    for (const [month, day] of [
      [3, 29],
      [10, 25],
    ] as const) {
      const serial = serialOfDay(2026, month, day);
      expect(instantToSerial(serialToInstant(serial, zone), zone)).toBe(serial);
      expect(instantToSerial(serialToInstant(serial + 0.5, zone), zone)).toBe(serial + 0.5);
    }
  });

  it('moves a wall time that summer time skips one hour on', () => {
    const skipped = serialOfDay(2026, 3, 29) + 2.5 / 24;

    expect(new Date(serialToInstant(skipped, zone)).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('gives back the instant a script wrote, save within the hour that comes twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) }), (instant) => {
        const back = serialToInstant(instantToSerial(instant, zone), zone);
        expect(Math.abs(back - instant) % 3_600_000).toBe(0);
        expect(Math.abs(back - instant)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
