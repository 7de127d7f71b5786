import { ok, type Result, refused } from '../../../core/problem.ts';
import { reportForm } from '../../../core/report/form/report-form.ts';
import { makeForm } from '../../call/create-application-form.ts';
import type { Done } from '../../call/done.ts';
import { readCall } from '../../call/read-call.ts';
import { refreshGuide } from '../../call/refresh-guide.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';

/** Creates the report form, one for all projects of the call. */
export function createReportForm(ports: Ports): Result<Done> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  if (ports.forms.isComplete('report'))
    return refused({
      what: 'This call has a report form already.',
      remedy: 'Open a project in the sidebar for its links.',
    });
  const { settings } = call.value;
  const made = makeForm(ports, 'report', `${settings.callCode} report form`, reportForm(settings));
  if (!made.ok) return made;
  log(ports, [{ what: 'report form created', after: made.value }]);
  refreshGuide(ports);
  return ok({ message: 'The report form is ready. Each project has links of its own.', problems: [] });
}
