import { ok, type Result, refused } from '../../../core/problem.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { gatherDue } from './gather-due.ts';
import { showStates } from './show-states.ts';

/** Says why a report is not waited for any longer; with no reason it is waited for again. */
export function waiveReport(
  ports: Ports,
  { code, id, reason }: { readonly code: string; readonly id: string; readonly reason: string },
): Result<{ readonly message: string }> {
  const gathered = gatherDue(ports);
  if (!gathered.ok) return gathered;
  const report = gathered.value?.projects
    .find((project) => project.code === code)
    ?.reports.find((one) => one.id === id);
  if (!gathered.value || !report)
    return refused({ what: `${code} has no report ${id}.`, remedy: 'Open the screen again.' });
  const waived = reason.trim();
  gathered.value.tab.write(['waived'], [{ row: report.row, cells: { waived } }]);
  log(ports, [{ what: 'report waived', about: `${code} ${id}`, before: report.waived, after: waived }]);
  const after = gatherDue(ports);
  if (after.ok && after.value) showStates(after.value);
  return ok({
    message: waived === '' ? `Report ${id} is waited for again.` : `Report ${id} is not waited for any more.`,
  });
}
