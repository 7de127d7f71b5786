import { describe, expect, it } from 'vitest';
import { authorWords, dayIn, type Impression, newestFirst } from '../../../src/core/learning/impression.ts';
import { impressionForm, impressionKind } from '../../../src/core/learning/impression-form.ts';

const seen = (date: string, text: string, at: string | null = null): Impression => ({
  ...{ project: 'A-01', date, kind: 'visit', about: '', text, judgement: '', organisation: '' },
  ...{ author: 'RB', how: 'spreadsheet', at: at === null ? null : new Date(at) },
});

describe('impressions', () => {
  it('stand with the newest day first, the last written of a day first, and those without a day at the end', () => {
    const impressions = [
      seen('in spring', 'no day'),
      seen('2026-09-01', 'old'),
      seen('2026-09-30', 'in the morning', '2026-09-30T08:00:00Z'),
      seen('2026-09-30', 'in the evening', '2026-09-30T18:00:00Z'),
      seen('2026-09-30', 'by hand, first'),
      seen('2026-09-30', 'by hand, later'),
    ];

    expect(newestFirst(impressions).map(({ text }) => text)).toEqual([
      'in the evening',
      'in the morning',
      'by hand, later',
      'by hand, first',
      'old',
      'no day',
    ]);
  });

  it('by form say so beside the name given, since nobody checked it', () => {
    expect(authorWords({ author: 'RB', how: 'form' })).toBe('RB, by form');
    expect(authorWords({ author: '', how: 'form' })).toBe('somebody who gave no name, by form');
    expect(authorWords({ author: 'office@example.org', how: 'spreadsheet' })).toBe('office@example.org');
  });

  it('have the day a cell means, and otherwise what was typed', () => {
    const day = (date: Date) => date.toISOString().slice(0, 10);

    expect(dayIn(new Date('2026-09-30T00:00:00Z'), day)).toBe('2026-09-30');
    expect(dayIn(' 30.9.2026 ', day)).toBe('2026-09-30');
    expect(dayIn('yes', day)).toBe('yes');
    expect(dayIn(undefined, day)).toBe('');
  });
});

describe('the impression form', () => {
  const form = impressionForm({ callCode: 'BA-2026-1', callTitle: '' });
  const questions = form.sections.flatMap((section) => section.questions);

  it('asks for the text first, and needs no more than that, a name and the project', () => {
    expect(questions.map(({ key, required }) => (required ? key : `(${key})`))).toEqual([
      'impression.text',
      'impression.author',
      '(impression.organisation)',
      '(impression.kind)',
      '(impression.date)',
      'impression.project',
    ]);
  });

  it('offers kinds that are read as those of the tab; a visit is meant when none is chosen', () => {
    const offered = questions.find(({ key }) => key === 'impression.kind')?.choices ?? [];

    expect(offered.map(({ label }) => impressionKind(label))).toEqual([
      'visit',
      'meeting',
      'call',
      'reading',
      'doubt',
      'other',
    ]);
    expect(impressionKind('')).toBe('visit');
    expect(impressionKind('Phone')).toBe('Phone');
  });
});
