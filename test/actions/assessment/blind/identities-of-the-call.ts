import type { GivenApplication } from '../../../../src/local/commands/demo/given/application.ts';

/**
 * Whom the example names, found without the blinder: it knows neither its lists nor its way of comparing words. Letters
 * are folded by a table of our own, so that one entry is found in either alphabet, with and without accents.
 */
const cyrillic = 'абвгдѓђежзѕијклмнпорстќћуфхцчшѐѝй';
const latin = 'a b v g d g dj e z z dz i j k l m n p o r s t k c u f h c c s e i j'.split(' ');
const letters: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...cyrillic].map((letter, index) => [letter, latin[index] ?? ''])),
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
  đ: 'dj',
  ı: 'i',
};

/** Words in plain letters with one blank between, and one at each end. */
export const folded = (text: string): string =>
  ` ${[...text.toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

const quoted = /[„“”"«]([^„“”"«»]+)[“”"»]/gu;

/** Names as wholes, what stands in quotation marks, towns, registration numbers, addresses and the names in them. */
export function wholes(applications: readonly GivenApplication[]): string[] {
  const found = applications.flatMap(({ organisations }) =>
    organisations.flatMap(({ name, town, registrationNumber, email }) => [
      name,
      ...[...name.matchAll(quoted)].map(([, inner]) => inner ?? ''),
      town ?? '',
      (registrationNumber ?? '').length > 4 ? (registrationNumber ?? '') : '',
      email ?? '',
      (email ?? '').split('@')[0] ?? '',
      (email ?? '').split('@')[0]?.replace(/[._]/g, ' ') ?? '',
    ]),
  );
  return [...new Set(found.map(folded))].filter(
    (each) => each.trim().length > 2 && !ordinary.has(each.trim()),
  );
}

/** Names and towns that are ordinary words, too ("together", "split", "equally"): looked for with a capital, below. */
const ordinary = new Set('pokret jednako gradina toplo zaedno bar mut split'.split(' '));
export const capitals: readonly RegExp[] = [
  /(?<=[\p{L},] )(?:Pokret|Jednako|Gradina|Toplo|Заедно без|Bar|Mut|Split|Brojk[aeuio])(?!\p{L})/u,
];

/** Forms that names and towns take in the texts, read from them by hand; each is a pattern over the folded text. */
export const forms: readonly RegExp[] = [
  / glasin(ac|cu|ca|ack\w*) /,
  / katunsk\w+ staz\w+ /,
  / kvorum\w* /,
  / kolasin\w* /,
  / sokol(ac|cu|ca|ack\w*) /,
  / gurr(a|en|es|at) /,
  / pikepyetj\w+ /,
  / europolis\w* /,
  / pelagonsk\w+ krug\w* /,
  / otkluci\w* /,
  / krivogastan\w* /,
  / (skopje|skopsk\w+) /,
  / (prilep\w*) /,
  / (beogra[dj]\w*|belgrade) /,
  / agora 21 /,
  / meridijan plus /,
  / pergamon\w* /,
  / levack\w+ vez\w* /,
  / vatra e re /,
  / kornize\w* /,
  / sirinic\w* /,
  / rugov\w+ /,
  / (pej[ae]\w{0,2}|prishtin\w+|pristin\w+) /,
  / dukagjin\w* /,
  / banovinsk\w+ /,
  / brojk(a|om|oj) /,
  / petrinj\w+ /,
  / (zagreb\w*|zagrebac\w+) /,
  / bonac\w+ plus /,
  / star\w+ maslin\w+ /,
  / zelen\w+ kontejner\w* /,
  / skretnic\w+ /,
  / dinarsk\w+ kos\w+ /,
  / grahov\w+ /,
  / kars\w{0,4} /,
  / ardahan\w* /,
  / gole\w{0,4} /,
  / smen(a|e|u|om|i|ata) /,
  / (malesh?|malesev\w+) /,
  / osogov\w+ /,
  / (berov\w+|delcev\w+|strumi[ck]\w*) /,
  / (artvin|giresun|bulancak|trabzon|mesudiye|samsun)\w* /,
  / camlihemsin\w* /,
  / otvoren\w+ krug\w* /,
  / majevi[ck]\w+ /,
  / (tuzl\w+|zivinic\w+|srebrenik\w*|celic\w*) /,
  / toc(ak|ka|ku|kom|ki|kovi) (?!ke)/,
  / kolovrat\w* /,
  / polimlj\w+ /,
  / pestersk\w+ igl\w+ /,
  / kantar\w* /,
  / (prijepolj\w+|prijepoljsk\w+|sjenic\w+|uzic\w+) /,
  / podrinjsk\w+ kapij\w+ /,
  / most i ruk\w+ /,
  / (gorazd\w+|visegrad\w*) /,
  / ljubisnj\w+ /,
  / tastatur\w+ /,
  / (pljevlj\w+|podgori[ck]\w+) /,
  / (rask\w+ most\w*|novi\w* pazar\w*|novopazar\w+) /,
  / paragraf\w* na selu /,
  / ura e vogel\w* /,
  / zajednick\w+ sto /,
  / (lipjan\w*|gracanic\w+) /,
  / (drvar\w*|bihac\w*|knin\w*|kninjan\w+) /,
  / unsk\w+ luk\w* /,
  / zrmanj\w+ /,
  / gryk\w+ e bunes /,
  / delta pelikan\w* /,
  / rukavac\w* i more /,
  / busull\w+ /,
  / (ulcinj\w*|velipoj\w+|shkod\w+) /,
  / timo[ck]k?\w* /,
  / zdrav\w+ korp\w+ /,
  / (knjazev\w+|nis(u|a|em|ki|ka|ko|koj)?) /,
  / (shteg\w+ i sharrit|peshorj\w+) /,
  / (tetov\w+|gostivar\w*|jegunov\w+) /,
  / polosk\w+ glas\w* /,
  / korak dalje od praga /,
  / (zeni[ck]\w+|olov\w+) /,
  / savsk\w+ skel\w+ /,
  / drug\w+ obal\w+ /,
  / ravnic\w+ i vod\w+ /,
  / (slavonsk\w+ brod\w*) /,
  / bjelasic\w+ /,
  / vunen\w+ kap\w+ /,
  / plavsk\w+ jezer\w+ /,
  / tarsk\w+ pjesm\w+ /,
  / (zabljak\w*|beran\w+|mojkov\w+) /,
  / plus za selo /,
  / (travni[ck]\w*|donj\w+ vakuf\w*|bugojn\w+) /,
  / acik kod\w* /,
  / (eskisehir|osmaneli|sakarya)\w* /,
  / (luzni[ck]\w+|suncan\w+ stran\w+|dv(e|ije) peci) /,
  / babusni[ck]\w+ /,
  / klub\w* 007 /,
  / niva 1e5 /,
  / (kratov\w+|kumanov\w+) /,
  / bak[aeu] lonac i mi /,
  / l uk sol /,
  / svapsk\w+ sup\w+ /,
  / (tovarni[ck]\w*) /,
  / (stub(a|u|om)?) /,
  / sipov\w+ /,
  / knezev\w+ /,
  / banj\w+ lu[kc]\w+ /,
  / horizont\w* 360 /,
  / nextgen balkan /,
  / (gocer yolu d\w+|ermenek\w*|antalya\w*) /,
  / sljiv\w+ i grad\w* /,
  / etiket\w+ /,
  / gradac(ac|cu|ca|acki\w*) /,
];

/** What gives somebody away by its form alone, over the text as it is. */
export const telltales: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+\.[\w.-]+/,
  /https?:\/\/(?!docs\.google\.com\/)\S+/,
  /\bwww\.\S+/,
  /\+3\d\d[\d\s/-]{6,}|\+000[\d\s]{6,}/,
  /\b\d+ (?:employees|staff|members|volunteers|workers|zaposlenih|članova|clanova|volontera|çalışan|üye|gönüllü|anëtarë|вработени|членови|волонтери|запослених|чланова)\b/i,
  /\b(?:one|two|three|four|five|six) (?:employees?|volunteers|members)\b/i,
];
