import { RE2JS, RE2JSSyntaxException } from 're2js';
import { Refusal } from '../../cells/refusal.ts';

/** TextFinder's switches; all are off at first. */
export type FindOptions = {
  matchCase?: boolean;
  matchEntireCell?: boolean;
  matchFormulaText?: boolean;
  ignoreDiacritics?: boolean;
  useRegularExpression?: boolean;
};

export type FindPattern = {
  readonly matches: (text: string) => boolean;
  /** How many occurrences were replaced, and what came of the text. */
  readonly replace: (text: string, by: string) => { text: string; count: number };
};

/** Regular expressions are RE2's, as everywhere on Google; any other text is found as it is. */
export function findPattern(wanted: string, options: FindOptions): FindPattern {
  const plain = options.ignoreDiacritics ? withoutMarks : (text: string) => text;
  const source = options.useRegularExpression ? wanted : RE2JS.quote(plain(wanted));
  const whole = options.matchEntireCell ? `^(?:${source})$` : source;
  const pattern = compile(
    whole,
    options.matchCase ? RE2JS.MULTILINE : RE2JS.MULTILINE | RE2JS.CASE_INSENSITIVE,
  );
  const cased = options.matchCase ? plain : (text: string) => plain(text).toLowerCase();
  const literal = cased(wanted);
  const findable = (text: string) => {
    if (wanted === '') return false;
    if (options.useRegularExpression) return pattern.matcher(plain(text)).find();
    return options.matchEntireCell ? cased(text) === literal : cased(text).includes(literal);
  };
  return {
    matches: findable,
    replace: (text, by) => {
      const searched = plain(text);
      // Letters that lost their marks keep their places, so what is found there is cut out of the text itself.
      const from = searched.length === text.length ? text : searched;
      const matcher = pattern.matcher(searched);
      let made = '';
      let end = 0;
      let count = 0;
      while (matcher.find()) {
        const groups = (number: number) => matcher.group(number) ?? '';
        made += from.slice(end, matcher.start()) + (options.useRegularExpression ? fill(by, groups) : by);
        end = matcher.end();
        count += 1;
      }
      return { text: made + from.slice(end), count };
    },
  };
}

const fill = (by: string, group: (number: number) => string): string =>
  by.replace(/\$(\d)/g, (_, number: string) => group(Number(number)));

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function compile(source: string, flags: number): RE2JS {
  try {
    return RE2JS.compile(source, flags);
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) throw new Refusal(`Invalid regular expression: ${source}`);
    throw error;
  }
}
