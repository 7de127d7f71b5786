import { describe, expect, it } from 'vitest';
import { countedScore } from '../../../../src/core/scoring/counted-score.ts';
import { problemsOfRecord } from '../../../../src/core/selection/interview/check-record.ts';
import { noInterview } from '../../../../src/core/selection/interview/interview.ts';
import { missingIn } from '../../../../src/core/selection/interview/missing.ts';
import {
  type InterviewLine,
  latestLines,
  shiftsOf,
} from '../../../../src/core/selection/interview/record.ts';

const aLine = (part: Partial<InterviewLine>): InterviewLine => ({
  row: 2,
  application: 'A-01',
  date: '2026-04-20',
  mode: 'site visit',
  whyNotOnSite: '',
  criterion: 'C5',
  finding: 'confirmed',
  note: '',
  original: 2,
  adjusted: 4,
  ...part,
});

describe('countedScore', () => {
  it.each([
    ['what the office typed, before all others', { typed: 2, adjusted: 4, mean: 3 }, 2],
    ['a typed n/a too', { typed: 'n/a', adjusted: 4, mean: 3 }, 'n/a'],
    ['a typed 0, which is a score', { typed: 0, adjusted: 4, mean: 3 }, 0],
    ['the score after the interview, before the mean', { typed: null, adjusted: 4, mean: 3 }, 4],
    [
      'the mean of the assessors, when there is nothing else',
      { typed: null, adjusted: null, mean: 3.5 },
      3.5,
    ],
    ['nothing, when nothing was given', { typed: null, adjusted: null, mean: null }, null],
  ] as const)('counts %s', (_name, given, score) => {
    expect(countedScore(given).score).toBe(score);
  });

  it('names what counted and what did not', () => {
    expect(countedScore({ typed: null, adjusted: 4, mean: 2.5 }).note).toBe(
      'Counted: 4, after the interview. Not counted: mean of the assessors: 2.5.',
    );
  });
});

describe('the lines of the Interviews tab', () => {
  it('hold by their date, not by their place in the tab', () => {
    const lines = [aLine({ row: 2, date: '2026-05-01', adjusted: 5 }), aLine({ row: 3, date: '2026-04-20' })];

    expect(latestLines(lines).get('A-01')?.get('C5')).toMatchObject({ date: '2026-05-01', adjusted: 5 });
  });

  it('keep the score before the first talk and the last score given, when a later talk gave none', () => {
    const lines = [aLine({}), aLine({ row: 3, date: '2026-05-01', original: 3, adjusted: null })];

    expect(latestLines(lines).get('A-01')?.get('C5')).toMatchObject({ original: 2, adjusted: 4 });
  });

  it('say how far a score moved when names were known, only where there are both', () => {
    const lines = [
      aLine({}),
      aLine({ row: 3, criterion: 'C6', original: null }),
      aLine({ row: 4, application: 'A-02', original: 4, adjusted: 1.5 }),
      aLine({ row: 5, application: 'A-03', adjusted: null }),
    ];

    expect(shiftsOf(lines)).toEqual([
      { application: 'A-01', criterion: 'C5', original: 2, adjusted: 4, difference: 2 },
      { application: 'A-02', criterion: 'C5', original: 4, adjusted: 1.5, difference: -2.5 },
    ]);
  });
});

describe('missingIn', () => {
  const fixed = {
    ...noInterview,
    ...{ date: '2026-04-20', time: '10:30', mode: 'site visit', place: 'Brod' },
    ...{ panel: 'P1', conflicts: 'none', withWhom: 'all partners' },
  };

  it('finds nothing missing in a site visit that is fixed', () => {
    expect(missingIn(fixed)).toEqual([]);
  });

  it('asks for the reason unless it is a site visit (R-060)', () => {
    expect(missingIn({ ...fixed, mode: 'online' })).toEqual([
      'The guidelines recommend a site visit: give the reason why this is none.',
    ]);
    expect(missingIn({ ...fixed, mode: 'online', whyNotOnSite: 'Floods.' })).toEqual([]);
  });

  it.each([
    ['date', '20 April'],
    ['date', '2026-02-30'],
    ['time', 'noon'],
    ['mode', 'telephone'],
  ])('names a %s that was typed as "%s"', (key, typed) => {
    expect(missingIn({ ...fixed, [key]: typed, whyNotOnSite: 'Floods.' }).join()).toContain(`"${typed}"`);
  });
});

describe('problemsOfRecord', () => {
  const interview = { ...noInterview, date: '2026-04-20', mode: 'site visit' };
  const originals = new Map<string, number | null>([['C5', 2]]);
  const aFinding = { criterion: 'C5', finding: 'confirmed', note: 'Saw the minutes.', adjusted: 4 };

  it('lets a changed score pass with a finding and a note', () => {
    expect(problemsOfRecord(interview, [aFinding], originals)).toEqual([]);
  });

  it.each([
    ['no finding', { finding: '' }, 'C5: a score is given, and no finding.'],
    ['no note', { note: ' ' }, 'C5: the score changes, and the note does not say why.'],
    [
      'a criterion that is gone',
      { criterion: 'C9' },
      'There is no criterion C9 on the Criteria tab any more.',
    ],
  ])('refuses a score with %s', (_name, part, what) => {
    expect(problemsOfRecord(interview, [{ ...aFinding, ...part }], originals)[0]?.what).toBe(what);
  });

  it('needs no note where the score stays', () => {
    expect(problemsOfRecord(interview, [{ ...aFinding, note: '', adjusted: 2 }], originals)).toEqual([]);
  });
});
