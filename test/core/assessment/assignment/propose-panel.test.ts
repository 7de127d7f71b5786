import { describe, expect, it } from 'vitest';
import type { AssignmentRow } from '../../../../src/core/assessment/assignment/assignment-rows.ts';
import { pairOf } from '../../../../src/core/assessment/assignment/conflicts/ties.ts';
import { proposePanel, type ToPropose } from '../../../../src/core/assessment/assignment/propose-panel.ts';

const anAssessor = (code: string, active = true) => ({
  code,
  name: '',
  email: `${code.toLowerCase()}@example.org`,
  organisation: '',
  languages: [],
  ties: [],
  active,
  released: null,
});

const given = (row: number, assessor: string, application: string): AssignmentRow => ({
  row,
  assessor,
  application,
  state: 'assigned',
  practice: false,
  why: '',
  at: new Date('2026-04-01T08:00:00Z'),
});

const rows = [given(2, 'X1', 'A-01'), given(3, 'X2', 'A-01'), given(4, 'X1', 'A-02'), given(5, 'X2', 'A-02')];

const panel: ToPropose = {
  assessors: [anAssessor('X1', false), anAssessor('X2'), anAssessor('X3')],
  applications: ['A-01', 'A-02'].map((code) => ({ code, language: '', organisations: [] })),
  rows,
  ties: [],
  scored: new Set([pairOf({ assessor: 'X1', application: 'A-01' })]),
  each: 2,
};

describe('a proposal when an assessor has left after some scores are in', () => {
  it('keeps the work that has scores and gives away the rest', () => {
    const { drop, add } = proposePanel(panel);

    expect(drop.map(({ row }) => row)).toEqual([4]);
    expect(add).toEqual([{ assessor: 'X3', application: 'A-02' }]);
  });

  it('takes back even scored work where a conflict was confirmed', () => {
    const tie = { why: 'On its board.', because: '', row: 6, isNew: false, state: 'conflict' } as const;

    const { drop, add } = proposePanel({
      ...panel,
      ties: [{ assessor: 'X1', application: 'A-01', ...tie }],
    });

    expect(drop.map(({ row }) => row).sort()).toEqual([2, 4]);
    expect(add).toContainEqual({ assessor: 'X3', application: 'A-01' });
  });

  it('leaves alone what is assessed already though it takes part no more', () => {
    const { next, drop } = proposePanel({ ...panel, applications: panel.applications.slice(1) });

    expect(next).toContainEqual({ assessor: 'X1', application: 'A-01' });
    expect(drop.map(({ row }) => row)).toEqual([3, 4]);
  });
});
