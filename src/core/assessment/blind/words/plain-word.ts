const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ѓ: 'g',
  ђ: 'd',
  е: 'e',
  ж: 'z',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  й: 'j',
  ј: 'j',
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
  ё: 'e',
  э: 'e',
  ы: 'i',
};
const latin: Readonly<Record<string, string>> = { đ: 'd', ı: 'i', ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe' };

/**
 * A word in Latin letters a to z and figures alone: the same for Пријепоље, Prijepolje and PRIJEPOLJE, for Žabljak and
 * Zabljak. Marks that cannot be seen are dropped.
 */
export function plainWord(word: string): string {
  const lower = word.toLowerCase().normalize('NFC');
  let plain = '';
  for (const letter of lower) plain += cyrillic[letter] ?? latin[letter] ?? letter;
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
