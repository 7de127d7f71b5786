import { describe, expect, it } from 'vitest';
import { pointsToSettle } from '../../../../src/core/plan/draft/points-to-settle.ts';

const criteria = [
  { code: 'benefit', text: 'Every partner gains' },
  { code: 'previous', text: 'Previous cooperation' },
];
const interview = (...found: readonly (readonly [string, string, string])[]) => ({
  criteria: found.map(([code, finding, note]) => ({ code, finding, note })),
});

describe('pointsToSettle', () => {
  it('are what the interview did not or only partly confirm, with its note', () => {
    const points = pointsToSettle(
      [
        interview(
          ['previous', 'confirmed', 'Photos seen'],
          ['benefit', 'partly confirmed', 'The lead alone spoke'],
        ),
      ],
      criteria,
    );

    expect(points).toEqual([
      {
        ...{ id: 'point-1', criterion: 'benefit', settled: '' },
        what: 'Every partner gains: what is still open here?\nThe lead alone spoke',
      },
    ]);
  });

  it('follow the last interview that found anything about a criterion', () => {
    const points = pointsToSettle(
      [
        interview(['benefit', 'not', ''], ['previous', 'partly', '']),
        interview(['benefit', 'Confirmed', ''], ['previous', '', 'Not asked']),
      ],
      criteria,
    );

    expect(points.map(({ criterion }) => criterion)).toEqual(['previous']);
  });

  it('say nothing of scores, which partners do not read', () => {
    const scored = {
      code: 'benefit',
      finding: 'not confirmed',
      note: 'Nobody knew',
      original: 4,
      adjusted: 1.5,
    };

    const [point] = pointsToSettle([{ criteria: [scored] }], criteria);

    expect(point?.what).toBe('Every partner gains: how will the partners do this?\nNobody knew');
    expect(JSON.stringify(point)).not.toMatch(/4|1\.5/);
  });

  it('take a criterion that was renamed or removed by its code, also one that is called like a part of a record', () => {
    const points = pointsToSettle(
      [interview(['__proto__', 'not', ''], ['gone', 'constructor', ''])],
      criteria,
    );

    expect(points.map(({ what }) => what)).toEqual(['__proto__: how will the partners do this?']);
  });
});
