import type { Assessment } from '../assessment.ts';

export type LeaveOneOut = {
  /** The assessor left out. */
  readonly assessor: string;
  /** Applications that would come above the line, and those that would fall below it. */
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
};

/**
 * Whom the shortlist owes to one assessor alone: the first `places` once more without each of them. `first` ranks with
 * the assessments given and says who is above the line.
 */
export function withoutEachAssessor(
  assessments: readonly Assessment[],
  first: (assessments: readonly Assessment[]) => ReadonlySet<string>,
): readonly LeaveOneOut[] {
  const all = first(assessments);
  return [...new Set(assessments.map(({ assessor }) => assessor))].sort().map((assessor) => {
    const now = first(assessments.filter((each) => each.assessor !== assessor));
    return {
      assessor,
      enters: [...now].filter((code) => !all.has(code)),
      leaves: [...all].filter((code) => !now.has(code)),
    };
  });
}
