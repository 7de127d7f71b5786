import { describe, expect, it } from 'vitest';
import { partnerNamed } from '../../../../src/core/report/received/partner-named.ts';
import { placeReport } from '../../../../src/core/report/received/place-report.ts';

const planned = [
  { id: 'R1', kind: 'interim', due: '2026-05-31' },
  { id: 'R2', kind: 'interim', due: '2026-08-31' },
  { id: 'R3', kind: 'final', due: '2026-12-31' },
] as const;

describe('placeReport', () => {
  it.each([
    [
      'by its number, however it is written',
      { reportId: ' r1 ', kind: 'final', received: '2026-12-31' },
      'R1',
    ],
    ['by its kind when only one is of it', { reportId: '', kind: 'final', received: '2026-05-01' }, 'R3'],
    [
      'by the nearest due day among those of its kind',
      { reportId: '', kind: 'interim', received: '2026-09-20' },
      'R2',
    ],
    [
      'by the nearest due day when neither is known',
      { reportId: '', kind: '', received: '2026-11-20' },
      'R3',
    ],
    [
      'by the day when its number is none of the project’s',
      { reportId: 'R77', kind: '', received: '2026-05-30' },
      'R1',
    ],
    ['under the first when not even the day is known', { reportId: '', kind: '', received: '' }, 'R1'],
  ])('places an answer %s', (_, answer, id) => {
    expect(placeReport(planned, answer)).toBe(id);
  });

  it('places nothing where no report is due', () => {
    expect(placeReport([], { reportId: 'R1', kind: 'final', received: '2026-05-30' })).toBe('');
  });
});

describe('partnerNamed', () => {
  const partners = ['Udruženje građana „Izvor“', 'Zelena dolina', 'NVO Dolina', 'Fondacija Dolina'];

  it.each([
    ['Zelena  DOLINA', 'Zelena dolina'],
    ['Izvor', 'Udruženje građana „Izvor“'],
    ['Зелена долина', 'Zelena dolina'],
    ['Udruga Dolina', 'Udruga Dolina'],
    ['.*', '.*'],
    ['', ''],
  ])('%s is %s', (typed, meant) => {
    expect(partnerNamed(partners, typed)).toBe(meant);
  });
});
