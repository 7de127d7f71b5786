import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectors } from '../../../../../src/core/application/catalogue/codes.ts';
import {
  activityWords,
  countryWords,
  sectorWords,
} from '../../../../../src/core/application/reading/values/code-words.ts';
import { matchCode, matchCodes } from '../../../../../src/core/application/reading/values/match-codes.ts';
import { splitTicks } from '../../../../../src/core/application/reading/values/split-ticks.ts';

describe('matchCode', () => {
  it.each([
    ['Working for a while in the other organisation', 'job-shadowing'],
    ['Trying out something new together / Zajednički pilot', 'pilot-project'],
    ['Mentoring (long) / Mentorstvo', 'mentoring'],
    ['mentoring', 'mentoring'],
    ['MENTORING ', 'mentoring'],
    ['Обука', 'training'],
  ])('reads the activity "%s" as %s', (label, code) => {
    expect(matchCode(label, activityWords, [label])).toBe(code);
  });

  it.each([
    ['BA', 'BA'],
    ['Bosna i Hercegovina', 'BA'],
    ['Türkiye', 'TR'],
    ['turkiye', 'TR'],
    ['Северна Македонија', 'MK'],
    ['Kosovo', 'XK'],
    ['Slovenia', 'Slovenia'],
  ])('reads the country "%s" as %s', (typed, code) => {
    expect(matchCode(typed, countryWords, [])).toBe(code);
  });

  it('keeps a text of an applicant as typed, although it holds a word of a label', () => {
    const typed = 'we visit each other and then train a conference choir together';

    expect(matchCode(typed, activityWords, ['Mentoring'])).toBe(typed);
  });
});

describe('matchCodes', () => {
  it('reads one option as all the codes it covers', () => {
    const options = [
      'Environment, energy / Okoliš, energija',
      'Agriculture and food / Poljoprivreda i hrana',
      'Disability / Invaliditet',
    ];

    expect(matchCodes(options.join(', '), sectorWords, options)).toEqual([
      'environment',
      'energy',
      'agriculture',
      'food-safety',
      'disability',
    ]);
  });

  it('reads the labels of our own form without a list of options', () => {
    const all = sectors.map(({ label }) => label).join(', ');

    expect(matchCodes(all, sectorWords, [])).toEqual(sectors.map(({ code }) => code));
  });
});

describe('splitTicks', () => {
  it('splits at a semicolon too, as the download of Forms joins', () => {
    expect(splitTicks('A, B;C;anything, else', ['A, B', 'C'])).toEqual(['A, B', 'C', 'anything, else']);
  });

  it('prefers the longer of two options that begin alike', () => {
    expect(splitTicks('Work, rest, Work', ['Work', 'Work, rest'])).toEqual(['Work, rest', 'Work']);
  });

  it('gives back what was ticked, whatever the options hold', () => {
    const options = ['Women, children', 'Women', 'a (x, y)', 'c; d', '$1', '(.*)+'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...options)),
        fc.constantFrom(', ', ';'),
        (ticked, separator) => {
          fc.pre(!(ticked.indexOf('Women') >= 0 && separator === ', ' && ticked.length > 1));

          expect(splitTicks(ticked.join(separator), options)).toEqual(ticked);
        },
      ),
    );
  });
});
