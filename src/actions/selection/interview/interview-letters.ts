import type { Settings } from '../../../core/call/settings/settings.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import {
  type Appointment,
  appointmentName,
  appointmentOf,
  isReminderDue,
} from '../../../core/selection/interview/appointment.ts';
import {
  calendarOf,
  type InterviewFacts,
  type InterviewLetter,
  letterToLead,
  letterToOffice,
} from '../../../core/selection/interview/letters.ts';
import { missingIn } from '../../../core/selection/interview/missing.ts';
import { type Row, textIn } from '../../../core/workbook/tab.ts';
import { log } from '../../log.ts';
import type { Ports, Tab } from '../../ports.ts';
import { readCandidates } from '../read-candidates.ts';
import { readSchedule, type Scheduled } from './read-interviews.ts';
import { isInterviewed } from './who-is-interviewed.ts';

type MarkKey = 'invited' | 'remindedLead' | 'remindedOffice';

/** A letter about one appointment, and where it is marked. */
type Due = {
  readonly key: MarkKey;
  readonly what: string;
  readonly to: string;
  readonly letter: InterviewLetter;
  readonly scheduled: Scheduled;
  readonly facts: InterviewFacts;
  readonly appointment: Appointment;
};

const sending = 'being sent';
const postponed = 'waits: the daily number of e-mails is used up';

/** What the mark says of this appointment; '' when it was moved since, or nothing was sent. */
export function sentAbout({ interview, ...marks }: Scheduled, key: MarkKey): string {
  const name = `${appointmentName(interview)}: `;
  return marks[key].startsWith(name) ? marks[key].slice(name.length) : '';
}

/** Letters of which nobody can tell whether they went out: a run was cut short while one was sent. */
export const unsureOf = (scheduled: Scheduled): string[] =>
  (['invited', 'remindedLead', 'remindedOffice'] as const)
    .filter((key) => sentAbout(scheduled, key) === sending)
    .map(
      (key) => `A run was cut short while a letter was being sent (${words[key]}): look into the sent mail.`,
    );

const words = {
  invited: 'appointment',
  remindedLead: 'reminder to the lead',
  remindedOffice: 'reminder to the office',
};

/** Sends the lead the appointment with a calendar file, once for each date. */
export function sendAppointment(ports: Ports, code: string): Result<{ readonly message: string }> {
  const read = readForLetters(ports);
  if (!read.ok) return read;
  const { settings, rows, tab, interviews } = read.value;
  const scheduled = interviews.find((each) => each.code === code);
  const row = rows.find((each) => textIn(each, 'code') === code);
  const appointment = scheduled && appointmentOf(scheduled.interview, settings.timeZone);
  if (!tab || !scheduled || !row || !appointment)
    return refused({
      what: 'There is no appointment yet.',
      remedy: 'Fix day and time first, and save them.',
    });
  const before = sentAbout(scheduled, 'invited');
  if (before !== '' && before !== postponed)
    return refused({
      what: `This appointment is marked "${before}".`,
      remedy: 'It goes out once for each date: move it, or write to them yourself.',
    });
  const facts = factsOf(ports, settings, row, scheduled, appointment);
  const to = textIn(row, 'email');
  if (!ports.mail.isAddress(to))
    return refused({ what: `${code} has no e-mail address to write to.`, remedy: 'Tell them another way.' });
  if (ports.mail.left() <= 0)
    return refused({ what: 'Google’s daily number of e-mails is used up.', remedy: 'Try again tomorrow.' });
  const letter = letterToLead(settings, facts, 'appointment');
  send(ports, settings, tab, {
    ...{ key: 'invited', what: 'appointment sent', to, letter },
    ...{ scheduled, facts, appointment },
  });
  return ok({ message: `The appointment is sent to ${to}.` });
}

/**
 * Reminds lead and office once of each appointment, three days before. Each letter is marked before it goes out and
 * again when it has gone, so that a run cut short between the two sends nothing twice.
 */
