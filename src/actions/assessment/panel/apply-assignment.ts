import { pairOf, standsInTheWay } from '../../../core/assessment/assignment/conflicts/ties.ts';
import type { KeptOut } from '../../../core/assessment/assignment/takes-part.ts';
import { writeProposal } from '../../../core/assessment/assignment/write-proposal.ts';
import { type Result, refused } from '../../../core/problem.ts';
import { assignmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports, RowChange, Tab } from '../../ports.ts';
import { giveCodes } from './give-codes.ts';
import type { PanelGround } from './panel-ground.ts';
import { nobodyRegistered, proposalOn } from './propose-assignment.ts';
import { done, recordTies } from './record-ties.ts';

/** Writes the proposal that was shown; one that would be another by now is not written. */
export function applyAssignment(
  ports: Ports,
  { letIn, digest }: { readonly letIn: readonly KeptOut[]; readonly digest: string },
): Result<{ readonly message: string }> {
  giveCodes(ports);
  const read = recordTies(ports);
  if (!read.ok) return read;
  const { assessors, assignments } = read.value;
  if (!assessors.some(({ active }) => active)) return nobodyRegistered;
  const { proposal } = proposalOn(read.value, letIn);
  if (proposal.lacking.length > 0) return refused(...proposal.lacking);
  if (proposal.digest !== digest)
    return refused({
      what: 'Applications, assessors or ties have changed since this was proposed.',
      remedy: 'Propose again, and look at it once more.',
    });
  const { edits, added } = writeProposal(proposal, assignments);
  const { tab } = ports.workbook.ensure(assignmentsTab);
  const stamp = { by: ports.who(), at: ports.now() };
  tab.write(
    ['assessor', 'application', 'state', 'why', 'by', 'at'],
    inOneRun(
      tab,
      edits.map(({ row, ...cells }) => ({ row, cells: { ...cells, ...stamp } })),
    ),
  );
  tab.append([
    ...added.map((pair) => ({ ...pair, state: 'assigned', why: '', practice: '', ...stamp })),
    ...practiceFor(read.value).map((pair) => ({
      ...pair,
      state: 'assigned',
      why: '',
      practice: 'yes',
      ...stamp,
    })),
  ]);
  const applications = new Set(proposal.next.map(({ application }) => application)).size;
  const after = `${applications} applications, ${proposal.add.length} given, ${proposal.drop.length} taken back`;
  if (proposal.add.length + proposal.drop.length > 0) log(ports, [{ what: 'assignment', after }]);
  refreshGuide(ports);
  return done(`${applications} applications are assigned.`);
}

/** Scattered rows would each be a call to Google: the rows between them are written as they are. */
function inOneRun(tab: Tab, changes: readonly RowChange[]): readonly RowChange[] {
  const numbers = changes.map(({ row }) => row);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const changed = new Set(numbers);
  const between = tab.rows
    .filter(({ row }) => row > first && row < last && !changed.has(row))
    .map(({ row }): RowChange => ({ row, cells: {} }));
  return [...changes, ...between];
}

/** Everybody who came later reads the practice application too, unless they have a tie with it. */
export function practiceFor({ assessors, assignments, ties, practice }: PanelGround) {
  const has = new Set(assignments.filter((row) => row.practice).map(pairOf));
  const apart = new Set(ties.filter(standsInTheWay).map(pairOf));
  return [...practice].flatMap((application) =>
    assessors
      .filter(({ active }) => active)
      .map(({ code }) => ({ assessor: code, application }))
      .filter((pair) => !has.has(pairOf(pair)) && !apart.has(pairOf(pair))),
  );
}
