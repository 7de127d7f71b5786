export type Token = {
  readonly kind: 'number' | 'text' | 'reference' | 'name' | 'call' | 'error' | 'mark' | 'end';
  readonly text: string;
  /** For a reference, the tab in front of it. */
  readonly sheet?: string;
};

export class FormulaSyntaxError extends Error {}

const tab = `(?:(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!)?`;
const address =
  '(\\$?[A-Za-z]{1,3}\\$?\\d{1,7}:\\$?[A-Za-z]{1,3}\\$?\\d{0,7}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}\\$?\\d{0,7}|\\$?\\d{1,7}:\\$?(?:[A-Za-z]{1,3})?\\$?\\d{1,7}|\\$?[A-Za-z]{1,3}\\$?\\d{1,7}|#REF!)';
/** A range with the tab in front: quoted name, plain name and range in its groups. */
export const referencePattern = `${tab}${address}(?![\\p{L}\\p{N}_.(!])`;
const reference = new RegExp(referencePattern, 'yu');
const text = /"((?:[^"]|"")*)"/y;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const commaNumber = /(?:\d+(?:,\d+)?)(?:[eE][+-]?\d+)?/y;
const error = /#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)/y;
const call = /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy;
const name = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const mark = /<>|<=|>=|[-+*/^&=<>%(){},;:\\]/y;
const space = /\s+/y;

/** Splits a formula, without its "=". In a locale whose decimal mark is a comma, "1,5" is a number. */
export function tokens(formula: string, decimal: '.' | ','): Token[] {
  const found: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < formula.length) {
    if (take(space)) continue;
    let match = take(text);
    if (match) {
      found.push({ kind: 'text', text: (match[1] ?? '').replaceAll('""', '"') });
      continue;
    }
    match = take(reference);
    if (match) {
      const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
      found.push({
        kind: match[3] === '#REF!' ? 'error' : 'reference',
        text: match[3] ?? '',
        ...(sheet === undefined ? {} : { sheet }),
      });
      continue;
    }
    match = take(error);
    if (match) found.push({ kind: 'error', text: match[0] });
    else {
      match = take(decimal === ',' ? commaNumber : number);
      if (match) found.push({ kind: 'number', text: match[0].replace(',', '.') });
      else {
        match = take(call);
        if (match) found.push({ kind: 'call', text: match[0] });
        else {
          match = take(name);
          if (match) found.push({ kind: 'name', text: match[0] });
          else {
            match = take(mark);
            if (!match) throw new FormulaSyntaxError(`Formula parse error at ${at}`);
            found.push({ kind: 'mark', text: match[0] });
          }
        }
      }
    }
  }
  return [...found, { kind: 'end', text: '' }];
}
