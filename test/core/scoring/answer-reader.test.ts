import { describe, expect, it } from 'vitest';
import { fields } from '../../../src/core/application/catalogue/fields.ts';
import { answerReader } from '../../../src/core/scoring/evidence/answer-reader.ts';
import { fieldNamed, shortLabels } from '../../../src/core/scoring/evidence/measures/short-labels.ts';
import { anApplication } from './an-application.ts';

const application = anApplication();

describe('answerReader', () => {
  it.each([
    ['title', 'Clean river'],
    ['previous.sinceYear', '2019'],
    ['organisation2.benefit', 'We will learn to write proposals.'],
    ['organisation1.offers', '1'],
    ['organisation3.name', ''],
    ['organisation1.basedInRuralArea', 'no'],
    ['activity1.to', '2027-02'],
    ['followUp2.when', 'April 2027'],
    ['challenge1.response', 'We start in June.'],
    ['preparation.cooperationPlan', 'yes'],
    ['continuation.paidBy', 'Membership fees.'],
    ['outcome.wider-society1.source', 'Gazette'],
    ['outcome.wider-society2.source', ''],
    ['support.requested', '9000'],
    ['support.costLines', '2'],
    ['assistance.facilitation.days', '2'],
    ['assistance.advice-coaching.days', ''],
    ['no.such.field', ''],
  ])('finds %s: %j', (key, answer) => {
    expect(answerReader(key)(application)).toBe(answer);
  });

  it('answers every field of the catalogue without an error', () => {
    for (const { key } of fields) expect(typeof answerReader(key)(application)).toBe('string');
  });
});

describe('fieldNamed', () => {
  it('knows every short label, and each names a field of the catalogue', () => {
    for (const [label, key] of Object.entries(shortLabels)) {
      expect(fieldNamed(label.toUpperCase())).toBe(key);
      expect(fields.map((field) => field.key)).toContain(key);
      expect(label).not.toMatch(/[,;:]/);
    }
  });
});
