import { pairOf, standsInTheWay } from '../../../core/assessment/assignment/conflicts/ties.ts';
import { movedOn } from '../../../core/assessment/assignment/propose-panel.ts';
import { type Problem, type Result, refused } from '../../../core/problem.ts';
import { assignmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports, RowChange } from '../../ports.ts';
import { practiceFor } from './apply-assignment.ts';
import { ownTie } from './change-assignment.ts';
import { type PanelGround, readPanelGround } from './panel-ground.ts';
import { nobodyRegistered } from './propose-assignment.ts';
import { done } from './record-ties.ts';

/** The application everybody scores first and talks about; '' for none. Another one takes the place of the one before. */
export function choosePractice(
  ports: Ports,
  { application }: { readonly application: string },
): Result<{ readonly message: string }> {
  const read = readPanelGround(ports);
  if (!read.ok) return read;
  const ground = read.value;
  const unfit = whyUnfit(ground, application);
  if (unfit) return refused(unfit);
  if (!ground.assessors.some(({ active }) => active)) return nobodyRegistered;
  const { assignments, practice } = ground;
  const { tab } = ports.workbook.ensure(assignmentsTab);
  const stamp = { by: ports.who(), at: ports.now() };
  const edit = (row: number, state: string, why: string): RowChange => ({
    row,
    cells: { state, why, ...stamp },
  });
  const chosen = assignments.filter((row) => row.practice && row.application === application);
  const pairs = practiceFor({ ...ground, practice: new Set(application === '' ? [] : [application]) });
  tab.write(
    ['state', 'why', 'by', 'at'],
    assignments.flatMap((row) => {
      if (row.application === application) {
        if (row.practice) return row.state === 'assigned' ? [] : [edit(row.row, 'assigned', '')];
        return row.state === 'assigned' ? [edit(row.row, 'withdrawn', movedOn)] : [];
      }
      if (row.practice && row.state === 'assigned')
        return [edit(row.row, 'withdrawn', 'Another one is for practice.')];
      return [];
    }),
  );
  tab.append(pairs.map((pair) => ({ ...pair, state: 'assigned', why: '', practice: 'yes', ...stamp })));
  if (pairs.length + chosen.length > 0 || application === '')
    log(ports, [
      { what: 'practice application', before: [...practice].join(', '), after: application || 'none' },
    ]);
  refreshGuide(ports);
  return done(
    application === '' ? 'There is no practice application.' : `Everybody reads ${application} first.`,
  );
}

function whyUnfit(ground: PanelGround, application: string): Problem | null {
  const { assessors, assignments, applications, ties, scored, hidden } = ground;
  if (application === '') return null;
  if (hidden.has(application)) return ownTie;
  if (!applications.some(({ code, isThere }) => code === application && isThere))
    return { what: `There is no application ${application} to read.`, remedy: 'Choose another one.' };
  const sent = new Set(assessors.filter(({ released }) => released).map(({ code }) => code));
  const begun = assignments.some(
    (row) =>
      row.application === application &&
      row.state === 'assigned' &&
      !row.practice &&
      (sent.has(row.assessor) || scored.has(pairOf(row))),
  );
  if (begun)
    return {
      what: `${application} is being assessed already.`,
      remedy: 'Choose for practice one that nobody has begun, best one that does not take part.',
    };
  const isActive = new Set(assessors.filter(({ active }) => active).map(({ code }) => code));
  const tied = ties.filter(
    (tie) => tie.application === application && isActive.has(tie.assessor) && standsInTheWay(tie),
  );
  if (tied.length === 0) return null;
  return {
    what: `${tied.map(({ assessor }) => assessor).join(', ')} must not read ${application}, and everybody reads the practice application.`,
    remedy: 'Choose one that nobody has a tie with, or decide about the ties on the Assessors screen.',
  };
}
