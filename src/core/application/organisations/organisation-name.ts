import { foldWords } from '../reading/values/fold.ts';

/** Legal forms and words nearly every association has in its name; alone they tell none from another. Folded. */
const common = new Set(
  `udruzenje udruzenja udruga udruge ug uz nvo ngo nvu og cso fondacija zaklada drustvo savez zajednica centar centre
  center forum mreza klub zadruga asocijacija association foundation organisation organization organizacija society
  group grupa institut institute zdruzenie gradjana gradana graganska gragani shoqata shoqate ojq fondacioni qendra
  dernek dernegi vakif vakfi toplulugu zena zene zeni women womens mladih mlade mladi mladinska omladinski omladinska
  youth razvoj razvoja development podrsku prava rights lokalni regionalni balkan doo neprofit podruznica ured
  za i of for the and u na od iz d o`.split(/\s+/),
);

const quoted = /[„“”"«»']([^„“”"«»']{3,})[“”"»«']/u;

const core = (name: string): string =>
  foldWords(name)
    .split(' ')
    .filter((word) => !common.has(word))
    .join(' ');

/** The spellings under which an organisation may be met: its whole name, without its legal form, and what stands in quotation marks. */
export function nameKeys(name: string): string[] {
  const keys = [foldWords(name), core(name), core(quoted.exec(name)?.[1] ?? '')];
  return keys.filter((key, index) => key !== '' && keys.indexOf(key) === index);
}

/** Words of at least five letters that are no legal form and no common word. */
export const distinctiveWords = (name: string): string[] =>
  core(name)
    .split(' ')
    .filter((word) => word.length >= 5);
