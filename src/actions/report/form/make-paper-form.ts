import { ok, type Result, refused } from '../../../core/problem.ts';
import { paperForm } from '../../../core/report/form/paper-form.ts';
import { readSettingsTab } from '../../call/read-call.ts';
import { log } from '../../log.ts';
import { planOf } from '../../plan/plan-of.ts';
import type { Ports } from '../../ports.ts';

/** Makes the report form to print, or makes it again from the plan as it is now. Nobody writes into this document on line, so it is ours alone. */
export function makePaperForm(ports: Ports, code: string, report: string) {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  const read = planOf(ports, code);
  if (!read.ok) return read;
  const due = read.value.plan.reports.find(({ id }) => id === report);
  if (!due) return refused({ what: `${code} has no report ${report}.`, remedy: 'Open the screen again.' });
  const value = paperForm(settings.value, read.value.plan, due, ports.day(ports.now()));
  const { url } = ports.documents.write(`${code}.paper.${report}`, value, 'ours alone');
  log(ports, [{ what: 'paper report form made', about: `${code} ${report}`, after: url }]);
  return ok({ name: value.title, url }) satisfies Result<unknown>;
}
