import { albanian } from './texts/albanian.ts';
import { bosnian } from './texts/bosnian.ts';
import { croatian } from './texts/croatian.ts';
import { english } from './texts/english.ts';
import { macedonian } from './texts/macedonian.ts';
import { serbian } from './texts/serbian.ts';
import { turkish } from './texts/turkish.ts';

export const letterKinds = ['selected', 'reserve', 'not selected'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Everything a letter says in one language. Words in braces are filled in. */
export type LetterWords = {
  readonly subject: string;
  readonly to: string;
  /** In the order of the kinds, as `next`. */
  readonly opening: readonly [string, string, string];
  readonly next: readonly [string, string, string];
  readonly ask: string;
  readonly reason: string;
  readonly feedback: string;
  readonly score: string;
  readonly evidence: string;
  readonly improve: string;
  readonly more: string;
  readonly notCounted: string;
};

const byCode: Readonly<Record<string, LetterWords>> = {
  en: english,
  sq: albanian,
  bs: bosnian,
  hr: croatian,
  sr: serbian,
  tr: turkish,
  mk: macedonian,
};

export const hasWords = (language: string): boolean => Object.keys(byCode).includes(language);
export const wordsIn = (language: string): LetterWords => (hasWords(language) && byCode[language]) || english;

/** Opens a letter whose language we have no words in. */
export const fallbackNotice =
  'This letter is in English, because we have no text in the language of your application. If you need help with reading it, please answer this letter.';
