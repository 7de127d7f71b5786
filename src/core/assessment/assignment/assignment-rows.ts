import { ok, type Place, type Problem, type Result, refused } from '../../problem.ts';
import { type AssignmentState, assignmentStates } from '../../workbook/assessment-tabs.ts';
import { dateIn, type Row, textIn } from '../../workbook/tab.ts';

type At = (row: number, column: string) => Place;

/** A pair may have one row of work, one of practice, and one that says what is known of a tie. */
const isWork = (state: AssignmentState): boolean => state === 'assigned' || state === 'withdrawn';

/** A row of the Assignments tab: work (assigned, withdrawn) or what is known of a tie (the other states). */
export type AssignmentRow = {
  readonly row: number;
  readonly assessor: string;
  readonly application: string;
  readonly state: AssignmentState;
  /** Everybody reads it first; counts in no load and no mean. */
  readonly practice: boolean;
  readonly why: string;
  /** Null: the office typed the row itself. */
  readonly at: Date | null;
};

/** The Assignments tab. `known`: codes of the assessors. */
export function readAssignmentRows(
  rows: readonly Row[],
  known: readonly string[],
  at: At,
): Result<readonly AssignmentRow[]> {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  const assignments = rows.flatMap((row): AssignmentRow[] => {
    const assessor = textIn(row, 'assessor').toUpperCase();
    const application = textIn(row, 'application');
    const typed = textIn(row, 'state');
    const state = assignmentStates.find((each) => each === typed.toLowerCase());
    if (assessor === '' || !known.includes(assessor))
      problems.push({
        where: at(row.row, 'assessor'),
        what: assessor === '' ? 'No assessor is named.' : `There is no assessor ${assessor}.`,
        remedy: 'Type a code of the Assessors tab, like X1, or delete the row.',
      });
    if (application === '')
      problems.push({
        where: at(row.row, 'application'),
        what: 'No application is named.',
        remedy: 'Type the code of an application, or delete the row.',
      });
    if (!state) {
      problems.push({
        where: at(row.row, 'state'),
        what: typed === '' ? 'The state is empty.' : `"${typed}" is no state of an assignment.`,
        remedy: `Type one of: ${assignmentStates.join(', ')}.`,
      });
      return [];
    }
    const practice = textIn(row, 'practice').toLowerCase() === 'yes';
    const pair = JSON.stringify([assessor, application, isWork(state), practice]);
    const before = first.get(pair);
    if (before !== undefined)
      problems.push({
        where: at(row.row, 'state'),
        what: `${assessor} and ${application} stand in row ${before} already.`,
        remedy: 'Delete one of the two rows.',
      });
    else first.set(pair, row.row);
    return [
      {
        row: row.row,
        assessor,
        application,
        state,
        practice,
        why: textIn(row, 'why'),
        at: dateIn(row, 'at'),
      },
    ];
  });
  return problems.length > 0 ? refused(...problems) : ok(assignments);
}
