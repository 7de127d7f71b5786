/** From this value on (and below the next band) the evidence is worth `percent`. */
export type Band = { readonly from: number; readonly percent: number };

/** One line of a rule: what it looks at, and its share of the path in %. */
export type RuleLine =
  | {
      readonly kind: 'measure';
      /** Name in the table of measures. */
      readonly measure: string;
      /** Empty: the measure is a share and counts as it is. Ascending. */
      readonly bands: readonly Band[];
      readonly share: number;
    }
  /** Keys of the catalogue of fields. `answered`: something is said there; `yes`: it says yes. */
  | { readonly kind: 'answered' | 'yes'; readonly fields: readonly string[]; readonly share: number };

export type RulePath = readonly RuleLine[];

/** An evidence rule read from the Criteria tab. Several paths are equal ways to the same maximum (T1); the better one counts. */
export type Rule = {
  /** As the office wrote it. */
  readonly text: string;
  readonly paths: readonly RulePath[];
};
