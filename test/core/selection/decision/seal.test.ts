import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSeal } from '../../../../src/core/selection/decision/check-seal.ts';
import { decisionCells, decisionIn } from '../../../../src/core/selection/decision/decision-record.ts';
import {
  markOf,
  markOfLine,
  type Seal,
  type SealedLine,
} from '../../../../src/core/selection/decision/seal.ts';

const line = (part: Partial<SealedLine> = {}): SealedLine => ({
  code: 'A-01',
  rank: 1,
  percent: 81.5,
  total: 65.2,
  scores: 'C1: 80 % (evidence 80 %)\nC2: 83 %',
  status: 'selected',
  reason: 'Both partners gain.',
  ...part,
});

const seal: Seal = {
  record: {
    number: 1,
    body: 'Selection committee',
    date: '2026-05-04',
    members: ['Member 1', 'Member 2'],
    conflicts: [{ member: 'Member 2', application: 'A-02', tie: 'board' }],
    why: '',
  },
  sealedAt: new Date('2026-05-04T12:00:00Z'),
  by: 'office@example.org',
  criteria: 'version 1, published',
  lines: [line(), line({ code: 'A-02', rank: 2, status: 'reserve', reason: 'Second.' })],
};

const kept = (part: Partial<Seal> = {}) => {
  const whole = { ...seal, ...part };
  return {
    ...whole,
    mark: markOf(seal),
    lineMarks: new Map(seal.lines.map((each): [string, string] => [each.code, markOfLine(each)])),
  };
};

const changed = (part: Partial<SealedLine>): readonly SealedLine[] => [
  { ...line(), ...part },
  ...seal.lines.slice(1),
];

const changes: readonly (readonly [string, Partial<Seal>])[] = [
  ['the body', { record: { ...seal.record, body: 'Team' } }],
  ['the day', { record: { ...seal.record, date: '2026-05-05' } }],
  ['a member', { record: { ...seal.record, members: ['Member 1'] } }],
  ['a declared tie', { record: { ...seal.record, conflicts: [] } }],
  ['whether ties were declared', { record: { ...seal.record, conflicts: null } }],
  ['the moment', { sealedAt: new Date('2026-05-04T12:00:01Z') }],
  ['who sealed it', { by: 'other@example.org' }],
  ['the criteria', { criteria: 'version 2, published' }],
  ['a rank', { lines: changed({ rank: 2 }) }],
  ['a percentage', { lines: changed({ percent: 81.6 }) }],
  ['a total', { lines: changed({ total: 65.3 }) }],
  ['a score', { lines: changed({ scores: 'C1: 80 %' }) }],
  ['a decision', { lines: changed({ status: 'reserve' }) }],
  ['a reason', { lines: changed({ reason: 'Both gain.' }) }],
  ['an application that is gone', { lines: [line()] }],
  ['an application that is new', { lines: [...seal.lines, line({ code: 'A-03' })] }],
];

describe('markOf', () => {
  it.each(changes)('is another one after a change of %s', (_what, change) => {
    expect(markOf({ ...seal, ...change })).not.toBe(markOf(seal));
  });

  it('stays the same whatever the order of rows and the line ends Sheets gives back', () => {
    const same = [...seal.lines]
      .reverse()
      .map((each) => ({ ...each, scores: `${each.scores.replace(/\n/g, '\r\n')} ` }));

    expect(markOf({ ...seal, lines: same })).toBe(markOf(seal));
  });

  it('tells any two reasons apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one.replace(/\r\n?/g, '\n').trim() !== other.replace(/\r\n?/g, '\n').trim());
        const of = (reason: string) => markOf({ ...seal, lines: changed({ reason }) });
        expect(of(one)).not.toBe(of(other));
      }),
    );
  });
});

describe('checkSeal', () => {
  it('finds nothing while nothing was changed', () => {
    expect(checkSeal(kept(), seal.lines)).toEqual({ intact: true, edited: [], differences: [] });
  });

  it('names code, what, and both values of whatever differs now', () => {
    const now = [
      line({ status: 'reserve', scores: 'C1: 70 % (evidence 70 %)\nC2: 83 %' }),
      line({ code: 'A-03' }),
    ];

    expect(checkSeal(kept(), now).differences).toEqual([
      { code: 'A-01', what: 'decision', sealed: 'selected', now: 'reserve' },
      { code: 'A-01', what: 'score C1', sealed: '80 % (evidence 80 %)', now: '70 % (evidence 70 %)' },
      { code: 'A-02', what: 'application', sealed: 'there', now: 'gone' },
      { code: 'A-03', what: 'application', sealed: 'not there', now: 'came later' },
    ]);
  });

  it('names the row of the copy that was changed', () => {
    const lines = changed({ reason: 'Otherwise.' });

    expect(checkSeal(kept({ lines }), lines)).toMatchObject({ intact: false, edited: ['A-01'] });
  });
});

describe('the record in the tab', () => {
  it('reads back as it was written, ties one a line', () => {
    const cells = decisionCells(seal.record);

    expect(cells.conflicts).toBe('Member 2; A-02; board');
    expect(decisionIn({ row: 2, cells })).toEqual(seal.record);
    expect(decisionIn({ row: 2, cells: decisionCells({ ...seal.record, conflicts: [] }) }).conflicts).toEqual(
      [],
    );
    expect(
      decisionIn({ row: 2, cells: decisionCells({ ...seal.record, conflicts: null }) }).conflicts,
    ).toBeNull();
  });
});
