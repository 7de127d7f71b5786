import type { Rule } from '../../scoring/rule/rule.ts';

/** The three groups of section 5.1.1. */
export type CriterionGroup = 'beneficiaries' | 'cooperation' | 'support';
export type ScoredBy = 'evidence' | 'assessors' | 'both';

/** A row of the Criteria tab, read. */
export type Criterion = {
  readonly code: string;
  readonly text: string;
  readonly group: CriterionGroup;
  /** Paragraphs of the guidelines it stands on, like '5.2' or '4.1'. */
  readonly paragraphs: readonly string[];
  /** Points out of the 100 that all weights sum to. */
  readonly weight: number;
  readonly scoredBy: ScoredBy;
  /** Part of the criterion's points that evidence decides, in %; 100 for evidence, 0 for assessors. */
  readonly evidenceShare: number;
  readonly rule: Rule | null;
  /** What the scores 0 to 5 mean, in words; index is the score. */
  readonly anchors: readonly string[];
};
