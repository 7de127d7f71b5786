import { matchesOf } from '../matches-of.ts';
import { type Word, wordsOf } from '../words/words.ts';

/** Words for a kind of organisation, and words half of them have in their names: they say nothing alone. */
const kinds = new Set(
  `udruzenje udruga drustvo zdruzenje centar center centre fondacija zaklada fondacion nvo ngo ug uz org forum forumi grupa klub club mreza
  network omladinski omladinska youth asocijacija akademija institut instituti inkubator zadruga shoqata shoqates qendra qendres dernegi dernek vakfi
  kooperatif atolyesi toplulugu kadinlar kadinlari zena zene women womens mladih mladinska group gruppa savez unija union foundation association
  organizacija organisation organization ured office za za of the and dhe per per te ve i e u na od iz d o o podruznica podrska
  doo neprofit grave politika politike politiki roma romi balkan grad selo`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Where mail arrives in any office. */
const mailboxes = new Set(
  'office info kontakt contact mail post ngo ured kancelarija bilgi iletisim zyra'.split(' '),
);
const inQuotes = /["„“”«»‘’]([^"„“”«»‘’]{2,})["„“”»«‘’]/gu;
const shortestAlone = 4;

/** Words by which an organisation may be called. `isProper`: a name beyond doubt, be it an ordinary word. */
export type Named = { readonly words: readonly Word[]; readonly isProper: boolean };

/** The whole name, its runs of telling words, what stands in quotation marks, the initials, and each word that is telling alone. */
export function namesIn(name: string): Named[] {
  const whole = wordsOf(name).filter(({ plain }) => plain !== '');
  const telling = whole.filter(({ plain }) => !kinds.has(plain));
  const alone = telling.filter(
    ({ plain, text }) => plain.length >= shortestAlone || /^\p{Lu}{2,}$/u.test(text),
  );
  const initials = whole.map(({ text }) => text.charAt(0)).join('');
  const isAbbreviation = initials.length > 2 && initials === initials.toUpperCase();
  const proper = matchesOf(inQuotes, name).map((match) => wordsOf(match[1] ?? ''));
  return [
    ...[whole, telling, ...runsOf(whole), ...alone.map((word) => [word])].map((words) => ({
      words,
      isProper: false,
    })),
    // What an organisation puts between quotation marks is its name, be it an ordinary word.
    ...proper.map((words) => ({ words, isProper: words.every(({ capital }) => capital) })),
    ...(isAbbreviation ? [{ words: wordsOf(initials), isProper: true }] : []),
  ];
}

/** Telling words that stand together: "L'uk & Sol" of "Zaklada L'uk & Sol d.o.o.". */
function runsOf(words: readonly Word[]): Word[][] {
  const runs = words.reduce<Word[][]>(
    (all, word) => {
      if (kinds.has(word.plain)) all.push([]);
      else all[all.length - 1]?.push(word);
      return all;
    },
    [[]],
  );
  return runs.filter((run) => run.length > 1);
}

/** The name in an address: "most.i.ruka" of most.i.ruka@example.org. */
export function namesInAddress(email: string): Named[] {
  const words = wordsOf(email.split('@')[0]?.replace(/_/g, ' ') ?? '').filter(
    ({ plain }) => plain !== '' && !mailboxes.has(plain) && !/^\d+$/.test(plain),
  );
  const isTelling = words.length > 1 || (words[0]?.plain.length ?? 0) > shortestAlone;
  return isTelling ? [{ words, isProper: false }] : [];
}

/**
 * Places that hide in names: Glasinac in "Glasinačka", Timok in "Timočki", Zrmanja in "Zrmanjska", Rugova in "Rugovës",
 * Dukagjin in "Dukagjinit". Plain words; an ordinary adjective, as in "Zajednički sto", hides none.
 */
export function placesInName(name: string, isOrdinary: (plain: string) => boolean): string[] {
  return wordsOf(name)
    .map(({ plain }) => plain)
    .filter((plain) => !kinds.has(plain) && !isOrdinary(plain))
    .reduce<string[]>((all, plain) => all.concat(basesOf(plain)), [])
    .filter((base) => !isOrdinary(base));
}

function basesOf(plain: string): string[] {
  const slavic = /^(.{3,})([cs])k(?:a|i|o|e|ih|og)$/.exec(plain);
  const [, base = '', kind] = slavic ?? [];
  if (slavic) return kind === 'c' ? [`${base}c`, `${base}k`] : [base, `${base}ij`];
  const albanian = /^(.{4,})(?:it|ut)$/.exec(plain) ?? /^(.{3,})es$/.exec(plain);
  return albanian?.[1] ? [albanian[1]] : [];
}
