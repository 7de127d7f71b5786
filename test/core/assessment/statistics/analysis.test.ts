import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../../../src/core/application/application.ts';
import type { Assessment } from '../../../../src/core/assessment/assessment.ts';
import { type Analysed, analyse } from '../../../../src/core/assessment/statistics/analysis.ts';
import { groupsOf } from '../../../../src/core/assessment/statistics/groups/groups-of.ts';
import type { Criterion } from '../../../../src/core/call/criteria/criterion.ts';

const criterion = (code: string, more: Partial<Criterion> = {}): Criterion => ({
  code,
  text: code,
  group: 'cooperation',
  paragraphs: ['5.2'],
  weight: 50,
  scoredBy: 'assessors',
  evidenceShare: 0,
  rule: null,
  anchors: [],
  ...more,
});

const criteria = [criterion('C1'), criterion('C2', { scoredBy: 'both', evidenceShare: 50 })];

const application = (code: string, byAssessors: number, evidence: number): Analysed => ({
  code,
  percent: (byAssessors * 20 + (evidence + byAssessors * 20) / 2) / 2,
  criteria: {},
  shortlisted: false,
  shift: null,
  groups: { rural: null, small: null, young: null, elsewhere: null },
  scores: [
    { percent: byAssessors * 20, evidence: null, byAssessors: true },
    { percent: (evidence + byAssessors * 20) / 2, evidence, byAssessors: true },
  ],
});

const given = (assessor: string, code: string, score: number): Assessment[] =>
  criteria.map((each) => ({
    assessor,
    application: code,
    criterion: each.code,
    score,
    reason: '',
    confidence: '',
  }));

describe('what the scores say', () => {
  const applications = [application('A-01', 4, 100), application('A-02', 3, 60), application('A-03', 1, 0)];
  const assessments = [
    ...given('X1', 'A-01', 5),
    ...given('X2', 'A-01', 3),
    ...given('X1', 'A-02', 2),
    ...given('X2', 'A-02', 4),
    ...given('X1', 'A-03', 1),
    ...given('X2', 'A-03', 1),
  ];
  const analysis = analyse({ criteria, applications, assessments, places: 1, seed: 1 });

  it('has mean, median, distance and agreement of each criterion that people score', () => {
    expect(analysis.criteria).toHaveLength(2);
    expect(analysis.criteria[0]).toMatchObject({ code: 'C1', count: 6, mean: 16 / 6, median: 2.5 });
    expect(analysis.criteria[0]?.apart).toBeCloseTo((Math.sqrt(2) * 2) / 3, 10);
    expect(analysis.criteria[0]?.alpha).toBeGreaterThan(0);
    const evidence = analyse({
      criteria: [criterion('C1', { scoredBy: 'evidence', evidenceShare: 100 })],
      applications: [],
      assessments: [],
      places: 0,
      seed: 1,
    });
    expect(evidence.criteria).toEqual([]);
  });

  it('names the cells to discuss and how firm the line is', () => {
    expect(analysis.discuss.map((cell) => cell.application)).toEqual(['A-01', 'A-01', 'A-02', 'A-02']);
    expect(analysis.robust.map(({ code, stays }) => [code, stays])).toEqual([
      ['A-01', 100],
      ['A-02', 0],
      ['A-03', 0],
    ]);
  });

  it('says whom the line owes to one assessor: without X1, the second would come first', () => {
    expect(analysis.leaveOut).toEqual([
      { assessor: 'X1', enters: ['A-02'], leaves: ['A-01'] },
      { assessor: 'X2', enters: [], leaves: [] },
    ]);
  });

  it('is the same whatever the order of assessors and applications', () => {
    const turned = analyse({
      criteria,
      applications,
      assessments: [...assessments].reverse(),
      places: 1,
      seed: 1,
    });

    expect(turned.leaveOut).toEqual(analysis.leaveOut);
    expect(turned.robust).toEqual(analysis.robust);
    expect(turned.criteria.map(({ mean, alpha }) => [mean, alpha])).toEqual(
      analysis.criteria.map(({ mean, alpha }) => [mean, alpha]),
    );
  });

  it('has nothing to say of nothing', () => {
    const empty = analyse({ criteria, applications: [], assessments: [], places: 0, seed: 1 });

    expect(empty).toMatchObject({ robust: [], leaveOut: [], discuss: [] });
    expect(empty.criteria[0]).toMatchObject({ count: 0, mean: null, alpha: null });
    expect(empty.strictness.known).toBe(false);
  });
});

describe('the kinds of organisations the monitor looks at', () => {
  const lead = (more: Partial<Organisation>): Organisation => ({
    role: 'lead',
    name: '',
    registrationNumber: '',
    town: '',
    country: '',
    basedInRuralArea: null,
    servesRuralArea: null,
    sectors: [],
    foundedYear: null,
    paidStaff: '',
    networks: '',
    offers: [],
    needs: [],
    benefit: '',
    confirmed: null,
    email: '',
    ...more,
  });

  it('tells them by the lead organisation', () => {
    expect(
      groupsOf(
        lead({ servesRuralArea: true, paidStaff: '3 people', foundedYear: 2020, town: 'Drvar' }),
        2026,
      ),
    ).toEqual({ rural: true, small: true, young: true, elsewhere: true });
    expect(
      groupsOf(lead({ basedInRuralArea: false, paidStaff: '22', foundedYear: 1999, town: 'Скопје' }), 2026),
    ).toEqual({ rural: false, small: false, young: false, elsewhere: false });
  });

  it('puts nobody in a group that was not asked about', () => {
    const nothing = { rural: null, small: null, young: null, elsewhere: null };

    expect(groupsOf(lead({}), 2026)).toEqual(nothing);
    expect(groupsOf(undefined, 2026)).toEqual(nothing);
  });
});
