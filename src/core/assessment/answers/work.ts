import type { AssignmentRow } from '../assignment/assignment-rows.ts';
import { pairOf } from '../assignment/conflicts/ties.ts';

/** One application one assessor is to score. */
export type Work = {
  readonly assessor: string;
  readonly application: string;
  readonly practice: boolean;
  /** A tie was found that staff have not looked at: what this assessor scored does not count yet. */
  readonly undecided: boolean;
};

/** What is assigned and has no conflict. Who has an application for practice and in earnest has it in earnest. */
export function workOf(
  assignments: readonly Pick<AssignmentRow, 'assessor' | 'application' | 'state' | 'practice'>[],
): readonly Work[] {
  const withState = (state: AssignmentRow['state']) =>
    new Set(assignments.filter((each) => each.state === state).map(pairOf));
  const conflicts = withState('conflict');
  const open = withState('to look at');
  const assigned = assignments.filter((each) => each.state === 'assigned' && !conflicts.has(pairOf(each)));
  const earnest = new Set(assigned.filter(({ practice }) => !practice).map(pairOf));
  return assigned
    .filter((each) => !each.practice || !earnest.has(pairOf(each)))
    .map(({ assessor, application, practice }) => ({
      assessor,
      application,
      practice,
      undecided: open.has(pairOf({ assessor, application })),
    }));
}

/** Applications of which every assessor has answered, and none waits for a look at a tie. */
export function allIn(work: readonly Work[], answered: ReadonlySet<string>): ReadonlySet<string> {
  const waiting = new Set(
    work
      .filter((each) => each.undecided || !answered.has(pairOf(each)))
      .map(({ application }) => application),
  );
  return new Set(work.map(({ application }) => application).filter((code) => !waiting.has(code)));
}
