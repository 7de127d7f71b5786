import { describe, expect, it } from 'vitest';
import { workOf } from '../../../../src/core/assessment/answers/work.ts';
import type { Assessment } from '../../../../src/core/assessment/assessment.ts';
import { judgedBy } from '../../../../src/core/assessment/counted/judged.ts';

const given = (
  assessor: string,
  application: string,
  score: number | null,
  criterion = 'C1',
): Assessment => ({
  assessor,
  application,
  criterion,
  score,
  reason: 'It says so.',
  confidence: 'high',
});
const row = (
  assessor: string,
  application: string,
  state: 'assigned' | 'conflict' | 'to look at' = 'assigned',
  practice = false,
) => ({
  assessor,
  application,
  state,
  practice,
});
const meanOf = (judged: ReturnType<typeof judgedBy>, application: string) =>
  judged.applications.get(application)?.get('C1')?.mean;

describe('judgedBy', () => {
  const work = workOf([row('X1', 'A-01'), row('X2', 'A-01')]);

  it('says nothing of an application one assigned assessor has not answered (one completed assessment is not all)', () => {
    expect(judgedBy(work, [given('X1', 'A-01', 4)], 'raw').applications.size).toBe(0);
  });

  it('leaves "cannot judge" out of the mean instead of counting it as 0', () => {
    expect(meanOf(judgedBy(work, [given('X1', 'A-01', 4), given('X2', 'A-01', null)], 'raw'), 'A-01')).toBe(
      4,
    );
  });

  it('waits for nobody with a conflict, and counts nothing they gave', () => {
    const recused = workOf([row('X1', 'A-01'), row('X2', 'A-01'), row('X2', 'A-01', 'conflict')]);
    const judged = judgedBy(recused, [given('X1', 'A-01', 4), given('X2', 'A-01', 0)], 'raw');

    expect(meanOf(judged, 'A-01')).toBe(4);
  });

  it('waits while a tie is still to be looked at', () => {
    const open = workOf([row('X1', 'A-01'), row('X2', 'A-01'), row('X2', 'A-01', 'to look at')]);

    expect(judgedBy(open, [given('X1', 'A-01', 4), given('X2', 'A-01', 2)], 'raw').applications.size).toBe(0);
  });

  it('takes practice into no mean', () => {
    const practice = workOf([row('X1', 'A-09', 'assigned', true)]);

    expect(judgedBy(practice, [given('X1', 'A-09', 4)], 'raw').applications.size).toBe(0);
  });

  it('changes nothing by adjusting when everyone scored everything alike, and says why it cannot adjust little work', () => {
    expect(
      judgedBy(work, [given('X1', 'A-01', 4), given('X2', 'A-01', 2)], 'adjusted').notAdjusted,
    ).toContain('shared fewer than 3 applications');
  });

  it('takes the shift of each assessor off, keeps 0 to 5, and leaves the mean of complete work as it was', () => {
    const codes = ['A-01', 'A-02', 'A-03', 'A-04'];
    const all = workOf(codes.flatMap((code) => [row('X1', code), row('X2', code)]));
    const scores = codes.flatMap((code) => [given('X1', code, 5), given('X2', code, 3)]);
    const judged = judgedBy(all, scores, 'adjusted');
    const [one, other] = judged.applications.get('A-01')?.get('C1')?.given ?? [];

    expect(one?.counted).toBeLessThan(5);
    expect(other?.counted).toBeGreaterThan(3);
    expect(meanOf(judged, 'A-01')).toBeCloseTo(4);
  });
});
