import { ok, type Result, refused } from '../../../core/problem.ts';
import type { Done } from '../../call/done.ts';
import type { Ports } from '../../ports.ts';
import { createInternalReport } from './create-report.ts';
import { makeWantedReports } from './make-wanted-reports.ts';
import { wantReports } from './want-reports.ts';

/** Google ends a run after six minutes; a report that has begun is finished. */
const longest = 4 * 60_000;

/** *Generate internal report* for the rows a person chose: one at once, several as far as the time goes. */
export function reportsFromMenu(ports: Ports, codes: readonly string[]): Result<Done> {
  const [only, ...more] = codes;
  if (only === undefined)
    return refused({
      what: 'No project is chosen.',
      remedy: 'Click the row of a project on the Projects or Applications tab, then choose this again.',
    });
  if (more.length === 0) {
    const made = createInternalReport(ports, only);
    if (!made.ok) return made;
    const { name, url, gaps, changed } = made.value;
    const open = gaps.length === 0 ? 'Nothing is missing in it.' : `It still says:\n${gaps.join('\n')}`;
    return ok({ message: `${name} is ready: ${url}\n\n${changed}\n\n${open}`, problems: [] });
  }
  const until = ports.now().getTime() + longest;
  const wanted = wantReports(ports, codes);
  if (!wanted.ok) return wanted;
  const run = makeWantedReports(ports, until);
  if (!run.ok) return run;
  const { made, failed, left, stopped } = run.value;
  const parts = [
    `${made} internal reports are made.`,
    failed > 0 ? `${failed} are not: the Projects tab says why.` : '',
    left > 0 ? `${left} wait. ${stopped} They are made by themselves, or go on in the sidebar.` : '',
  ];
  return ok({ message: parts.filter(Boolean).join(' '), problems: [] });
}
