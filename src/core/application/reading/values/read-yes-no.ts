import type { Answer } from '../answers.ts';
import { foldWords } from './fold.ts';

const yes = ['yes', 'da', 'po', 'evet', 'true', 'y', 'jeste', 'jesmo', 'imamo', 'kemi', 'var'];
const no = [
  'no',
  'ne',
  'jo',
  'hayir',
  'false',
  'n',
  'not',
  'nije',
  'nismo',
  'nemamo',
  'nema',
  'nuk',
  'yok',
  'degil',
];

/** Yes or no in the languages of the offices, also inside their own options ("Yes, in writing / Da, pismeno"); null when it is neither. */
export function readYesNo({ value, shown }: Answer): boolean | null {
  if (typeof value === 'boolean') return value;
  if (shown === '') return null;
  if (/^\s*n\s*\/\s*a\s*$/i.test(shown)) return null;
  const first =
    shown
      .split('/')
      .map(foldWords)
      .find((part) => part !== '') ?? '';
  const words = first.split(' ').slice(0, 3);
  if (yes.includes(words[0] ?? '')) return true;
  return words.some((word) => no.includes(word)) ? false : null;
}
