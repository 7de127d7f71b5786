import { ok, type Problem, type Result } from '../core/problem.ts';
import { refreshApplications } from './application/refresh-applications.ts';
import { remindAssessors } from './assessment/progress/remind-assessors.ts';
import type { Done } from './call/done.ts';
import { formProblems, isOver } from './call/form-problems.ts';
import { readSettingsTab } from './call/read-call.ts';
import { log } from './log.ts';
import { settleMails } from './mail/settle-mails.ts';
import { unsureMails } from './mail/unsure-mails.ts';
import { refreshAgreed } from './plan/agreement/refresh-agreed.ts';
import { sendWaitingPlans } from './plan/agreement/share-plan.ts';
import type { Ports } from './ports.ts';
import { makeWantedReports } from './report/documents/make-wanted-reports.ts';
import { remind } from './report/due/remind.ts';
import { remindOfInterviews } from './selection/interview/interview-letters.ts';
import { sendWaiting } from './selection/letters/send-letters.ts';

/** All that a trigger would have done: takes in what arrived, scores, writes acknowledgements and reminders, closes the form when its time is over. */
export function sync(ports: Ports): Result<Done> {
  const begun = ports.now().getTime();
  settleMails(ports);
  const problems = closeWhenOver(ports);
  const done = refreshApplications(ports, 'send');
  remindAssessors(ports, 'due');
  remindOfInterviews(ports);
  sendWaiting(ports);
  const days = remind(ports);
  sendWaitingPlans(ports);
  const strays = refreshAgreed(ports);
  makeWantedReports(ports, begun + longestSync);
  return done.ok
    ? ok({ ...done.value, problems: done.value.problems.concat(problems, strays, days, unsureMails(ports)) })
    : done;
}

/** A person waits for it: what is left is made by the hourly run. */
const longestSync = 60_000;

/** A run may take six minutes (developers.google.com/apps-script/guides/services/quotas), and a sweep comes 24 times a day. */
const longestSweep = 3 * 60_000;

/** The hourly sweep does the same as a person pressing Sync now; while the call has no responses, only what projects need. */
export function sweep(ports: Ports): Result<Done> {
  const begun = ports.now().getTime();
  settleMails(ports);
  closeWhenOver(ports);
  const hasResponses = ports.responses.exists('application');
  const done = hasResponses ? refreshApplications(ports, 'send') : ok({ message: '', problems: [] });
  if (hasResponses) {
    remindAssessors(ports, 'due');
    remindOfInterviews(ports);
    sendWaiting(ports);
  }
  remind(ports);
  sendWaitingPlans(ports);
  refreshAgreed(ports);
  // Last, in what time is left: Google gives all triggers of an account 90 minutes a day.
  makeWantedReports(ports, begun + longestSweep);
  return done;
}

/**
 * A response has arrived. Whether the form is still as it was seen last is left to the hourly sweep and to Sync now, so
 * that an evening with hundreds of responses stays quick.
 */
export function takeInResponse(ports: Ports): Result<Done> {
  const done = refreshApplications(ports, 'send');
  if (ports.responses.exists('agreement')) refreshAgreed(ports);
  return done;
}

/** Closes the form when its time is over; else says what is amiss with it. */
function closeWhenOver(ports: Ports): Problem[] {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return [];
  const look = ports.forms.look('application', 'anew');
  if (!settings.value.deadline || !isOver(ports, settings.value.deadline))
    return formProblems(ports, settings.value, look);
  const form = look.facts;
  if (form?.state !== 'open') return formProblems(ports, settings.value, look);
  const { office, deadline } = settings.value;
  ports.forms.close(
    'application',
    form.id,
    `This call closed on ${ports.words(deadline)}. Questions: write to ${office}.`,
  );
  log(ports, [{ what: 'application form closed', after: 'the deadline is over' }]);
  return [];
}
