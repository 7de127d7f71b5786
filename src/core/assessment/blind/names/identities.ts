import { type Word, wordsOf } from '../words/words.ts';
import { namesIn, namesInAddress, placesInName } from './names-in.ts';
import { places } from './places.ts';

/** What an application says of who applied; its organisations, the lead first. */
export type ToBlind = {
  readonly code: string;
  readonly organisations: readonly {
    readonly name: string;
    readonly town: string;
    readonly registrationNumber: string;
    readonly email?: string;
  }[];
  /** Everything it says in free text: from all of them together the machine learns which words are ordinary. */
  readonly texts: readonly string[];
};

/** A name to look for: its words in plain letters. */
export type Identity = {
  readonly words: readonly string[];
  readonly kind: 'organisation' | 'town' | 'number';
  /** Place in the list of its application's organisations; null for a town or number. */
  readonly partner: number | null;
  /** Code of the application; '' for a place of the list. */
  readonly application: string;
  /** An ordinary word, too, as in "Pokret": alone it is a name only where it looks like one. */
  readonly ordinary: boolean;
};

/** Every name to look for, the longest first, so that a whole name is found before a part of it. */
export function identitiesOf(
  applications: readonly ToBlind[],
  isOrdinary: (word: Word) => boolean,
): readonly Identity[] {
  const found = new Map<string, Identity>();
  const add = (identity: Identity): void => {
    if (identity.words.length === 0) return;
    const key = JSON.stringify([identity.words, identity.application, identity.partner]);
    const before = found.get(key);
    if (!before || (before.ordinary && !identity.ordinary)) found.set(key, identity);
  };
  for (const { code, organisations } of applications) {
    organisations.forEach(({ name, town, registrationNumber, email = '' }, partner) => {
      for (const { words, isProper } of [...namesIn(name), ...namesInAddress(email)])
        add({
          words: words.map(({ plain }) => plain),
          kind: 'organisation',
          partner,
          application: code,
          ordinary: words.length === 1 && !isProper && words.every(isOrdinary),
        });
      for (const words of townsIn(town))
        add({ words, kind: 'town', partner: null, application: code, ordinary: false });
      for (const place of placesInName(name, (plain) => isOrdinary(asName(plain))))
        add({ words: [place], kind: 'town', partner: null, application: code, ordinary: false });
      const number = wordsOf(registrationNumber).map(({ plain }) => plain);
      if (number.join('').length > 2)
        add({ words: number, kind: 'number', partner: null, application: code, ordinary: false });
    });
  }
  for (const place of places)
    for (const words of townsIn(place))
      add({ words, kind: 'town', partner: null, application: '', ordinary: false });
  return [...found.values()].sort(
    (one, other) =>
      other.words.length - one.words.length || other.words.join('').length - one.words.join('').length,
  );
}

const asName = (plain: string): Word => ({
  from: 0,
  to: plain.length,
  text: plain,
  plain,
  capital: true,
  first: false,
});

/** The town, its second word alone ("Grahovo"), and the two grown together ("novosadski"). */
function townsIn(town: string): string[][] {
  const words = wordsOf(town)
    .map(({ plain }) => plain)
    .filter((word) => word !== '');
  const [first = '', second = ''] = words;
  if (words.length !== 2) return [words];
  const joined = first.replace(/[aeiou]$/, '');
  return [words, ...(second.length > 4 ? [[second]] : []), [`${joined}o${second}`], [first + second]];
}
