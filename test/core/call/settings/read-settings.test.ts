import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/core/application/application.ts';
import { readSettings, type SettingCell } from '../../../../src/core/call/settings/read-settings.ts';
import { settingRows } from '../../../../src/core/call/settings/setting-rows.ts';
import { describeProblem } from '../../../../src/core/problem.ts';

const filled: Readonly<Record<string, Cell>> = {
  office: 'Support office Sarajevo',
  country: 'Bosnia and Herzegovina',
  callCode: 'BA-2026-1',
  callTitle: 'Open call 2026',
  opens: new Date('2026-02-01T08:00:00Z'),
  deadline: new Date('2026-03-31T21:59:00Z'),
  timeZone: 'Europe/Sarajevo',
  ceiling: 15000,
  replyTo: 'office@example.org',
  approver: 'Team Leader',
};

const tab = (changes: Readonly<Record<string, Cell>> = {}): SettingCell[] =>
  settingRows.map(({ code, start }, index) => ({
    row: index + 2,
    code,
    value: changes[code] ?? filled[code] ?? start,
  }));

const place = (row: number) => ({ tab: 'Settings', row, column: 'Value' });
const problemsOf = (rows: readonly SettingCell[], need: 'anything' | 'the form' | 'plans' = 'anything') => {
  const read = readSettings(rows, place, need);
  return read.ok ? [] : read.problems.map(describeProblem);
};

describe('settingRows', () => {
  it('begin with a privacy notice, the disclaimer (R-001) and the citation (R-003)', () => {
    const starts = new Map(settingRows.map(({ code, start }) => [code, start]));

    expect(starts.get('privacyNotice')).toMatch(
      /Why:[\s\S]*Who reads it:[\s\S]*How long:[\s\S]*Your rights:/,
    );
    expect(starts.get('disclaimer')).toMatch(
      /assistance of the European Union.*sole responsibility of TACSO/,
    );
    expect(starts.get('citation')).toContain('www.tacso.org');
  });

  it('can be read as a new call begins, and only the form needs more', () => {
    const fresh = settingRows.map(({ code, start }, index) => ({ row: index + 2, code, value: start }));

    expect(problemsOf(fresh)).toEqual([]);
    expect(problemsOf(fresh, 'the form').length).toBeGreaterThan(3);
  });
});

describe('readSettings', () => {
  it('reads a whole tab', () => {
    const read = readSettings(tab(), place, 'the form');

    expect(read).toMatchObject({
      ok: true,
      value: {
        currency: 'EUR',
        exchangeRates: { BAM: 1.95583 },
        ceiling: 15000,
        envelopeMoney: null,
        tieBreak: ['more-than-two-organisations', 'rural', 'lower-amount', 'earlier'],
        deadline: filled.deadline,
      },
    });
  });

  it('fills every member of the settings from a row of its own', () => {
    const read = readSettings(tab(), place);

    expect(read.ok && Object.keys(read.value).sort()).toEqual(settingRows.map(({ code }) => code).sort());
  });

  it.each<[string, Record<string, Cell>, RegExp]>([
    [
      'text for a number',
      { ceiling: 'about 15000' },
      /row 12, column "Value": "Most for one application" is not a number/,
    ],
    ['text for a date', { deadline: '31 March' }, /"Deadline" is not a date/],
    ['a number below zero', { envelopeDays: -1 }, /below zero/],
    ['half a place', { shortlistPlaces: 2.5 }, /not a whole number/],
    [
      'a deadline before the opening',
      { deadline: new Date('2026-01-01T00:00:00Z') },
      /The deadline is before the call opens/,
    ],
    ['an unknown tie-break', { tieBreak: 'rural, alphabet' }, /"alphabet" breaks no tie/],
    ['a tie-break named twice', { tieBreak: 'rural, Rural' }, /twice/],
    ['a rate without a number', { exchangeRates: 'BAM' }, /"BAM" is no exchange rate/],
    ['a currency in words', { currency: 'euro' }, /"euro" is no code/],
    ['an unknown time zone', { timeZone: 'Sarajevo' }, /no time zone "Sarajevo"/],
    ['two addresses', { replyTo: 'a@example.org,b@example.org' }, /not one e-mail address/],
  ])('names %s at its place and says what to do', (_, change, expected) => {
    const problems = problemsOf(tab(change));

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
    expect(problems[0]).toContain('In tab "Settings", row ');
  });

  it('collects all problems', () => {
    expect(problemsOf(tab({ ceiling: 'x', timeZone: 'y', tieBreak: 'z' }))).toHaveLength(3);
  });

  it('names what the form cannot do without', () => {
    expect(problemsOf(tab({ deadline: '' }), 'the form')[0]).toContain(
      '"Deadline" is empty, and the form cannot do without it',
    );
    expect(problemsOf(tab({ deadline: '' }), 'anything')).toEqual([]);
    expect(problemsOf(tab({ approver: '' }), 'plans')).toHaveLength(1);
  });

  it('names a row that was deleted and one that stands twice', () => {
    const rows = tab();
    const without = rows.filter(({ code }) => code !== 'ceiling');
    const twice = [...rows, { row: 40, code: 'ceiling', value: 1 }];

    expect(problemsOf(without)).toEqual([
      expect.stringContaining('The row "Most for one application" is missing'),
    ]);
    expect(problemsOf(twice)).toEqual([expect.stringContaining('row 40')]);
  });

  it('leaves rows of the office’s own alone', () => {
    expect(problemsOf([...tab(), { row: 50, code: 'our note', value: 'x' }])).toEqual([]);
  });

  it.each([
    ['BAM 1.95583; RSD 117,2', { BAM: 1.95583, RSD: 117.2 }],
    ['KM = 1.95583', { BAM: 1.95583 }],
    ['1 EUR = BAM 1.95583', { BAM: 1.95583 }],
    ['MKD: 61.5\nALL: 98', { MKD: 61.5, ALL: 98 }],
  ])('reads the rates %j', (exchangeRates, rates) => {
    const read = readSettings(tab({ exchangeRates }), place);

    expect(read.ok && read.value.exchangeRates).toEqual(rates);
  });
});
