const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'dj',
  ѓ: 'g',
  е: 'e',
  ж: 'z',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  ј: 'j',
  й: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  ќ: 'k',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'dz',
  ш: 's',
  щ: 'st',
  ъ: 'a',
  ь: '',
  ю: 'ju',
  я: 'ja',
};
const letters: Readonly<Record<string, string>> = {
  đ: 'dj',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
};

/** Marks that print as nothing: soft hyphen, zero-width and direction marks, byte-order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** One spelling for many: small letters, no accents, Cyrillic in Latin letters, đ as dj, nothing invisible. */
export const fold = (text: string): string => (isPlain(text) ? text.toLowerCase() : foldLetters(text));

/** Plain letters need only be made small, and most texts are. */
const isPlain = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

const foldLetters = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[\u0400-\u045f]/g, (letter) => cyrillic[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đıßøłæœ]/g, (letter) => letters[letter] ?? letter);

/** The folded words with one blank between them: for comparing labels, names and headers. */
export const foldWords = (text: string): string =>
  fold(text)
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the words hold the phrase, beginning at the start of a word; the last word may go on ("mentor" is in "mentoring"). */
export const holdsPhrase = (words: string, phrase: string): boolean => ` ${words}`.includes(` ${phrase}`);
