import { fields } from '../../application/catalogue/fields.ts';
import { foldWords, holdsPhrase } from '../../application/reading/values/fold.ts';
import type { BoundColumn } from './align-columns.ts';
import { organisationAt } from './organisation-at.ts';
import { nothing, questionWords } from './question-words.ts';

type Confidence = 'sure' | 'likely' | 'guess';

/** A field and the columns proposed for it: the column the form asks today first, then the ones it asked earlier. */
export type ProposedMatch = {
  readonly key: string;
  readonly columns: readonly number[];
  readonly confidence: Confidence;
  readonly reason: string;
};

type Found = {
  readonly key: string;
  readonly column: BoundColumn;
  readonly confidence: Confidence;
  readonly reason: string;
};

/** Which column answers which field. A proposal: the office sees every one with its reason and may change it. */
export function proposeMatches(columns: readonly BoundColumn[]): ProposedMatch[] {
  const found: Found[] = [];
  let current = 1;
  for (const column of columns) {
    const meant = ownTitle(column) ?? byWords(column);
    if (meant === null || meant.key === nothing) continue;
    const placed = organisationAt(
      meant.key,
      column,
      current,
      found.map(({ key }) => key),
    );
    current = placed.current;
    found.push({ ...meant, key: placed.key, reason: meant.reason + placed.because });
  }
  return grouped(found);
}

/** A title of our own form: nothing to guess. */
function ownTitle(column: BoundColumn): Found | null {
  const field = fields.find(({ title }) => title === column.header);
  if (field === undefined) return null;
  return { key: field.key, column, confidence: 'sure', reason: 'It is the question of our own form.' };
}

/** The longest wording found decides; a wording of two words or more is likely, a single word a guess. */
function byWords(column: BoundColumn): Found | null {
  const row = /\[([^\]]*)\]\s*$/.exec(column.header)?.[1];
  const words = foldWords(row ?? column.header);
  let best: { key: string; wording: string } | null = null;
  for (const { key, words: wordings, not } of questionWords) {
    if (not.some((wording) => holdsPhrase(words, wording))) continue;
    for (const wording of wordings)
      if (holdsPhrase(words, wording) && wording.length > (best?.wording.length ?? 0))
        best = { key, wording };
  }
  if (best === null) return null;
  const confidence = best.wording.includes(' ') || words === best.wording ? 'likely' : 'guess';
  return { key: best.key, column, confidence, reason: `The question says "${best.wording}".` };
}

/** Two columns for one field stay together only if one of them is no longer asked; else the surer, earlier one is proposed. */
function grouped(found: readonly Found[]): ProposedMatch[] {
  const keys = found.map(({ key }) => key).filter((key, index, all) => all.indexOf(key) === index);
  return keys.map((key) => {
    const candidates = found.filter((entry) => entry.key === key);
    const asked = candidates.filter(({ column }) => column.question !== null);
    const earlier = candidates.filter(({ column }) => column.question === null);
    const best = surest(asked.length > 0 ? asked : earlier);
    const kept = asked.length > 0 ? [best, ...earlier] : [best];
    const reason = kept.length > 1 ? `${best.reason} Another column was asked earlier.` : best.reason;
    return { key, columns: kept.map(({ column }) => column.index), confidence: best.confidence, reason };
  });
}

const order: readonly Confidence[] = ['sure', 'likely', 'guess'];

const surest = (candidates: readonly Found[]): Found =>
  candidates.reduce((best, entry) =>
    order.indexOf(entry.confidence) < order.indexOf(best.confidence) ? entry : best,
  );
