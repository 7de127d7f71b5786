import type { ToBlind } from './names/identities.ts';
import { overlaps, telltaleSpans } from './spans.ts';
import { likeness } from './words/inflection.ts';
import { type Word, wordsOf } from './words/words.ts';

/** Abbreviations and capitals that give nobody away. */
const known = new Set(
  `eu eur euro euros usd km rsd mkd all try lek din ngo ngos cso csos nvo ngos ug un undp pr it ict tv cv usb pdf sms gps id ok ceo hr llc online
  european europe balkan balkans western yugoslav erasmus google facebook viber whatsapp zoom excel word instagram linkedin youtube
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik jan feb mar apr jun jul aug sep sept oct nov dec tl bam foi swot mou raci
  english albanian montenegrin serbia cyrillic true false null ref div  bosnian croatian serbian macedonian turkish roma romani i`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Which words of a call are ordinary ones, learned from all its texts. */
export type Vocabulary = {
  /** Words that occur in small letters anywhere: ordinary ones. */
  readonly lower: ReadonlySet<string>;
  /** Words that occur with a capital where a small letter was to be expected. */
  readonly capital: ReadonlySet<string>;
};

export function learn(applications: readonly ToBlind[]): Vocabulary {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const { texts } of applications)
    for (const text of texts) {
      // An address writes every name in small letters.
      const spans = telltaleSpans(text);
      for (const word of wordsOf(text)) {
        if (overlaps(spans, word)) continue;
        if (!word.capital) lower.add(word.plain);
        else if (!word.first) capital.add(word.plain);
      }
    }
  return { lower, capital };
}

/** Written small in a name, or anywhere in the call, be it in another form. */
export function isOrdinary({ capital, plain }: Word, { lower }: Vocabulary): boolean {
  if (!capital || lower.has(plain)) return true;
  for (const word of lower)
    if (word.slice(0, 3) === plain.slice(0, 3) && likeness(plain, word) === 'form') return true;
  return false;
}

/** Capitals that offices and authorities have in any town. */
const authorities = /^(?:opcin|opstin|gradsk|kanton|zupan|minist|komun|beledi|valil|general|republi|evrop)/;

/** With a capital inside a sentence, or at its beginning if it is never written small and is a name elsewhere; or all in capitals. */
export function looksLikeName(
  { text, plain, capital, first }: Word,
  { lower, capital: names }: Vocabulary,
): boolean {
  if (!capital || plain.length < 2 || known.has(plain) || /^\d/.test(plain) || authorities.test(plain))
    return false;
  const abbreviation = text.length > 1 && text.length <= 6 && text === text.toUpperCase() && !/\d/.test(text);
  if (abbreviation) return !lower.has(plain);
  return !lower.has(plain) && (!first || names.has(plain));
}
