import { identitiesOf, type ToBlind } from './names/identities.ts';
import { indexNames, longestMatch } from './names/match-names.ts';
import { overlaps, replaceSpans, telltaleSpans } from './spans.ts';
import { isOrdinary, learn, looksLikeName } from './vocabulary.ts';
import { type Word, wordsOf } from './words/words.ts';

/** A word the machine cannot tell: perhaps a name. A person hides it or leaves it before anything is released. */
type Doubt = {
  /** In plain letters: one decision holds for all its forms in the call. */
  readonly word: string;
  readonly found: string;
  /** The words around it, of this application. */
  readonly context: string;
};

type Blinded = {
  readonly text: string;
  /** What was replaced and by what, in the order of the text; for staff only. */
  readonly hidden: readonly { readonly found: string; readonly replacement: string }[];
  readonly doubts: readonly Doubt[];
};

/** What staff decided about a word, by the plain word. */
export type BlindDecisions = ReadonlyMap<string, 'hide' | 'leave'>;

/** Blinds a text of the application with this code. */
export type Blinder = (application: string, text: string) => Blinded;

/**
 * Makes the blinder of a call. Names of the application's own organisations become [lead] and [partner 1], others'
 * [organisation], towns [town]; inflected forms and both alphabets are found. What only looks like a name is left and
 * listed as a doubt until somebody decides. The result is reduced, never anonymous.
 */
export function createBlinder(
  applications: readonly ToBlind[],
  decisions: BlindDecisions = new Map(),
): Blinder {
  const vocabulary = learn(applications);
  const byStem = indexNames(identitiesOf(applications, (word) => isOrdinary(word, vocabulary)));

  return (application, text) => {
    const spans = telltaleSpans(text);
    const words = wordsOf(text).filter((word) => word.plain !== '' && !overlaps(spans, word));
    for (let at = 0; at < words.length; ) {
      const match = longestMatch(words, at, text, application, byStem);
      if (match) spans.push(match.span);
      at += match?.length ?? 1;
    }
    const doubts: Doubt[] = [];
    for (const word of words) {
      if (overlaps(spans, word) || !looksLikeName(word, vocabulary)) continue;
      const decision = decisions.get(word.plain);
      if (decision === 'hide') spans.push({ from: word.from, to: word.to, replacement: '[name]' });
      else if (decision === undefined)
        doubts.push({ word: word.plain, found: word.text, context: contextOf(text, word) });
    }
    return { ...replaceSpans(text, spans), doubts };
  };
}

const contextOf = (text: string, { from, to }: Word): string =>
  text.slice(Math.max(0, from - 40), to + 40).replace(/\s+/g, ' ');
