import { describe, expect, it } from 'vitest';
import { readAssessed } from '../../../src/core/scoring/read-assessed.ts';

const where = { tab: 'Applications', row: 7, column: 'C2 assessed' };

describe('readAssessed', () => {
  it.each([
    [0, 0],
    [5, 5],
    [3.5, 3.5],
    ['4', 4],
    ['3,5', 3.5],
    ['', null],
    [' \u00a0', null],
    ['n/a', 'n/a'],
    ['N/A', 'n/a'],
    [' n / a ', 'n/a'],
    ['NA', 'n/a'],
  ] as const)('reads %j as %j', (cell, value) => {
    expect(readAssessed(cell, () => where)).toEqual({ ok: true, value });
  });

  it.each([6, -1, 3.2, 99, 'good', '#N/A', true, 'none', '4 or 5'])(
    'refuses %j and names the cell',
    (cell) => {
      const read = readAssessed(cell, () => where);

      expect(read).toMatchObject({ ok: false, problems: [{ where }] });
    },
  );

  it('refuses a date, which a score like 4/5 may have become', () => {
    expect(readAssessed(new Date(0), () => where)).toMatchObject({
      ok: false,
      problems: [{ what: 'A date is not a score.' }],
    });
  });
});
