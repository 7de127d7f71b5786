/**
 * Endings that a name takes in the languages of the region: Bosnian, Croatian, Montenegrin, Serbian and Macedonian cases,
 * adjectives and people of a place, Albanian and Turkish endings, English ones.
 */
const adjective = '(?:s|c)?k(?:i|a|o|e|u|og|oga|om|ome|oj|im|ih|ima|iot|ata|oto|ite)';
const people =
  'j?an(?:i|in|ina|e|ka|ke|ki|ku|kom|a|ima|cima)?|(?:a|e)?c(?:i|a|e|u|em|ima|ani|anin|ka|ke|ki)?';
const cases =
  'a|e|i|o|u|y|om|em|am|ama|ima|im|ih|oj|og|oga|ome|ega|emu|omu|ov|ev|ova|eva|ove|ovi|ovo|ovog|ovom|ovih|ovim|in|ina|ine|ini|j?(?:a|e|u|em|om|i|ama|ima)';
const others =
  'ot|to|ta|te|iot|ata|oto|ite|ve|vet|ves|it|es|en|n|s|se|t|ne|si|sit|sve|da|de|dan|den|tan|ten|nin|nun|un|ya|ye|yi|yu|li|lu|lik|liler|lilar|ler|lar|er|ers|ian|ians';
const endings = new RegExp(`^(?:${adjective}|${people}|${cases}|${others})?$`);
const adjectiveOnly = new RegExp(
  `^(?:${adjective}|j?an(?:i|in|ina|e|ka|ke|ki|a)|ovsk\\w{1,3}|evsk\\w{1,3}|insk\\w{1,3})$`,
);

/** How a word may be a form of a name: surely, by an adjective or a word for its people, or by its looks alone. */
export type Likeness = 'form' | 'adjective' | 'alike';

const longestEnding = 5;
/** A shorter stem would be found in half the dictionary. */
const shortestStem = 3;

/** Stems of a plain name that its forms begin with. */
export function stemsOf(name: string): readonly string[] {
  const stems = new Set<string>();
  if (name.length <= shortestStem) return [name];
  const bare = name.replace(/[aeiou]$/, '');
  stems.add(bare.length >= shortestStem ? bare : name);
  // Luka, Luci; Požega, Požezi; Orah, Orasi.
  if (/k$/.test(bare)) stems.add(bare.replace(/k$/, 'c'));
  if (/g$/.test(bare)) stems.add(bare.replace(/g$/, 'z'));
  if (/h$/.test(bare)) stems.add(bare.replace(/h$/, 's'));
  // Zadar, Zadra; Petrovac, Petrovca.
  if (name === bare && /[^aeiou][ae][^aeiou]$/.test(name) && name.length > 4)
    stems.add(name.replace(/[ae]([^aeiou])$/, '$1'));
  // Skopje, skopski; Polimlje, polimski.
  if (/(?:l)?j$/.test(bare) && bare.length > 4) stems.add(bare.replace(/l?j$/, ''));
  return [...stems];
}

/** Whether a plain word is a form of the plain name; null when it is not. */
export function likeness(name: string, word: string): Likeness | null {
  if (word === name) return 'form';
  for (const stem of stemsOf(name)) {
    if (!word.startsWith(stem)) continue;
    const ending = word.slice(stem.length);
    if (stem.length < shortestStem + 1 && ending.length > 3 && !adjectiveOnly.test(ending)) continue;
    if (adjectiveOnly.test(ending)) return 'adjective';
    if (endings.test(ending)) return 'form';
  }
  const stem = stemsOf(name)[0] ?? name;
  return stem.length > 4 && word.startsWith(stem) && word.length <= stem.length + longestEnding
    ? 'alike'
    : null;
}
