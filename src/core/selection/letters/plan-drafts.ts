import type { KeptLetter, Sendable } from './letter.ts';

/** A letter that a sealed decision asks for. */
export type WantedLetter = Sendable & {
  readonly decision: number;
  readonly application: string;
  readonly kind: string;
  readonly language: string;
};

export type DraftPlan = {
  readonly rewrite: readonly { readonly row: number; readonly letter: WantedLetter }[];
  readonly append: readonly WantedLetter[];
  /** Rows that are never sent: changed by hand, and the decision is another one now. */
  readonly replace: readonly number[];
  /** Changed by hand and kept so. */
  readonly kept: number;
};

/**
 * What drafting changes in the Letters tab. A letter changed by hand stays; one that went out is followed by another
 * only when an amendment changed the decision; one of which nobody knows whether it went out waits for a person.
 */
export function planDrafts(present: readonly KeptLetter[], wanted: readonly WantedLetter[]): DraftPlan {
  const rewrite: { row: number; letter: WantedLetter }[] = [];
  const append: WantedLetter[] = [];
  const replace: number[] = [];
  let kept = 0;
  const live = new Map<string, KeptLetter[]>();
  for (const letter of present) {
    if (letter.state === 'replaced') continue;
    live.set(letter.application, (live.get(letter.application) ?? []).concat(letter));
  }
  for (const letter of wanted) {
    const rows = live.get(letter.application) ?? [];
    const open = rows.filter(({ state }) => state === 'draft' || state === 'waiting' || state === 'failed');
    const told = rows.filter(({ state }) => state === 'sent' || state === 'sending');
    const last = told[told.length - 1];
    if (open.length > 0) {
      for (const row of open) {
        if (!row.edited) rewrite.push({ row: row.row, letter });
        else if (row.kind === letter.kind) kept += 1;
        else replace.push(row.row);
      }
      if (open.every(({ edited, kind }) => edited && kind !== letter.kind)) append.push(letter);
    } else if (!last || (last.state === 'sent' && last.kind !== letter.kind)) append.push(letter);
  }
  return { rewrite, append, replace, kept };
}
