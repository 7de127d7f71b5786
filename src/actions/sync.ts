import { ok, type Problem, type Result } from '../core/problem.ts';
import { refreshApplications } from './application/refresh-applications.ts';
import type { Done } from './call/done.ts';
import { formProblems, isOver } from './call/form-problems.ts';
import { readSettingsTab } from './call/read-call.ts';
import { log } from './log.ts';
import type { Ports } from './ports.ts';

/** All that a trigger would have done: takes in what arrived, scores, writes acknowledgements, closes the form when its time is over. */
export function sync(ports: Ports): Result<Done> {
  const problems = closeWhenOver(ports);
  const done = refreshApplications(ports, 'send');
  return done.ok ? ok({ ...done.value, problems: done.value.problems.concat(problems) }) : done;
}

/** The hourly sweep does the same as a person pressing Sync now, and nothing while the call has no responses. */
export function sweep(ports: Ports): Result<Done> {
  closeWhenOver(ports);
  return ports.responses.headers('application') === null
    ? ok({ message: '', problems: [] })
    : refreshApplications(ports, 'send');
}

/** Closes the form when its time is over; else says what is amiss with it. */
function closeWhenOver(ports: Ports): Problem[] {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return [];
  if (!settings.value.deadline || !isOver(ports, settings.value.deadline))
    return formProblems(ports, settings.value);
  const form = ports.forms.bound('application');
  if (form?.state !== 'open') return formProblems(ports, settings.value);
  const { office, deadline } = settings.value;
  ports.forms.close(form.id, `This call closed on ${ports.words(deadline)}. Questions: write to ${office}.`);
  log(ports, [{ what: 'application form closed', after: 'the deadline is over' }]);
  return [];
}
