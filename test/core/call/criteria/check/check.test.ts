import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../../src/core/call/criteria/check/coverage.ts';
import { wordingOf } from '../../../../../src/core/call/criteria/check/wording.ts';
import type { Criterion } from '../../../../../src/core/call/criteria/criterion.ts';
import { readStarterCriteria } from '../../../../../src/core/call/criteria/starter-criteria.ts';

const criterion = (more: Partial<Criterion>): Criterion => ({
  code: 'C1',
  text: 'The partners learn from each other.',
  group: 'cooperation',
  paragraphs: ['5.2'],
  weight: 10,
  scoredBy: 'assessors',
  evidenceShare: 0,
  rule: null,
  anchors: [],
  ...more,
});

const about = (code: string, criteria: readonly Criterion[]) =>
  coverageOf(criteria)
    .filter((finding) => finding.criterion === code)
    .map(({ what, section }) => `${section}: ${what}`);

describe('the coverage check of criteria', () => {
  it('finds nothing amiss with the set an office starts from', () => {
    expect(coverageOf(readStarterCriteria())).toEqual([]);
  });

  it('names each thing of the guidelines that no criterion looks at', () => {
    const without = readStarterCriteria().filter(({ text }) => !/outcome/i.test(text));

    expect(about('', without)).toEqual([
      '5.2: No criterion of section 5.2 looks at outcomes and impact, and how they will be measured.',
    ]);
    expect(about('', [])).toHaveLength(12);
  });

  it('names a criterion that stands on no paragraph, or on one that says nothing about criteria', () => {
    expect(about('C1', [criterion({ paragraphs: [] })])).toEqual([
      '5.1.1: C1 stands on no paragraph of the guidelines.',
    ]);
    expect(about('C1', [criterion({ paragraphs: ['5.2', '7.1'] })])).toEqual([
      '5.1.1: C1 names 7.1, which says nothing about criteria.',
    ]);
  });

  it('names a criterion that rewards size, age or a place', () => {
    expect(about('C1', [criterion({ text: 'A minimum budget of 50,000 EUR.' })])).toEqual([
      '5.1.2: C1 may reward size or age: "minimum budget".',
    ]);
    expect(about('C1', [criterion({ text: 'The lead is based in the capital.' })])[0]).toMatch(
      'may reward a place',
    );
  });

  it('names a criterion that speaks for events without follow-up, and not one that asks for it', () => {
    expect(about('C1', [criterion({ text: 'A big conference is planned.' })])).toEqual([
      '5.1.3: C1 speaks for an event without concrete follow-up, which is not supported.',
    ]);
    expect(
      about('C1', [criterion({ text: 'A conference has concrete follow-up by the partners.' })]),
    ).toEqual([]);
  });

  it('names a criterion without weight', () => {
    expect(about('C1', [criterion({ weight: 0 })])).toEqual([
      '5.1.1: C1 has no weight, so it decides nothing.',
    ]);
  });
});

describe('the wording check', () => {
  it.each([
    ['Stronger CSOs teach weaker CSOs.', 'Stronger CSOs', '3'],
    ['Less developed organisations come first.', 'Less developed organisations', '3'],
    ['Groups that are not well-developed.', 'not well-developed', '5.1.2'],
    ['A minimum turnover is expected.', 'minimum turnover', '5.1.2'],
    ['Slabije organizacije uče.', 'Slabije organizacije', '3'],
    ['Послаби организации учат.', 'Послаби организации', '3'],
    ['Organizatat e dobëta dhe organizata të forta', 'organizata të forta', '3'],
    ['Zayıf kuruluşlar öğrenir.', 'Zayıf kuruluşlar', '3'],
  ])('advises on %s', (text, found, section) => {
    expect(wordingOf('C2', text)).toContainEqual(
      expect.objectContaining({ criterion: 'C2', what: `C2 says "${found}".`, section }),
    );
  });

  it('leaves quotations alone', () => {
    expect(
      wordingOf('C2', 'Avoid ideas such as “weaker CSOs need help” or "stronger organisations".'),
    ).toEqual([]);
  });

  it('finds nothing in the criteria an office starts from', () => {
    for (const { code, text, anchors } of readStarterCriteria())
      for (const words of [text, ...anchors]) expect(wordingOf(code, words)).toEqual([]);
  });

  it('is not led astray by patterns in the text', () => {
    expect(wordingOf('C2', '(a+)+$ [\\d] .* " unfinished')).toEqual([]);
  });
});
