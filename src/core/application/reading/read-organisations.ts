import { answerOf, isAnswered } from '../answer.ts';
import type { Organisation } from '../application.ts';
import { most } from '../catalogue/fields.ts';
import { type Answers, isSilent, keysUnder, textOf } from './answers.ts';
import { countryWords, expertiseWords, sectorWords, type Vocabulary } from './values/code-words.ts';
import { foldWords, holdsPhrase } from './values/fold.ts';
import { matchCode, matchCodes } from './values/match-codes.ts';
import { readYear } from './values/read-time.ts';
import { readYesNo } from './values/read-yes-no.ts';

const unnamed: Organisation = {
  role: 'partner',
  name: '',
  registrationNumber: '',
  town: '',
  country: '',
  basedInRuralArea: null,
  servesRuralArea: null,
  sectors: [],
  foundedYear: null,
  paidStaff: '',
  networks: '',
  offers: [],
  needs: [],
  benefit: '',
  confirmed: null,
  email: '',
};

const questions = [
  'name',
  'registrationNumber',
  'town',
  'country',
  'basedInRuralArea',
  'servesRuralArea',
  'sectors',
  'foundedYear',
  'paidStaff',
  'networks',
  'offers',
  'needs',
  'benefit',
  'confirmed',
  'email',
] as const;
const numberedKeys = Array.from({ length: most.organisations }, (_, index) =>
  keysUnder(`organisation${index + 1}`, questions),
);

/** The lead, the partners with questions of their own, and those listed in one text. */
export function readOrganisations(answers: Answers): Organisation[] {
  const numbered = numberedKeys.map((keys, index) =>
    index > 0 && isSilent(answers, keys) ? null : readOrganisation(answers, keys, index === 0),
  );
  const listed = answers
    .get('organisations.others')
    .reduce<Organisation[]>((all, { shown }) => all.concat(readListed(shown)), []);
  return numbered.filter((entry): entry is Organisation => entry !== null).concat(listed);
}

function readOrganisation(
  answers: Answers,
  keys: (typeof numberedKeys)[number],
  lead: boolean,
): Organisation | null {
  const text = (name: keyof typeof keys) => textOf(answers, keys[name]);
  const codes = (name: keyof typeof keys, vocabulary: Vocabulary) =>
    matchCodes(text(name), vocabulary, answers.options(keys[name]));
  const place = lead ? workplace(textOf(answers, 'workplace')) : { based: null, serves: null };
  const organisation: Organisation = {
    role: lead ? 'lead' : 'partner',
    name: text('name'),
    registrationNumber: text('registrationNumber'),
    town: text('town'),
    country: matchCode(text('country'), countryWords, answers.options(keys.country)),
    basedInRuralArea: readYesNo(answers.first(keys.basedInRuralArea)) ?? place.based,
    servesRuralArea: readYesNo(answers.first(keys.servesRuralArea)) ?? place.serves,
    sectors: codes('sectors', sectorWords),
    foundedYear: readYear(answers.first(keys.foundedYear)),
    paidStaff: text('paidStaff'),
    networks: text('networks'),
    offers: codes('offers', expertiseWords),
    needs: codes('needs', expertiseWords),
    benefit: text('benefit'),
    confirmed: readYesNo(answers.first(keys.confirmed)),
    email: text('email') || (lead ? textOf(answers, 'email') : ''),
  };
  return isSomething(organisation) ? organisation : null;
}

const isSomething = ({ role: _, ...answers }: Organisation): boolean =>
  Object.values(answers).some((answer) =>
    Array.isArray(answer) ? answer.length > 0 : answer !== null && answer !== '',
  );

const townWords = ['town', 'city', 'urban', 'grad', 'qytet', 'kent', 'sehir'];
const villageWords = ['village', 'rural', 'sel', 'fshat', 'koy', 'kirsal'];
const mostlyVillageWords = ['both', 'i jedno', 'i edno', 'te dy', 'her iki'];

/** One question for both halves of the definition: a town is neither, villages are both, "both" serves villages and leaves the seat open. */
function workplace(text: string): { based: boolean | null; serves: boolean | null } {
  const words = foldWords(text);
  const says = (list: readonly string[]) => list.some((word) => holdsPhrase(words, word));
  const [town, village] = [says(townWords), says(villageWords)];
  if (says(mostlyVillageWords) || (town && village)) return { based: null, serves: true };
  if (village) return { based: true, serves: true };
  return town ? { based: false, serves: false } : { based: null, serves: null };
}

/** A line that counts partners ("+ 12 partners to be confirmed") names none. */
const countsOnly = /^\s*\+?\s*\d+\s+\p{L}/u;

const nobody = [
  'none',
  'no',
  'nobody',
  'n a',
  'ne',
  'nema',
  'nemamo',
  'niko',
  'nikoj',
  'jo',
  'askush',
  'yok',
  'hayir',
];

const readListed = (text: string): Organisation[] =>
  text
    .split(/\r?\n/)
    .filter((line) => isAnswered(line) && !countsOnly.test(line) && !nobody.includes(foldWords(line)))
    .map((line) => {
      const [name = '', town = '', brings = '', ...gains] = partsOf(line.replace(/^\s*[•*-]\s+/, ''));
      const benefit = gains.length > 0 ? gains.join(', ') : '';
      const [offer, gain] = benefit === '' ? splitGain(brings) : [brings, benefit];
      const offers = answerOf(offer) === '' ? [] : [answerOf(offer)];
      return { ...unnamed, name: answerOf(name), town: answerOf(town), offers, benefit: answerOf(gain) };
    });

/** Parts between dashes, semicolons, bars or tabs; between commas only where there is none of these. */
function partsOf(line: string): string[] {
  const strong = line.split(/\s[–—-]\s|[;|\t]/).map((part) => part.trim());
  if (strong.length > 1) return strong;
  const parts: string[] = [];
  let quoted = false;
  let part = '';
  for (const letter of line) {
    if ('"„“”«»'.includes(letter)) quoted = letter === '„' || letter === '«' || (letter === '"' && !quoted);
    if (letter === ',' && !quoted) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}

/** "women, barricade experience, gains rest": the last part says what they gain. */
function splitGain(text: string): [string, string] {
  const found = /^(.*?),\s*((?:gains?|wants?|gets?|receives?|dobija|dobiva|fiton|kazan)[\s:].*)$/isu.exec(
    text,
  );
  return found ? [found[1] ?? '', found[2] ?? ''] : [text, ''];
}
