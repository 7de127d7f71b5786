import type { ScoresGiven } from './counted-score.ts';

/** The kind of cooperation, by section 5.1.3 and tensions T2 and T3 alone; staff decide, nothing is rejected automatically. */
export type Verdict = 'supported' | 'not supported' | 'needs a decision by staff';

/** Something staff should see: a short label, the paragraph it stands on, and why. */
export type Flag = {
  readonly code: string;
  readonly label: string;
  /** 'section 5.1.3' or '' when it stands on the call's own settings. */
  readonly paragraph: string;
  readonly reason: string;
  /** 'priority' speaks for the application, 'check' wants a look by staff, 'information' is only shown. None changes a score. */
  readonly tone: 'priority' | 'check' | 'information';
};

export type Kind = { readonly verdict: Verdict; readonly paragraph: string; readonly reason: string };

export type CriterionScore = {
  readonly code: string;
  /** Share of the evidence that is there, 0 to 100 %; null when the form does not ask for it or no rule is given. */
  readonly evidence: number | null;
  /** The arithmetic of the evidence score in words: what the cell's note says. */
  readonly note: string;
  /** What counts of what people gave: 0 to 5, 'n/a', or null when nothing yet. */
  readonly assessed: number | 'n/a' | null;
  /** Everything people gave, of which one counts; not there where scores come from elsewhere than the tabs. */
  readonly given?: ScoresGiven;
  /** Evidence and assessed together, 0 to 100 %; null when it leaves the denominator. */
  readonly percent: number | null;
  /** Points of the weight that count so far: 0 when nothing is scored or it is not applicable, a part when half of "both" is. */
  readonly attainable: number;
  /** What still has to be scored: 'assessed' wants a person; '' when nothing. */
  readonly missing: 'assessed' | '';
};

export type Scored = {
  readonly code: string;
  readonly criteria: readonly CriterionScore[];
  /** Points earned and points that could have been earned on what is scored so far. */
  readonly total: number;
  readonly attainable: number;
  /** total / attainable in %, rounded to one decimal; null when nothing is scored. Ranking goes by this. */
  readonly percent: number | null;
  /** False when something that counts is not scored yet: never silently ranked among complete ones. */
  readonly complete: boolean;
  /** Share of the required evidence answered, in %. */
  readonly completeness: number;
  /** 1 is best, ties share a rank; null when scored on less than others and so not comparable. Before anything is complete, ranks are provisional. */
  readonly rank: number | null;
  /** Codes of the applications it is still tied with after the tie-break. */
  readonly tiedWith: readonly string[];
  readonly kind: Kind;
  readonly flags: readonly Flag[];
};
