import type { Cell } from '../../../core/application/application.ts';
import { pairOf, standsInTheWay } from '../../../core/assessment/assignment/conflicts/ties.ts';
import { type Result, refused } from '../../../core/problem.ts';
import { assignmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { readPanelGround } from './panel-ground.ts';
import { done } from './record-ties.ts';

export type AssignmentChange = {
  readonly application: string;
  /** Who gives it back; '' when somebody is added. */
  readonly from: string;
  /** Who gets it; '' when it is only taken back. */
  readonly to: string;
  readonly reason: string;
};

/** One application withdrawn from an assessor, given to another, or both. Scores that are in stay. */
export function changeAssignment(
  ports: Ports,
  change: AssignmentChange,
): Result<{ readonly message: string }> {
  const read = readPanelGround(ports);
  if (!read.ok) return read;
  const { assessors, assignments, applications, ties, hidden, settings, practice } = read.value;
  const { application, from, to } = change;
  const reason = change.reason.trim();
  if (hidden.has(application)) return refused(ownTie);
  if (reason === '') return refused({ what: 'A reason is missing.', remedy: 'Say why this is changed.' });
  if (from === to)
    return refused({ what: 'Nothing would change.', remedy: 'Choose who gives it back, or who gets it.' });
  const found = applications.find(({ code }) => code === application);
  if (!found?.isThere || practice.has(application))
    return refused({
      what: found?.isThere
        ? `${application} is for practice.`
        : `There is no application ${application} to read.`,
      remedy: 'Choose another application.',
    });
  const work = assignments.filter((row) => row.application === application && !row.practice);
  const rowOf = (assessor: string) =>
    work.find((row) => row.assessor === assessor && ['assigned', 'withdrawn'].includes(row.state));
  const given = rowOf(from);
  if (from !== '' && !given)
    return refused({ what: `${from} was not given ${application}.`, remedy: 'Open this screen again.' });
  const taker = assessors.find(({ code }) => code === to);
  if (to !== '' && !taker?.active)
    return refused({ what: `${to} is not an active assessor.`, remedy: 'Choose another assessor.' });
  const tie = ties.find((each) => pairOf(each) === pairOf({ assessor: to, application }));
  if (tie && standsInTheWay(tie))
    return refused({
      what: `${to} must not read ${application}: ${tie.state === 'conflict' ? 'there is a conflict' : 'nobody has looked at the tie yet'}.`,
      remedy: 'Choose another assessor, or decide about the tie on the Assessors screen.',
    });
  const { tab } = ports.workbook.ensure(assignmentsTab);
  const stamp = { by: ports.who(), at: ports.now() };
  const keys = ['state', 'why', 'by', 'at'];
  const cells = (state: string): Record<string, Cell> => ({ state, why: reason, ...stamp });
  const taken = rowOf(to);
  // First to the new one: cut short here, it is read by one more, never by one fewer.
  if (taken) tab.write(keys, [{ row: taken.row, cells: cells('assigned') }]);
  else if (to !== '') tab.append([{ assessor: to, application, practice: '', ...cells('assigned') }]);
  if (given) tab.write(keys, [{ row: given.row, cells: cells('withdrawn') }]);
  log(ports, [
    { what: 'assignment changed', about: application, before: from, after: `${to || 'nobody'}: ${reason}` },
  ]);
  refreshGuide(ports);
  const number =
    work.filter((row) => row.state === 'assigned' && row.assessor !== from && row.assessor !== to).length +
    (to === '' ? 0 : 1);
  const few =
    number < settings.assessorsEach ? ` Only ${number} of ${settings.assessorsEach} assessors now.` : '';
  return done(`${application} is changed.${few}`);
}

/** Whoever has a tie with an application decides nothing about it and sees no counts of it. */
export const ownTie = {
  what: 'You have a tie with this application yourself.',
  remedy: 'Ask a colleague to do this from their account.',
};
