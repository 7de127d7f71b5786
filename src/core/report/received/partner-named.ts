import { nameKeys } from '../../application/organisations/organisation-name.ts';
import { foldWords } from '../../application/reading/values/fold.ts';

/**
 * The partner a report means by a name somebody typed: the same words, or the only one that shares its name without
 * legal form or quotation marks. What fits none or several stays as it was typed: nobody is guessed.
 */
export function partnerNamed(partners: readonly string[], typed: string): string {
  const same = partners.find((name) => foldWords(name) === foldWords(typed));
  if (same !== undefined) return same;
  const keys = nameKeys(typed);
  const alike = partners.filter((name) => nameKeys(name).some((key) => keys.includes(key)));
  return alike.length === 1 && alike[0] !== undefined ? alike[0] : typed.trim();
}
