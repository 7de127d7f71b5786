import { pairOf } from '../assignment/conflicts/ties.ts';
import { cannotJudge } from '../form/assessment-form.ts';
import type { FormAnswer } from './read-answer.ts';

export type Latest = {
  /** The one that counts of each assessor and application. */
  readonly latest: readonly FormAnswer[];
  /** Those it took the place of. */
  readonly earlier: readonly FormAnswer[];
};

/** The last answer counts; of two at the same moment the one further down. What is given when names are known takes no blind answer's place. `answers` are in the order of their sheets. */
export function latestAnswers(answers: readonly FormAnswer[]): Latest {
  const latest = new Map<string, FormAnswer>();
  const earlier: FormAnswer[] = [];
  for (const answer of answers) {
    const before = latest.get(keyOf(answer));
    if (before && time(before) > time(answer)) {
      earlier.push(answer);
      continue;
    }
    if (before) earlier.push(before);
    latest.set(keyOf(answer), answer);
  }
  return { latest: [...latest.values()], earlier };
}

const keyOf = (answer: FormAnswer): string => `${answer.stage} ${pairOf(answer)}`;

const time = ({ received }: FormAnswer): number => received?.getTime() ?? 0;

/** An answer in one text, for the Log; a long one is cut there, and stands whole in its response sheet. */
export function inOneText({ judgements }: FormAnswer): string {
  const text = judgements
    .map(({ criterion, score, reason }) => `${criterion} ${score ?? cannotJudge}: ${reason}`)
    .join('\n');
  return text.length > longest ? `${text.slice(0, longest)} [cut]` : text;
}

const longest = 10_000;
