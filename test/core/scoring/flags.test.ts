import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/core/application/application.ts';
import { flagCatalogue } from '../../../src/core/scoring/flags/flag-catalogue.ts';
import { flagsOf } from '../../../src/core/scoring/flags/flags.ts';
import { anApplication } from './an-application.ts';
import { example, openCall } from './open-call.ts';

const context = { settings: { ceiling: 15000, currency: 'EUR' }, more: [] };
const flags = (application: Application) => flagsOf(application, context);
const codes = (key: string) => flags(example(key)).map(({ code }) => code);
const reasonOf = (key: string, flag: string) => flags(example(key)).find(({ code }) => code === flag)?.reason;

describe('flagsOf on the example call', () => {
  it.each([
    ['A01', 'more-than-two-organisations'],
    ['A01', 'rural'],
    ['A02', 'one-to-one'],
    ['A03', 'kind-not-supported'],
    ['A03', 'no-needs-assessment'],
    ['A03', 'no-cooperation-plan'],
    ['A03', 'no-challenges'],
    ['A06', 'kind-needs-decision'],
    ['A06', 'outcome-without-indicator'],
    ['A07', 'package-not-continuous'],
    ['A08', 'package-not-continuous'],
    ['A09', 'only-receives'],
    ['A09', 'only-gives'],
    ['A10', 'not-confirmed'],
    ['A11', 'benefit-missing'],
    ['A17', 'outcome-level-missing'],
    ['A23', 'no-challenges'],
    ['A24', 'outcome-without-indicator'],
    ['A24', 'outcome-without-source'],
    ['A25', 'amounts-do-not-add-up'],
    ['A25', 'form-contradicts-number'],
    ['A26', 'over-ceiling'],
    ['A27', 'one-kind-of-support'],
    ['A30', 'cooperation-plan-without-evidence'],
    ['A33', 'only-gives'],
    ['A34', 'organisation-listed-twice'],
  ])('%s is flagged %s', (key, flag) => {
    expect(codes(key)).toContain(flag);
  });

  it.each([
    ['amounts-do-not-add-up', ['A25']],
    ['over-ceiling', ['A26']],
    ['not-confirmed', ['A10']],
    ['benefit-missing', ['A11']],
    ['form-contradicts-number', ['A25']],
    ['organisation-listed-twice', ['A34']],
    ['only-receives', ['A09']],
    ['only-gives', ['A09', 'A33', 'A34']],
    ['package-not-continuous', ['A03', 'A05', 'A07', 'A08']],
    ['cooperation-plan-without-evidence', ['A30']],
    ['needs-assessment-without-evidence', []],
  ])('nobody but the right ones is flagged %s', (flag, keys) => {
    expect(Array.from(openCall.keys()).filter((key) => codes(key).includes(flag))).toEqual(keys);
  });

  it('says both sums, to the cent', () => {
    expect(reasonOf('A25', 'amounts-do-not-add-up')).toBe(
      'The cost lines make 9,090 EUR, the amount asked for is 9,900 EUR.',
    );
  });

  it('counts an organisation listed twice once: four listed, three different', () => {
    expect(reasonOf('A34', 'more-than-two-organisations')).toMatch(/^3 different organisations/);
  });

  it('tells based in from serves', () => {
    expect(reasonOf('A12', 'rural')).toMatch(/: based in/);
    expect(reasonOf('A12', 'rural')).toMatch(/: serves a rural area/);
  });

  it('points at a paragraph and gives a reason for each', () => {
    for (const key of openCall.keys())
      for (const flag of flags(example(key))) {
        expect(flag.reason).not.toBe('');
        expect(flag.code === 'over-ceiling' || flag.paragraph.startsWith('section ')).toBe(true);
      }
  });

  it('raises only flags of the catalogue, whose labels tell them apart', () => {
    const raised = Array.from(openCall.values()).flatMap(flags);
    const known = flagCatalogue.map(({ code, label, tone }) => ({ code, label, tone }));

    for (const { code, label, tone } of raised) expect(known).toContainEqual({ code, label, tone });
    expect(new Set(known.map(({ label }) => label)).size).toBe(known.length);
  });

  it('words nothing with stronger or weaker (R-008)', () => {
    for (const key of openCall.keys())
      for (const { label, paragraph } of flags(example(key)))
        expect(`${label} ${paragraph}`).not.toMatch(/strong|weak/i);
  });
});

describe('flagsOf', () => {
  it('raises no flag about anything the form does not ask', () => {
    const silent = anApplication({
      organisations: anApplication().organisations.map((organisation) => ({
        ...organisation,
        benefit: '',
        confirmed: null,
        offers: [],
      })),
      outcomes: [],
      preparation: {
        needsAssessment: null,
        needsAssessmentEvidence: '',
        cooperationPlan: null,
        cooperationPlanEvidence: '',
        challenges: [],
      },
      support: { ...anApplication().support, costLines: [], assistance: [] },
      asked: ['title', 'activity1.type', 'support.requested'],
    });

    expect(flags(silent).map(({ code }) => code)).toEqual(['one-to-one']);
  });

  it('adds sums like 0.1 + 0.2 without drift', () => {
    const costLines = [0.1, 0.2].map((amount) => ({ what: 'ink', amount, organisation: '' }));
    const support = { ...anApplication().support, requested: { amount: 0.3, doubt: '' }, costLines };

    expect(flags(anApplication({ support })).map(({ code }) => code)).not.toContain('amounts-do-not-add-up');
  });

  it('passes on why an amount is unclear, and invents no sums', () => {
    const support = {
      ...anApplication().support,
      requested: { amount: null, doubt: 'The answer "about 9000" is not only a figure.' },
    };

    expect(flags(anApplication({ support })).filter(({ code }) => code.startsWith('amount'))).toEqual([
      {
        code: 'amount-unclear',
        label: 'Amount unclear',
        paragraph: '',
        reason: 'The answer "about 9000" is not only a figure.',
        tone: 'check',
      },
    ]);
  });

  it('adds what only the whole call can know', () => {
    const late = {
      code: 'late',
      label: 'Late',
      paragraph: '',
      reason: 'Eight minutes after the deadline.',
      tone: 'check',
    } as const;

    expect(flagsOf(anApplication(), { ...context, more: [late] })).toContainEqual(late);
  });
});
