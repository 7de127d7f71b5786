import { fold } from '../../../application/reading/values/fold.ts';

/**
 * A word in Latin letters a to z and figures alone: the same for Пријепоље, Prijepolje and PRIJEPOLJE, for Žabljak and
 * Zabljak. Marks that cannot be seen are dropped.
 */
export const plainWord = (word: string): string =>
  fold(word)
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
