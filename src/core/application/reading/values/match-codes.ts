import { answerOf } from '../../answer.ts';
import type { Vocabulary } from './code-words.ts';
import { fold, foldWords, holdsPhrase } from './fold.ts';
import { splitTicks } from './split-ticks.ts';

/** Ways of writing one option: the whole, the parts of a bilingual label, each also without its brackets. */
const writings = (text: string): string[] =>
  [text, ...text.split(/\s\/\s/)].reduce<string[]>(
    (all, part) => all.concat(foldWords(part), foldWords(part.replace(/\([^()]*\)/g, ' '))),
    [],
  );

/** Thousands of applications tick the same boxes: what was found for a text is kept as long as the vocabulary. */
const remembered = <Found>(
  find: (text: string, vocabulary: Vocabulary) => Found,
): ((text: string, vocabulary: Vocabulary) => Found) => {
  const known = new WeakMap<Vocabulary, Map<string, Found>>();
  return (text, vocabulary) => {
    const found = known.get(vocabulary) ?? new Map<string, Found>();
    known.set(vocabulary, found);
    const before = found.get(text);
    if (before !== undefined || found.has(text)) return before as Found;
    const now = find(text, vocabulary);
    found.set(text, now);
    return now;
  };
};

const exactCode = remembered((text, { list, words }): string | undefined => {
  const ways = writings(text);
  const entry = list.find(
    ({ code, label }) => fold(code) === fold(text.trim()) || ways.includes(foldWords(label)),
  );
  if (entry) return entry.code;
  return words.find(([, ...wordings]) => wordings.some((wording) => ways.includes(wording)))?.[0];
});

/** All codes an option covers: "Environment, energy" is two. */
const coveredCodes = remembered((text, vocabulary): readonly string[] => {
  const exact = exactCode(text, vocabulary);
  if (exact !== undefined) return [exact];
  const words = foldWords(text);
  return vocabulary.words
    .filter(([, ...wordings]) => wordings.some((wording) => holdsPhrase(words, wording)))
    .map(([code]) => code);
});

/**
 * The code of one answer, or the answer as typed. Wordings are looked for inside an option the form offers and inside
 * a short answer; in a longer text of an applicant a single word proves nothing.
 */
export function matchCode(shown: string, vocabulary: Vocabulary, offered: readonly string[]): string {
  const text = answerOf(shown);
  if (text === '') return '';
  const isOption = offered.includes(text) || (offered.length === 0 && text.split(/\s+/).length <= 6);
  return (isOption ? coveredCodes(text, vocabulary)[0] : exactCode(text, vocabulary)) ?? text;
}

/** The codes of ticked boxes; what was typed under "Other" stays as typed. */
export function matchCodes(shown: string, vocabulary: Vocabulary, offered: readonly string[]): string[] {
  const text = answerOf(shown);
  if (text === '') return [];
  if (offered.length === 0) return codesOfPlainText(text, vocabulary);
  const codes = splitTicks(text, offered).reduce<string[]>((all, tick) => {
    const found = offered.includes(tick)
      ? coveredCodes(tick, vocabulary)
      : [exactCode(tick, vocabulary) ?? tick];
    return all.concat(found.length > 0 ? found : [tick]);
  }, []);
  return codes.filter((code, index) => answerOf(code) !== '' && codes.indexOf(code) === index);
}

/** Without a list of options a text is taken apart only when every piece of it is a label we know. */
function codesOfPlainText(text: string, vocabulary: Vocabulary): string[] {
  const pieces = text
    .split(/[;,\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const codes = pieces.map((piece) => exactCode(piece, vocabulary));
  if (codes.some((code) => code === undefined)) return [text];
  return codes.filter((code, index): code is string => code !== undefined && codes.indexOf(code) === index);
}
