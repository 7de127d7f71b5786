import { fold } from '../../application/reading/values/fold.ts';
import { categoryGroups } from './categories.ts';

/** A category and a number of applications; null where only the category is named. */
export type Target = { readonly category: string; readonly number: number | null };

/** "rural 2; network 1; agriculture": codes or labels of categories, each with a number or without. What is none is given back. */
export function readTargets(
  text: string,
): { readonly targets: readonly Target[] } | { readonly unknown: string } | { readonly twice: string } {
  const targets: Target[] = [];
  for (const part of text.split(/[;,\n]+/).map((each) => each.trim())) {
    if (part === '') continue;
    const [, words = '', digits] = /^(.*?)[\s:=]*(\d{1,5})?$/.exec(part) ?? [];
    const category = codeOf(words);
    if (category === undefined) return { unknown: part };
    if (targets.some((target) => target.category === category)) return { twice: part };
    targets.push({ category, number: digits === undefined ? null : Number(digits) });
  }
  return { targets };
}

function codeOf(words: string): string | undefined {
  const plain = fold(words.trim().replace(/\s+/g, ' '));
  for (const { list } of categoryGroups)
    for (const { code, label } of list)
      if ([code, code.replace(/-/g, ' '), label, label.replace(/:.*/, '')].some((way) => fold(way) === plain))
        return code;
  return undefined;
}

/** For the remedy of a problem: what can be typed. */
export const targetExamples =
  'rural, network, new-partnership, more-than-two-organisations, agriculture, mentoring';
