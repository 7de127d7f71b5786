import type { Cell } from '../../../core/application/application.ts';
import { ok, type Result } from '../../../core/problem.ts';
import { eventOf, type KeptLetter, type LetterState } from '../../../core/selection/letters/letter.ts';
import { readSettingsTab } from '../../call/read-call.ts';
import { type LogEntry, log } from '../../log.ts';
import type { Ports, Tab } from '../../ports.ts';
import { readDecision } from '../decision/read-decision.ts';
import { standingSeal } from './draft-letters.ts';
import { type LetterReading, readLetters } from './read-letters.ts';

/** Google ends a run after six minutes: what a letter may take longer than usual is left over. */
const longest = 4 * 60_000;

type Sent = {
  readonly message: string;
  readonly sent: number;
  /** Still to be sent. */
  readonly left: number;
  readonly failed: number;
};

/**
 * Sends what is drafted, each letter once to each address, as far as time and the day's number of e-mails go. With
 * `goOn` the hourly sweep sends the rest. Letters are read from the tab: what was previewed is what goes out.
 */
export function sendLetters(ports: Ports, goOn: boolean): Result<Sent> {
  const decision = readDecision(ports);
  if (!decision.ok) return decision;
  const sealed = standingSeal(decision.value);
  if (!sealed.ok) return sealed;
  const read = readLetters(ports);
  if (!read.ok) return read;
  if (!read.value) return ok({ message: 'No letters are drafted yet.', sent: 0, left: 0, failed: 0 });
  const drafts = read.value.letters.filter(({ state }) => state === 'draft' || state === 'waiting');
  const state = goOn ? 'waiting' : 'draft';
  read.value.tab.write(
    ['state'],
    drafts.filter((letter) => letter.state !== state).map(({ row }) => ({ row, cells: { state } })),
  );
  return sendAll(ports, read.value, ['draft', 'waiting']);
}

/** What the hourly sweep does: goes on with letters the office said may go out by themselves. */
export function sendWaiting(ports: Ports): void {
  const read = readLetters(ports);
  if (!read.ok || !read.value?.letters.some(({ state }) => state === 'waiting')) return;
  const decision = readDecision(ports);
  if (decision.ok && standingSeal(decision.value).ok) sendAll(ports, read.value, ['waiting']);
}

function sendAll(
  ports: Ports,
  { tab, letters }: LetterReading,
  states: readonly LetterState[],
): Result<Sent> {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  const { senderName, replyTo } = settings.value;
  const begun = ports.now().getTime();
  const told = new Set(letters.filter(({ state }) => state === 'sent' || state === 'sending').map(eventOf));
  const due = letters.filter(({ state }) => states.includes(state));
  const marks = marksOn(tab);
  const entries: LogEntry[] = [];
  let [quota, sent, failed, stopped] = [due.length > 0 ? ports.mail.left() : 0, 0, 0, ''];
  for (const letter of due) {
    const about = letter.application;
    const refusal = whyNot(ports, letter, told);
    if (refusal !== '') {
      marks.later(letter, { state: 'failed', outcome: refusal });
      entries.push({ what: 'letter not sent', about, after: refusal });
      failed += 1;
      continue;
    }
    if (quota <= 0) stopped = 'The number of e-mails this account may send today is used up: go on tomorrow.';
    else if (ports.now().getTime() - begun > longest)
      stopped = 'The time of one run is over: send again to go on.';
    if (stopped !== '') break;
    told.add(eventOf(letter));
    marks.now(letter, { state: 'sending', outcome: '' });
    ports.settle();
    const { to, subject, body } = letter;
    try {
      ports.mail.send({ to, subject, body, senderName, replyTo });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      // Where Google does not say that it refused, it may have sent it all the same: a person has to look.
      const state = /invoked too many times/i.test(words) ? letter.state : 'sending';
      marks.now(letter, { state, outcome: `Google answered: ${words}` });
      if (state !== letter.state) failed += 1;
      entries.push({ what: 'letter perhaps not sent', about, after: words });
      stopped = `Google answered: ${words}`;
      break;
    }
    quota -= 1;
    sent += 1;
    marks.later(letter, { state: 'sent', sentAt: ports.now(), outcome: `sent to ${to}` });
    entries.push({ what: 'letter sent', about, after: to });
  }
  marks.write();
  log(ports, entries);
  const left = due.length - sent - failed;
  const parts = [
    `${sent} letters are sent.`,
    failed > 0 ? `${failed} were not: the list says why.` : '',
    left > 0 ? `${left} are left.` : '',
    stopped,
  ];
  return ok({ message: parts.filter(Boolean).join(' '), sent, left, failed });
}

function whyNot(ports: Ports, letter: KeptLetter, told: ReadonlySet<string>): string {
  if (!ports.mail.isAddress(letter.to))
    return letter.to === '' ? 'There is no address to write to.' : 'This is not one address.';
  if (letter.subject === '' || letter.body === '') return 'The subject or the letter is empty.';
  return told.has(eventOf(letter)) ? 'This address was written to about this decision already.' : '';
}

type Marks = {
  readonly later: (letter: KeptLetter, cells: Readonly<Record<string, Cell>>) => void;
  readonly now: (letter: KeptLetter, cells: Readonly<Record<string, Cell>>) => void;
  readonly write: () => void;
};

/** Marks of one letter go out with the first mark of the next, which halves the calls of a batch. */
function marksOn(tab: Tab): Marks {
  const waiting = new Map<number, Record<string, Cell>>();
  const later: Marks['later'] = ({ row }, cells) => waiting.set(row, { ...waiting.get(row), ...cells });
  const write = () => {
    tab.write(
      ['state', 'sentAt', 'outcome'],
      [...waiting].map(([row, cells]) => ({ row, cells })),
    );
    waiting.clear();
  };
  return {
    later,
    write,
    now(letter, cells) {
      later(letter, cells);
      write();
    },
  };
}
