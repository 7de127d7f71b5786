/** What one assessor made of one criterion of one application: a row of the Assessments tab, read. */
export type Assessment = {
  /** Code of the assessor, like X1. */
  readonly assessor: string;
  /** Code of the application. */
  readonly application: string;
  /** Code of the criterion. */
  readonly criterion: string;
  /** 0 to 5; null: the assessor could not judge it, which leaves every average. */
  readonly score: number | null;
  readonly reason: string;
  readonly confidence: Confidence | '';
};

export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];
