import { ok, type Result, refused } from '../../../core/problem.ts';
import { dayAt } from '../../../core/report/due/mail-hours.ts';
import { nextRequest } from '../../../core/report/due/next-request.ts';
import type { AskedOf } from '../../../core/report/due/who-is-asked.ts';
import { isDay } from '../../../core/time/dates.ts';
import { reportsTab } from '../../../core/workbook/report-tabs.ts';
import { numberIn, textIn } from '../../../core/workbook/tab.ts';
import { readSettingsTab } from '../../call/read-call.ts';
import { log } from '../../log.ts';
import { projectRow } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';
import { gatherDue } from './gather-due.ts';
import { sendRequests } from './remind.ts';
import { showStates } from './show-states.ts';

export type ReportRequest = {
  readonly code: string;
  /** YYYY-MM-DD. */
  readonly due: string;
  readonly reason: string;
  readonly askedOf: AskedOf;
};

/**
 * Asks for a report outside the plan: a line on the Reports tab, and a letter to whoever is to answer. Asking
 * for the same again goes on with the line there is.
 */
export function requestReport(
  ports: Ports,
  { code, due, reason, askedOf }: ReportRequest,
): Result<{ readonly message: string }> {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  if ((numberIn(project.value.row, 'version') ?? 0) === 0)
    return refused({
      what: `${code} has no cooperation plan yet.`,
      remedy: 'Save the plan first: it says who the partners are and where to write to.',
    });
  if (!isDay(due) || due < dayAt(ports.now(), settings.value.timeZone))
    return refused({ what: 'The day is not one to come.', remedy: 'Choose today or a later day.' });
  const { tab } = ports.workbook.ensure(reportsTab);
  const own = tab.rows.filter((row) => textIn(row, 'project') === code);
  const same = own.find(
    (row) =>
      textIn(row, 'kind') === 'ad hoc' &&
      textIn(row, 'due') === due &&
      textIn(row, 'reason') === reason.trim() &&
      textIn(row, 'waived') === '',
  );
  const id = same ? textIn(same, 'id') : nextRequest(own.map((row) => textIn(row, 'id')));
  if (!same) {
    tab.append([
      {
        ...{ project: code, id, kind: 'ad hoc', due, reason: reason.trim(), asked: askedOf },
        ...{ by: ports.who(), madeAt: ports.now() },
      },
    ]);
    log(ports, [{ what: 'report asked for', about: `${code} ${id}`, after: `${due}: ${reason.trim()}` }]);
  }
  const gathered = gatherDue(ports);
  if (!gathered.ok) return gathered;
  if (!gathered.value) return ok({ message: 'Saved on the Reports tab.' });
  showStates(gathered.value);
  const { sent, stopped } = sendRequests(ports, gathered.value, code, id);
  const mailed =
    sent === 0 ? 'No letter went out.' : sent === 1 ? 'One letter went out.' : `${sent} letters went out.`;
  return ok({ message: [`Report ${id} is asked for.`, mailed, stopped].filter(Boolean).join(' ') });
}
