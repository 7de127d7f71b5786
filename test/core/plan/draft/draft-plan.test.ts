import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../../../src/core/plan/draft/draft-plan.ts';
import { anApplication } from '../a-plan.ts';

const call = { currency: 'EUR', today: '2026-02-01', callCode: 'BA-2026-1', projectCode: 'P-07' };
const draft = draftPlan(anApplication(), null, call);

describe('draftPlan', () => {
  it('drafts what each partner does from what it brings and the activities that name it', () => {
    expect(draft.partners.map(({ responsibilities }) => responsibilities)).toEqual([
      'Leads the project and sends the reports.\nBrings: Writing proposals, Advocacy and lobbying.\nTakes part in A1 (Exchange visit), A2 (Mentoring).',
      'Brings: Contacts at the grassroots.\nTakes part in A1 (Exchange visit).',
    ]);
  });

  it('drafts what each partner wants to learn from its needs and its own words', () => {
    expect(draft.partners.map(({ learningGoal }) => learningGoal)).toEqual([
      'Wants to learn or get: Contacts at the grassroots.\nWe get to know the villages.',
      'Wants to learn or get: Writing proposals.',
    ]);
  });

  it('carries every promise over with an id of its own, and keeps its words', () => {
    expect(draft.outcomes.map(({ id, outcome, promised }) => [id, outcome, promised])).toEqual([
      ['O1', 'Both write proposals together', 'Both write proposals together'],
      ['O2', 'Fishers report pollution', 'Fishers report pollution'],
    ]);
  });

  it('runs from the first to the last month of the activities', () => {
    expect([draft.starts, draft.ends]).toEqual(['2026-03-01', '2026-08-31']);
  });

  it('proposes reports to match', () => {
    expect(draft.reports.map(({ kind, due }) => [kind, due])).toEqual([['final', '2026-09-30']]);
  });

  it('leaves the dates open when no activity has one', () => {
    const undated = draftPlan(anApplication({ activities: [] }), null, call);

    expect([undated.starts, undated.ends, undated.reports.map(({ due }) => due)]).toEqual(['', '', ['']]);
  });

  it('keeps what was said about the time after the support, and where the draft comes from', () => {
    expect(draft.notes).toBe(
      [
        'Drafted from application to call BA-2026-1 on 2026-02-01.',
        'How the partners complement each other: One knows the law, the other knows the river.',
        'After the support: Two meetings a year',
        'Paid by: Members’ fees',
      ].join('\n'),
    );
  });
});
