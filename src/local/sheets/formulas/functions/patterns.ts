import { RE2JS } from 're2js';
import { failure, type Value } from '../values/value.ts';
import { type Functions, ofTexts } from './define.ts';

const compiled = new Map<string, RE2JS>();

/** Sheets' patterns are RE2's (support.google.com/docs/answer/3098292), which no text can make slow. */
function compile(pattern: string): RE2JS | undefined {
  try {
    const made = compiled.get(pattern) ?? RE2JS.compile(pattern);
    compiled.set(pattern, made);
    return made;
  } catch {
    return undefined;
  }
}

const withPattern = (name: string, pattern: string, run: (made: RE2JS) => Value): Value => {
  const made = compile(pattern);
  return made
    ? run(made)
    : failure('#REF!', `Function ${name} parameter 2 value '${pattern}' is not a valid regular expression.`);
};

export const patterns: Functions = {
  REGEXMATCH: ofTexts(2, 2, ([text = '', pattern = '']) =>
    withPattern('REGEXMATCH', pattern, (made) => made.matcher(text).find()),
  ),
  REGEXEXTRACT: ofTexts(2, 2, ([text = '', pattern = '']) =>
    withPattern('REGEXEXTRACT', pattern, (made) => {
      const matcher = made.matcher(text);
      if (!matcher.find())
        return failure(
          '#N/A',
          `Function REGEXEXTRACT parameter 2 value '${pattern}' does not match text of Function REGEXEXTRACT parameter 1 value '${text}'.`,
        );
      const groups = matcher.groupCount();
      if (groups === 0) return matcher.group() ?? '';
      const found = Array.from({ length: groups }, (_, index) => matcher.group(index + 1) ?? null);
      return groups === 1 ? (found[0] ?? '') : [found];
    }),
  ),
  REGEXREPLACE: ofTexts(3, 3, ([text = '', pattern = '', instead = '']) =>
    withPattern('REGEXREPLACE', pattern, (made) =>
      made.matcher(text).replaceAll(instead.replace(/\\(\d)/g, (_, group: string) => `$${group}`)),
    ),
  ),
};
