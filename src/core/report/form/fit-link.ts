/**
 * A Google form answers with an error when what stands behind the question mark of its address is longer than 8,192
 * characters (cofus.blog/posts/regarding-the-query-string-limit-of-8192-characters-in-google-forms); each Cyrillic
 * letter takes 6 of them. The rest is left for mail programs that lengthen addresses on their way.
 */
export const longestQuery = 6000;

/** "&entry.1234567890=" and what is before the first. */
const perAnswer = 24;

export type FittingLink = {
  /** What the address can hold, by question key. */
  readonly answers: Readonly<Record<string, string>>;
  /** In full what it holds only the beginning of, or not at all; shown beside the link so that nothing is lost. */
  readonly left: readonly string[];
};

/** Long texts of the plan are cut first, down to their number, by which they are found again; codes are never cut. */
export function fitLink(filled: Readonly<Record<string, string>>, most = longestQuery): FittingLink {
  let answers = filled;
  for (const cut of cuts) {
    if (lengthOf(answers) <= most) break;
    answers = cut(filled, answers);
  }
  const left = Object.keys(filled).filter((key) => answers[key] !== filled[key]);
  return { answers, left: left.map((key) => filled[key] ?? '') };
}

type Answers = Readonly<Record<string, string>>;
type Cut = (filled: Answers, now: Answers) => Answers;

const isPlanned = (key: string): boolean => /\.(planned|promised)$/.test(key);
const isOne = (pattern: RegExp) => (key: string) => pattern.test(key);

const shortenTo =
  (letters: number): Cut =>
  (filled, now) =>
    mapped(now, (key, text) => (isPlanned(key) ? begin(filled[key] ?? text, letters) : text));

const without =
  (isLeft: (key: string) => boolean): Cut =>
  (_, now) => {
    const kept: Record<string, string> = {};
    for (const [key, text] of Object.entries(now)) if (!isLeft(key)) kept[key] = text;
    return kept;
  };

const cuts: readonly Cut[] = [
  ...[400, 200, 100, 50, 0].map(shortenTo),
  without(isOne(/\.organisation\d+\.name$/)),
  without(isOne(/\.partners$/)),
  without(isOne(/\.(title|answeredBy|email)$/)),
];

function mapped(texts: Answers, change: (key: string, text: string) => string): Answers {
  const changed: Record<string, string> = {};
  for (const [key, text] of Object.entries(texts)) changed[key] = change(key, text);
  return changed;
}

/** "O1: The first words …", never less than the number and never half of a letter. */
function begin(text: string, letters: number): string {
  const [number = ''] = /^[^:\n]*:/.exec(text) ?? [];
  const rest = Array.from(text.slice(number.length));
  return rest.length <= letters ? text : `${number}${rest.slice(0, letters).join('')} …`;
}

function lengthOf(answers: Answers): number {
  return Object.keys(answers).reduce((sum, key) => sum + perAnswer + encodedLength(answers[key] ?? ''), 0);
}

/** Half of a pair of surrogates cannot be encoded; it stands for a letter of the longest kind. */
const encodedLength = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + (/^[\ud800-\udfff]$/.test(letter) ? 9 : encodeURIComponent(letter).length),
    0,
  );
