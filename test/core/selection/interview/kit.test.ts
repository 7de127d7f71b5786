import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../../src/core/call/criteria/criterion.ts';
import type { CriterionScore } from '../../../../src/core/scoring/scored.ts';
import { partnerBlocks } from '../../../../src/core/selection/interview/kit/kit-partners.ts';
import { kitQuestions } from '../../../../src/core/selection/interview/kit/kit-questions.ts';
import { anApplication, anOrganisation } from '../../scoring/an-application.ts';

const aCriterion = (code: string): Criterion => ({
  ...{ code, text: code, group: 'cooperation', paragraphs: [], weight: 10, scoredBy: 'both' },
  ...{ evidenceShare: 50, rule: null, anchors: [] },
});

const aScore = (part: Partial<CriterionScore>): CriterionScore => ({
  ...{ code: 'C5', evidence: 80, note: 'Plan: no.', assessed: 4, percent: 80, attainable: 10, missing: '' },
  ...part,
});

const by = (assessor: string, score: number | null) => ({
  ...{ assessor, application: 'A-01', criterion: 'C5', score, reason: '', confidence: '' as const },
});

const reasons = (score: CriterionScore, assessments: readonly ReturnType<typeof by>[] = []) =>
  kitQuestions([aCriterion('C5')], [score], assessments).flatMap((question) => question.reasons);

describe('kitQuestions', () => {
  it('asks nothing about a criterion that is well shown and agreed on', () => {
    expect(reasons(aScore({}), [by('X1', 4), by('X2', 3)])).toEqual([]);
  });

  it.each([
    ['little evidence', aScore({ evidence: 40 }), 'Only 40 % of the evidence asked for is there.'],
    ['a low score', aScore({ percent: 30 }), 'It was scored 30 %.'],
    ['no score', aScore({ assessed: null, missing: 'assessed' }), 'Nobody has assessed it yet.'],
  ])('asks about one with %s', (_name, score, reason) => {
    expect(reasons(score)).toEqual([reason]);
  });

  it('asks where assessors are two points apart, and leaves out who could not judge', () => {
    expect(reasons(aScore({}), [by('X1', 2), by('X2', 4), by('X3', null)])).toEqual([
      'The assessors are 2 points apart: X1 2, X2 4.',
    ]);
  });

  it('asks nothing about a criterion that is not applicable', () => {
    expect(reasons(aScore({ assessed: 'n/a', evidence: 0, percent: null }))).toEqual([]);
  });
});

describe('partnerBlocks', () => {
  const textOf = (...names: string[]) =>
    JSON.stringify(
      partnerBlocks(
        anApplication({
          organisations: names.map((name, place) =>
            anOrganisation({ name, benefit: `${name} gains.`, offers: [], needs: place ? ['watchdog'] : [] }),
          ),
        }),
      ),
    );

  it('has one block for each partner, the lead among them, with its own words', () => {
    const text = textOf('Spring', 'Valley', 'Mill');

    for (const part of ['1. Spring', '2. Valley', '3. Mill', 'Spring gains.', 'Valley gains.', 'Mill gains.'])
      expect(text.split(part)).toHaveLength(2);
  });

  it('asks who covers a need that no other partner offers', () => {
    expect(textOf('Spring', 'Valley')).toContain('Who will cover Watchdog work?');
  });
});
