const numbers = `\\d[\\d.,\\s]*|(?:${`one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty jedan jedna jednog jednu dva dvije dve dvoje tri troje cetiri četiri pet šest sedam osam devet deset два две три пет шест осум десет еден една dy tre tri katër pesë gjashtë shtatë tetë nëntë dhjetë një bir iki üç dört beş altı yedi sekiz dokuz on`
  .split(' ')
  .join('|')})\\s+`;
const between = `(?:(?:full-time|part-time|paid|active|permanent|stalno|stalnih|redovnih|aktivnih|aktivni|активни|постојано|aktivë|aktif|ücretli|tam zamanlı)\\s+){0,2}`;
const staff = `(?:employees?|staff|members|volunteers|workers|zaposlen\\p{L}*|radnik\\p{L}*|uposlen\\p{L}*|član\\p{L}*|clan\\p{L}*|volonter\\p{L}*|запослен\\p{L}*|член\\p{L}*|члан\\p{L}*|волонтер\\p{L}*|вработен\\p{L}*|punonjës\\p{L}*|anëtar\\p{L}*|vullnetar\\p{L}*|çalışan\\p{L}*|üye\\p{L}*|gönüllü\\p{L}*|personel\\p{L}*)(?!\\p{L})`;
/** How many work or are members somewhere, in figures or in words. */
const size = new RegExp(`(^|[^\\p{L}\\p{N}.,])(?:${numbers})(?=${between}${staff})`, 'giu');

/**
 * What gives somebody away by its form alone: its replacement, and how it is found, in this order. The first group of
 * each pattern is what stands before it and stays, because looking behind is not sure to be understood by Apps Script
 * (developers.google.com/apps-script/guides/v8-runtime).
 */
export const telltales: readonly { readonly replacement: string; readonly pattern: RegExp }[] = [
  {
    replacement: '[e-mail]',
    pattern: /(^|[\s<>()[\]",;:])[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.[^\s@<>()[\]",;:]+/gu,
  },
  {
    replacement: '[link]',
    pattern:
      /(^|[^\p{L}\p{N}])(?:(?:(?:https?|ftp):\/\/|www\.)[^\s<>"„“”)]*[^\s<>"„“”).,;:!?]|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:org|com|net|info|eu|ba|hr|rs|me|mk|al|tr|xk|edu|gov)(?:\/[^\s<>"„“”)]*)?(?![\p{L}\p{N}]))/giu,
  },
  { replacement: '[account]', pattern: /(^|[^\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}/gu },
  {
    replacement: '[phone]',
    pattern: /(^|[^\p{L}\p{N}])(?:(?:\+|00)\d[\d\s/().-]{6,}\d|0\d{1,2}[\s/-]\d{3}[\s/-]?\d{3,4}(?!\d))/gu,
  },
  {
    replacement: '[address]',
    pattern:
      /(^|[^\p{L}\p{N}])(?:(?:ul\.|ulica|ulici|улица|ул\.|trg|трг|bulevar|булевар|rruga|rr\.|sokak|sokağı|cadde|caddesi|cad\.|mahallesi|mah\.)\s+[\p{L}\p{M}.\s]{2,40}?\s+(?:br\.?\s*)?\d+[a-z]?(?![\p{L}\p{N}])|\d+[a-z]?,?\s+\p{L}[\p{L}\p{M}]+\s+(?:Street|Road|Avenue|Square)(?!\p{L}))/giu,
  },
  {
    replacement: '[person]',
    pattern:
      /(^|[^\p{L}])(?:Mrs?\.?|Ms\.?|Dr\.?|Prof\.?|g-đa|gđa|gosp\.|gospođa|gospodin|г-ѓа|г-дин|госпођа|господин|zoti|zonja|znj\.|Sayın)\s+\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)?/gu,
  },
  { replacement: '[size] ', pattern: size },
  { replacement: '[number]', pattern: /(^|[^\p{L}\p{N}])\d{8,}(?![\p{L}\p{N}])/gu },
];
