import { describe, expect, it } from 'vitest';
import { monitorOf, type Watched } from '../../../../src/core/assessment/statistics/monitor.ts';

const watched = (
  code: number,
  rural: boolean | null,
  percent: number | null,
  shortlisted = false,
): Watched => ({
  code: `A-${code}`,
  percent,
  criteria: { C1: percent },
  shortlisted,
  shift: null,
  groups: { rural, small: null, young: null, elsewhere: null },
});

const ruralOf = (applications: readonly Watched[]) => monitorOf(applications, ['C1'])[0];

describe('the stereotype monitor', () => {
  it('compares the share that applied with the share on the shortlist', () => {
    const report = ruralOf([watched(1, true, 50, true), watched(2, true, 40), watched(3, false, 60, true)]);

    expect(report).toMatchObject({ pair: 'rural', applied: [2, 1], shortlisted: [1, 1], unknown: 0 });
  });

  it('says only counts while a group is too small to tell', () => {
    expect(ruralOf([watched(1, true, 50), watched(2, false, 60)])?.overall).toEqual({
      enough: false,
      counts: [1, 1],
    });
  });

  it('finds rural applications that score lower, overall and by criterion', () => {
    const low = [30, 35, 32, 38, 31, 36].map((percent, index) => watched(index, true, percent));
    const high = [70, 72, 75, 71, 74, 78].map((percent, index) => watched(10 + index, false, percent));

    const report = ruralOf([...low, ...high]);

    expect(report?.overall).toMatchObject({ enough: true });
    expect(report?.overall.enough && report.overall.interval[1]).toBeLessThan(0);
    expect(report?.criteria[0]?.difference).toEqual(report?.overall);
  });

  it('counts who belongs to neither group, and who is not scored, in no difference', () => {
    const report = ruralOf([watched(1, null, 50), watched(2, true, null)]);

    expect(report).toMatchObject({ applied: [1, 0], unknown: 1, overall: { counts: [0, 0] } });
  });
});
