import type { ProcessRecord } from '../../selection/process-record.ts';

/** How the selection went that led to a project. Days are YYYY-MM-DD; '' and empty lists are not known. */
export type SelectionProcess = {
  readonly criteria: {
    readonly approvedBy: string;
    readonly approvedOn: string;
    readonly procedure: string;
    readonly document: string;
    /** Whether they were public before the first application came; null: not known. */
    readonly precedes: boolean | null;
    readonly changed: boolean;
  };
  /** Applications after the deadline. */
  readonly late: number;
  /** The order of Settings. */
  readonly tieBreak: readonly string[];
  /** Codes of those who assessed this application. */
  readonly assessors: readonly string[];
  /** Krippendorff's alpha, ordinal, over all applications; null: too few scores to tell. */
  readonly agreement: readonly { readonly code: string; readonly alpha: number | null }[];
  readonly how: ProcessRecord;
  /** Conflicts the interview panel declared; '' is not declared. */
  readonly panelConflicts: string;
  readonly seals: readonly {
    readonly number: number;
    readonly body: string;
    readonly date: string;
    readonly members: readonly string[];
    /** Null: not declared. */
    readonly conflicts: readonly string[] | null;
    readonly why: string;
    readonly sealedAt: string;
    readonly mark: string;
    readonly check: readonly string[];
  }[];
};
