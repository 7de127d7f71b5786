import { describe, expect, it } from 'vitest';
import { criteriaWithoutEvidence } from '../../../../src/core/call/binding/criteria-without-evidence.ts';

const criteria = [
  { code: 'C1', fields: ['continuation.how', 'continuation.paidBy'] },
  { code: 'C2', fields: ['continuation.withoutOurSupport'] },
  { code: 'C3', fields: [] },
];

describe('criteriaWithoutEvidence', () => {
  it('names the criteria whose fields the form does not ask', () => {
    expect(criteriaWithoutEvidence(criteria, ['continuation.how'])).toEqual(['C2']);
  });

  it('counts one text that stands for several fields', () => {
    expect(criteriaWithoutEvidence(criteria, ['continuation.text'])).toEqual(['C2']);
  });

  it('leaves out criteria that only assessors score', () => {
    expect(criteriaWithoutEvidence(criteria, [])).toEqual(['C1', 'C2']);
  });
});
