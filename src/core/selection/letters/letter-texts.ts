import { type Row, textIn } from '../../workbook/tab.ts';
import { type LetterKind, letterKinds, wordsIn } from './letter-words.ts';

/** The common paragraphs of one kind in one language, as the office left them. */
export type LetterTexts = {
  readonly kind: string;
  readonly language: string;
  readonly subject: string;
  readonly opening: string;
  readonly next: string;
  readonly ask: string;
  /** YYYY-MM-DD. */
  readonly until: string;
};

/** What a kind and language begin with. */
export function startingTexts(kind: LetterKind, language: string, until: string): LetterTexts {
  const { subject, opening, next, ask } = wordsIn(language);
  const index = letterKinds.indexOf(kind);
  return { kind, language, subject, opening: opening[index] ?? '', next: next[index] ?? '', ask, until };
}

export const letterTextsIn = (row: Row): LetterTexts => ({
  kind: textIn(row, 'kind'),
  language: textIn(row, 'language'),
  subject: textIn(row, 'subject'),
  opening: textIn(row, 'opening'),
  next: textIn(row, 'next'),
  ask: textIn(row, 'ask'),
  until: textIn(row, 'until'),
});

/** 2026-06-15 as each language writes it. */
export function dayIn(language: string, day: string, english: (day: string) => string): string {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  if (language === 'en') return english(day);
  return `${Number(ofMonth)}.${Number(month)}.${year}`;
}
