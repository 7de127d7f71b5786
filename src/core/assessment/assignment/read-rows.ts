import { ok, type Place, type Problem, type Result, refused } from '../../problem.ts';
import { type AssignmentState, assignmentStates } from '../../workbook/assessment-tabs.ts';
import { dateIn, type Row, textIn } from '../../workbook/tab.ts';

type At = (row: number, column: string) => Place;

/** Words of a cell with one entry a line, or separated by commas or semicolons. */
const entries = (text: string): string[] =>
  text
    .split(/[\n,;]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** A name may hold a comma: declared ties stand one a line, or are separated by semicolons. */
const ties = (text: string): string[] =>
  text
    .split(/[\n;]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const addressLike = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

/** The Assessors tab. A row without a code was typed by the office and counts once the add-on gave it one. */
export function readAssessorRows(rows: readonly Row[], at: At) {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const assessors = rows.flatMap((row) => {
    const code = textIn(row, 'code').toUpperCase();
    const email = textIn(row, 'email');
    const active = textIn(row, 'active').toLowerCase();
    if (seen.has(code))
      problems.push({
        where: at(row.row, 'code'),
        what: `There is a second assessor ${code}.`,
        remedy: 'Empty the code of the one that was added last: it is given a new one.',
      });
    if (code !== '') seen.add(code);
    if (email !== '' && !addressLike.test(email))
      problems.push({
        where: at(row.row, 'email'),
        what: `"${email}" is not one e-mail address.`,
        remedy: 'Type one address, for example assessor@example.org.',
      });
    if (!['', 'yes', 'no'].includes(active))
      problems.push({
        where: at(row.row, 'active'),
        what: `"${active}" says neither yes nor no.`,
        remedy: 'Type yes or no; empty means yes.',
      });
    if (code === '') return [];
    return [
      {
        row: row.row,
        code,
        name: textIn(row, 'name'),
        email,
        organisation: textIn(row, 'organisation'),
        languages: entries(textIn(row, 'languages').toLowerCase()),
        ties: ties(textIn(row, 'ties')),
        active: active !== 'no',
        form: textIn(row, 'form'),
        pack: textIn(row, 'pack'),
        released: dateIn(row, 'released'),
        reminded: dateIn(row, 'reminded'),
      },
    ];
  });
  return problems.length > 0 ? refused(...problems) : ok(assessors);
}

/** Assigned and withdrawn are work; the other states say what is known of a tie. A pair may have a row of each. */
export const isWork = (state: AssignmentState): boolean => state === 'assigned' || state === 'withdrawn';

type AssignmentRow = {
  readonly row: number;
  readonly assessor: string;
  readonly application: string;
  readonly state: AssignmentState;
  readonly practice: boolean;
  readonly why: string;
  readonly at: Date | null;
};

/** The Assignments tab. `known`: codes of the assessors, null when these could not be read. */
export function readAssignmentRows(
  rows: readonly Row[],
  known: readonly string[] | null,
  at: At,
): Result<readonly AssignmentRow[]> {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  const assignments = rows.flatMap((row): AssignmentRow[] => {
    const assessor = textIn(row, 'assessor').toUpperCase();
    const application = textIn(row, 'application');
    const typed = textIn(row, 'state');
    const state = assignmentStates.find((each) => each === typed.toLowerCase());
    if (known && !known.includes(assessor))
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
    const pair = JSON.stringify([assessor, application, isWork(state)]);
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
        practice: textIn(row, 'practice').toLowerCase() === 'yes',
        why: textIn(row, 'why'),
        at: dateIn(row, 'at'),
      },
    ];
  });
  return problems.length > 0 ? refused(...problems) : ok(assignments);
}
