import type { Criterion } from '../../call/criteria/criterion.ts';
import type { CriterionScore } from '../../scoring/scored.ts';
import { fill } from './fill.ts';
import type { LetterWords } from './letter-words.ts';

type Judged = Pick<Criterion, 'code' | 'text' | 'anchors'>;

/** What an application showed for each criterion and what would raise it: by its own scores alone, in the words of the anchors. */
export const feedbackOf = (
  criteria: readonly Judged[],
  scores: readonly CriterionScore[],
  words: LetterWords,
): string[] =>
  criteria.flatMap((criterion) => {
    const score = scores.find(({ code }) => code === criterion.code);
    return score ? ['', `${criterion.code}: ${criterion.text}`, ...linesFor(criterion, score, words)] : [];
  });

function linesFor(
  { anchors }: Judged,
  { percent, assessed, evidence }: CriterionScore,
  words: LetterWords,
): string[] {
  if (percent === null) return [words.notCounted];
  const lines: string[] = [];
  if (typeof assessed === 'number') {
    const score = String(Math.round(assessed * 10) / 10);
    lines.push(ended(fill(words.score, { score, words: anchorAt(anchors, assessed) })));
  }
  if (evidence !== null) lines.push(fill(words.evidence, { share: String(Math.round(evidence)) }));
  const higher = typeof assessed === 'number' ? anchorAbove(anchors, assessed) : '';
  if (higher !== '') lines.push(ended(fill(words.improve, { words: higher })));
  if (evidence !== null && evidence < 100) lines.push(words.more);
  return lines;
}

/** The anchor of the score, or the next one below that the office has worded. */
function anchorAt(anchors: readonly string[], score: number): string {
  for (let index = Math.round(score); index >= 0; index -= 1) {
    const anchor = (anchors[index] ?? '').trim();
    if (anchor !== '') return anchor;
  }
  return '';
}

const anchorAbove = (anchors: readonly string[], score: number): string =>
  anchors.slice(Math.round(score) + 1).find((anchor) => anchor.trim() !== '') ?? '';

/** A sentence with its end; a colon with nothing behind it goes. */
const ended = (text: string): string => {
  const plain = text.trim().replace(/:$/, '');
  return /[.!?…]$/.test(plain) ? plain : `${plain}.`;
};