export function remindOfInterviews(ports: Ports): void {
  const read = readForLetters(ports);
  if (!read.ok || !read.value.tab) return;
  const { settings, rows, tab, interviews } = read.value;
  const now = ports.now();
  const due = interviews.flatMap((scheduled): Due[] => {
    const row = rows.find((each) => textIn(each, 'code') === scheduled.code);
    const appointment = appointmentOf(scheduled.interview, settings.timeZone);
    if (!row || !isInterviewed(row) || !appointment || !isReminderDue(appointment, now)) return [];
    const isDue = (key: MarkKey) => ['', postponed].includes(sentAbout(scheduled, key));
    if (!isDue('remindedLead') && !isDue('remindedOffice')) return [];
    const facts = factsOf(ports, settings, row, scheduled, appointment);
    const { interview, kit } = scheduled;
    const shared = { scheduled, facts, appointment };
    const toLead: Due = {
      ...{ key: 'remindedLead', what: 'interview reminder to the lead', to: textIn(row, 'email') },
      ...{ letter: letterToLead(settings, facts, 'reminder'), ...shared },
    };
    const toOffice: Due = {
      ...{ key: 'remindedOffice', what: 'interview reminder to the office' },
      to: interview.remindTo || settings.replyTo,
      letter: letterToOffice(settings, facts, { kit, missing: missingIn(interview) }),
      ...shared,
    };
    return [toLead, toOffice].filter(({ key }) => isDue(key));
  });
  if (due.length === 0) return;
  let left = ports.mail.left();
  for (const one of due) {
    if (!ports.mail.isAddress(one.to)) skip(ports, tab, one, 'no e-mail address');
    else if (left <= 0) skip(ports, tab, one, postponed);
    else {
      send(ports, settings, tab, one);
      left -= 1;
    }
  }
}

function readForLetters(ports: Ports) {
  const schedule = readSchedule(ports);
  if (!schedule.ok) return schedule;
  const { tab, interviews } = schedule.value;
  if (!tab) return ok({ settings: noSettings, rows: [], tab, interviews });
  const call = readCandidates(ports);
  return call.ok ? ok({ settings: call.value.settings, rows: call.value.rows, tab, interviews }) : call;
}

const noSettings = {} as Settings;

const factsOf = (
  ports: Ports,
  { timeZone }: Settings,
  row: Row,
  { code, interview }: Scheduled,
  { starts }: Appointment,
): InterviewFacts => ({
  ...{ code, interview, title: textIn(row, 'title'), lead: textIn(row, 'lead') },
  starts: ports.words(starts, timeZone),
});

function mark(tab: Tab, { scheduled, key }: Pick<Due, 'scheduled' | 'key'>, text: string): void {
  const cell = `${appointmentName(scheduled.interview)}: ${text}`;
  tab.write([key], [{ row: scheduled.row, cells: { [key]: cell } }]);
}

function send(ports: Ports, settings: Settings, tab: Tab, due: Due): void {
  const { what, to, letter, scheduled, facts, appointment } = due;
  mark(tab, due, sending);
  ports.settle();
  const { uid, version } = scheduled;
  const text = calendarOf(facts, appointment, { uid, sequence: version, stamp: ports.now() });
  ports.mail.send({
    ...letter,
    ...{ to, senderName: settings.senderName, replyTo: settings.replyTo },
    attachment: { name: `interview-${facts.code}.ics`, type: 'text/calendar', text },
  });
  mark(tab, due, `sent ${ports.words(ports.now(), settings.timeZone)}`);
  log(ports, [{ what, about: facts.code, after: `${to}, about ${facts.starts}` }]);
}

/** Said once in the Log, however often the hourly sweep comes by. */
function skip(ports: Ports, tab: Tab, due: Due, why: string): void {
  if (sentAbout(due.scheduled, due.key) === why) return;
  mark(tab, due, why);
  log(ports, [{ what: `${due.what} not sent`, about: due.facts.code, after: why }]);
}
