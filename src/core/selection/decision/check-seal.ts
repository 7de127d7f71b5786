import { markOf, markOfLine, plainLine, type Seal, type SealedLine } from './seal.ts';

/** A seal as the tabs keep it, with the marks that were written beside it. */
export type KeptSeal = Seal & { readonly mark: string; readonly lineMarks: ReadonlyMap<string, string> };

/** `sealed` and `now` in words. */
export type Difference = {
  readonly code: string;
  readonly what: string;
  readonly sealed: string;
  readonly now: string;
};

export type SealCheck = {
  /** False: the copy itself, or its record, was changed after it was sealed. */
  readonly intact: boolean;
  /** Applications whose row of the copy was changed or is gone. */
  readonly edited: readonly string[];
  /** What stands otherwise on the Applications tab now. */
  readonly differences: readonly Difference[];
};

const named = [
  ['status', 'decision'],
  ['reason', 'reason'],
  ['rank', 'rank'],
  ['percent', '% of attainable'],
  ['total', 'total'],
] as const;

/** Whether a sealed decision stands unchanged: the copy against its mark, and the ranking now against the copy. */
export function checkSeal(kept: KeptSeal, now: readonly SealedLine[]): SealCheck {
  const sealed = new Map(kept.lines.map((line): [string, SealedLine] => [line.code, plainLine(line)]));
  const present = new Map(now.map((line): [string, SealedLine] => [line.code, plainLine(line)]));
  const codes = [...new Set([...sealed.keys(), ...present.keys()])].sort();
  return {
    intact: markOf(kept) === kept.mark,
    edited: kept.lines
      .filter((line) => kept.lineMarks.get(line.code) !== markOfLine(line))
      .map(({ code }) => code),
    differences: codes.flatMap((code) => differencesOf(code, sealed.get(code), present.get(code))),
  };
}

function differencesOf(code: string, sealed?: SealedLine, now?: SealedLine): Difference[] {
  if (!sealed) return [{ code, what: 'application', sealed: 'not there', now: 'came later' }];
  if (!now) return [{ code, what: 'application', sealed: 'there', now: 'gone' }];
  const found: Difference[] = [];
  for (const [key, what] of named)
    if (sealed[key] !== now[key])
      found.push({ code, what, sealed: shown(sealed[key]), now: shown(now[key]) });
  const before = linesOf(sealed.scores);
  const after = linesOf(now.scores);
  for (const criterion of [...new Set([...before.keys(), ...after.keys()])])
    if (before.get(criterion) !== after.get(criterion))
      found.push({
        code,
        what: `score ${criterion}`,
        sealed: shown(before.get(criterion)),
        now: shown(after.get(criterion)),
      });
  return found;
}

const shown = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? 'none' : String(value);

/** "C1: 78 %" by criterion. */
const linesOf = (scores: string): ReadonlyMap<string, string> =>
  new Map(
    scores
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => {
        const [criterion = '', ...rest] = line.split(': ');
        return [criterion, rest.join(': ')];
      }),
  );

/** One sentence each, for a person. */
export const describeDifference = ({ code, what, sealed, now }: Difference): string =>
  `${code}, ${what}: ${sealed} when it was sealed, ${now} now.`;
