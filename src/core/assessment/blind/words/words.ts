import { plainWord } from './plain-word.ts';

/** A word of a text, and where it stands. */
export type Word = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly plain: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Begins a sentence, a line or a title, where a capital says nothing. */
  readonly first: boolean;
};

/** Soft hyphens, zero-width and direction marks stand inside words and are not seen. */
export const unseen = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff';
const pattern = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${unseen}]*`, 'gu');
const endsSentence = new RegExp(`(?:^|[.!?:;\\n\\r•·|]|[-–—*]\\s)[\\s"'„“”‘’«»()\\[\\]${unseen}]*$`, 'u');

export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match;
    const from = match.index;
    const before = text.slice(Math.max(0, from - 12), from);
    found.push({
      from,
      to: from + word.length,
      text: word,
      plain: plainWord(word),
      capital: /^\p{Lu}/u.test(word),
      first: from === 0 || endsSentence.test(from > 12 ? `x${before}` : before),
    });
  }
  return found;
}
