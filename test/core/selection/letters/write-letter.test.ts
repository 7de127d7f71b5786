import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../../src/core/call/criteria/check/wording.ts';
import type { CriterionScore } from '../../../../src/core/scoring/scored.ts';
import { startingTexts } from '../../../../src/core/selection/letters/letter-texts.ts';
import { letterKinds } from '../../../../src/core/selection/letters/letter-words.ts';
import { othersNamed } from '../../../../src/core/selection/letters/names-others.ts';
import {
  type Addressed,
  languageOf,
  writeLetter,
} from '../../../../src/core/selection/letters/write-letter.ts';

const languages = ['en', 'sq', 'bs', 'hr', 'sr', 'tr', 'mk'];
const settings = {
  callCode: 'BA-2026-1',
  office: 'Example Office',
  senderName: '',
  replyTo: 'office@example.org',
};
const criteria = [
  {
    code: 'C1',
    text: 'Previous cooperation',
    anchors: ['None', 'Named', '', 'Several', '', 'Years, with results'],
  },
];

const score = (part: Partial<CriterionScore> = {}): CriterionScore => ({
  ...{ code: 'C1', evidence: 70, note: '', assessed: 3.4, assessors: null, percent: 66 },
  ...{ attainable: 20, missing: '' },
  ...part,
});

const application: Addressed = {
  code: 'A-07',
  title: 'Village libraries together',
  lead: 'Association Spring',
  language: 'en',
  reason: 'The follow-up is open.',
  scores: [score()],
};

const letter = (part: Partial<Addressed> = {}, kind: (typeof letterKinds)[number] = 'not selected') => {
  const whole = { ...application, ...part };
  return writeLetter(
    whole,
    startingTexts(kind, languageOf(whole.language), '2026-06-15'),
    criteria,
    settings,
  );
};

describe('a letter', () => {
  it('tells each criterion in the words of the anchors, the share of evidence, and what would raise it', () => {
    expect(letter().body).toContain(
      [
        'C1: Previous cooperation',
        'Score 3.4 of 5: Several.',
        'Evidence: 70 % of what was asked for is there.',
        'What would raise the score: Years, with results.',
        'Answering every question that asks for evidence would raise this share.',
      ].join('\n'),
    );
  });

  it('takes the anchor below where the office worded none for the score', () => {
    expect(letter({ scores: [score({ assessed: 2 })] }).body).toContain('Score 2 of 5: Named.');
  });

  it('says that a criterion did not count', () => {
    expect(letter({ scores: [score({ percent: null, evidence: null, assessed: 'n/a' })] }).body).toContain(
      'This criterion did not count for your application.',
    );
  });

  it.each(languages.flatMap((language) => letterKinds.map((kind) => [language, kind] as const)))(
    'in %s, %s, has everything filled in and no value-laden word',
    (language, kind) => {
      const { subject, body } = letter({ language }, kind);

      expect(`${subject}\n${body}`).not.toMatch(/[{}]/);
      for (const part of ['A-07', 'BA-2026-1', 'Village libraries together', 'Association Spring'])
        expect(body).toContain(part);
      expect(body).toContain('office@example.org');
      expect(body).toContain(language === 'en' ? '15 June 2026' : '15.6.2026');
      expect(wordingOf('', body)).toEqual([]);
    },
  );

  it('is in English where there is no text in the language, and says so first', () => {
    expect(letter({ language: 'rom' }).body).toMatch(/^This letter is in English, because we have no text/);
    expect(letter({ language: 'constructor' }).body).toMatch(/^This letter is in English/);
    expect(letter({ language: '' }).body).toMatch(/^To Association Spring/);
  });

  it('keeps what an applicant typed in one line, out of the subject, and literal', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('\r\nBcc: x@example.org', '{until}', '$&', '\u202e', ''),
        (text, more) => {
          const { subject, body } = letter({ title: text + more, lead: text + more });

          expect(subject).toBe('BA-2026-1: decision about your application A-07');
          expect(body.split('\n')).toHaveLength(letter().body.split('\n').length);
          expect(body).not.toMatch(/[\r\u202e]/);
        },
      ),
    );
    expect(letter({ title: '{until} $& {code}' }).body).toContain('"{until} $& {code}"');
  });
});

describe('othersNamed', () => {
  const own = { code: 'A-01', names: ['Spring', 'Town Library'] };
  const others = [
    own,
    { code: 'A-1', names: ['Brook Growers', 'Town Library'] },
    { code: 'A-12', names: ['Sun'] },
  ];

  it.each([
    ['We took a-12 instead.', ['A-12']],
    ['BROOK  growers came first.', ['Brook Growers']],
    ['Spring and the Town Library, A-01 and A-123.', []],
    ['In the sun.', []],
  ])('finds in "%s" %j', (text, found) => {
    expect(othersNamed(text, own, others)).toEqual(found);
  });
});
