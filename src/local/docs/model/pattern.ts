import { RE2JS } from 're2js';
import type { Run } from '../state.ts';
import { cleanText, markedText, spliceRuns, stretchesOf, styleAt } from './runs.ts';

type Match = { start: number; end: number; groups: (string | null)[] };

/** Matches of an RE2 pattern. Throws when RE2 does not accept the pattern. */
function matchesIn(text: string, pattern: string): Match[] {
  const matcher = RE2JS.compile(pattern).matcher(text);
  const matches: Match[] = [];
  while (matcher.find()) {
    const groups = Array.from(
      { length: matcher.groupCount() + 1 },
      (_, index) => matcher.group(index) ?? null,
    );
    matches.push({ start: matcher.start(), end: matcher.end(), groups });
  }
  return matches;
}

/** Matches in a text block: none reaches over a picture or another thing that is no text. */
export const matchesInRuns = (runs: readonly Run[], pattern: string): Match[] =>
  stretchesOf(runs).flatMap(({ from, to }) =>
    matchesIn(markedText(runs).slice(from, to), pattern).map((match) => ({
      ...match,
      start: match.start + from,
      end: match.end + from,
    })),
  );

/** What replaceText does to one block: each match gets the expanded replacement in the style the match began with. */
export function replaceMatches(runs: readonly Run[], pattern: string, replacement: string): Run[] {
  let replaced = [...runs];
  for (const match of matchesInRuns(runs, pattern).reverse()) {
    const text = cleanText(expanded(replacement, match.groups));
    replaced = spliceRuns(replaced, match.start, match.end, [{ ...styleAt(runs, match.start), text }]);
  }
  return replaced;
}

/** `$1` is a group and `\` takes the next character as it is, as in Java's Matcher.replaceAll (platform fact: section 6). */
function expanded(replacement: string, groups: readonly (string | null)[]): string {
  return replacement.replace(
    /\\([\s\S]?)|\$(\d?)/g,
    (_all, escaped: string | undefined, group: string | undefined) => {
      if (escaped !== undefined) return escaped;
      if (group === undefined || group === '' || Number(group) >= groups.length)
        throw new Error(`No group ${group}`);
      return groups[Number(group)] ?? '';
    },
  );
}
