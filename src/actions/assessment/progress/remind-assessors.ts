import { progressOf } from '../../../core/assessment/answers/progress.ts';
import { isReminderDue, reminderLetter } from '../../../core/assessment/form/reminder.ts';
import type { Settings } from '../../../core/call/settings/settings.ts';
import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { assessorsTab } from '../../../core/workbook/assessment-tabs.ts';
import { readCall } from '../../call/read-call.ts';
import { type LogEntry, log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { readArrivals } from '../answers/read-arrivals.ts';
import type { PanelAssessor } from '../read-panel.ts';

/**
 * Writes to assessors who still have something to score: `due` to those whose turn it is by the date of the Settings
 * tab, as the hourly run does; else to the one named, as a person asks, at most once a day. Who is written to is marked
 * first: a run cut short sends nothing twice, and at worst leaves one reminder out.
 */
export function remindAssessors(
  ports: Ports,
  who: 'due' | { readonly assessor: string },
): Result<{ readonly message: string }> {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const { settings } = call.value;
  const now = ports.now();
  if (who === 'due' && !isReminderDue(now, settings.assessmentDue, null)) return ok({ message: '' });
  const read = readArrivals(ports, call.value);
  if (!read.ok) return read;
  const tab = ports.workbook.exists(assessorsTab.key) ? ports.workbook.open(assessorsTab) : null;
  if (tab && !tab.ok) return tab;
  if (!read.value || !tab) return ok({ message: '' });
  const { panel, arrivals } = read.value;
  const openOf = (code: string) => progressOf(code, panel.work, arrivals.answered).open;
  const chosen = panel.panel.assessors.filter(({ code, released, reminded }) =>
    who === 'due'
      ? released !== null && openOf(code).length > 0 && isReminderDue(now, settings.assessmentDue, reminded)
      : code === who.assessor,
  );
  const entries: LogEntry[] = [];
  let left = chosen.length > 0 ? ports.mail.left() : 0;
  let sent = '';
  for (const person of chosen) {
    const problem = whyNot(ports, person, openOf(person.code), left, who === 'due');
    if (problem && who !== 'due') return refused(problem);
    if (problem) {
      entries.push({ what: 'assessor not reminded', about: person.code, after: problem.what });
      continue;
    }
    tab.value.write(['reminded'], [{ row: person.row, cells: { reminded: now } }]);
    ports.settle();
    ports.mail.send(letterTo(ports, person, openOf(person.code), settings));
    left -= 1;
    sent = `${person.code} was reminded.`;
    entries.push({ what: 'assessor reminded', about: person.code, after: openOf(person.code).join(', ') });
  }
  log(ports, entries);
  if (who !== 'due' && chosen.length === 0)
    return refused({ what: `There is no assessor ${who.assessor}.`, remedy: 'Open the screen again.' });
  return ok({ message: sent });
}

const letterTo = (ports: Ports, person: PanelAssessor, open: readonly string[], settings: Settings) => ({
  ...reminderLetter(settings, {
    assessor: person.code,
    form: person.form,
    open,
    due: settings.assessmentDue ? ports.words(settings.assessmentDue, settings.timeZone) : '',
  }),
  to: person.email,
  senderName: settings.senderName,
  replyTo: settings.replyTo,
});

function whyNot(
  ports: Ports,
  { code, email, form, reminded }: PanelAssessor,
  open: readonly string[],
  left: number,
  byClock: boolean,
): Problem | null {
  if (open.length === 0)
    return { what: `${code} has nothing left to score.`, remedy: 'There is nobody to remind.' };
  if (form === '')
    return { what: `${code} has no assessment form yet.`, remedy: 'Make the forms first, on this screen.' };
  if (!ports.mail.isAddress(email))
    return {
      where: { tab: assessorsTab.title },
      what: `${code} has no e-mail address.`,
      remedy: 'Type one on the Assessors tab.',
    };
  if (!byClock && reminded && ports.day(reminded) === ports.day(ports.now()))
    return { what: `${code} was reminded today already.`, remedy: 'Remind them again tomorrow.' };
  if (left <= 0)
    return {
      what: 'The number of e-mails this account may send today is used up.',
      remedy: 'Remind them tomorrow, or from a colleague’s account.',
    };
  return null;
}
