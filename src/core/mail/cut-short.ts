import type { MailLine, MailState } from './mail-line.ts';

/** The run that comes after one that was cut short. */
export type MailRun = {
  readonly account: string;
  /** What the account may still send, asked before this run sends anything. */
  readonly left: number;
  readonly now: Date;
  /** When this account sent other mails for us, as far as anything tells. */
  readonly others: readonly Date[];
  /** The office's own address, to which a mail too many does no harm. */
  readonly isOwn: (address: string) => boolean;
};

const day = 24 * 3_600_000;
/** Cells and clocks round, and a mail is counted a moment after it is handed over. */
const slack = 60_000;

/**
 * What became of a mail whose line still says `sending`, because the run was ended between writing it and writing what
 * came of it. The one witness is the account's daily number of mails. `waiting`: it did not go out, and may now;
 * `sending`: only the account that began can tell, and still may; `perhaps sent`: nobody can tell but a person who looks
 * into the sent mail, and it is never sent again by itself.
 *
 * That number grows again, all at once at a time that "varies between users" (developers.google.com/apps-script/guides/services/quotas),
 * or mail by mail 24 hours after each, as users report. So an unchanged number is believed only where growth would show:
 * none of our mails was sent 24 hours before, none since, and the number had been higher in the same 24 hours. That is why a note to
 * the office goes out first, each day on which others are written to.
 */
export function whatBecameOf(line: MailLine, lines: readonly MailLine[], run: MailRun): MailState {
  const began = line.at?.getTime() ?? Number.NaN;
  const now = run.now.getTime();
  if (line.left === null || run.account === '' || !(now >= began - slack && now - began < day))
    return 'perhaps sent';
  if (line.by !== run.account) return 'sending';
  const own = lines.filter((other) => other.by === line.by && other.at !== null && other.left !== null);
  const sentAt = own
    .filter(({ state }) => state !== 'waiting' && state !== 'not sent')
    .map(({ at }) => at?.getTime() ?? 0)
    .concat(run.others.map((at) => at.getTime()));
  // Another mail since would make up for one place given back, or for this one.
  if (sentAt.some((at) => at > began)) return 'perhaps sent';
  if (run.left === line.left) {
    const grew = sentAt.some((at) => at + day >= began - slack && at + day <= now + slack);
    const shows = own.some(
      ({ state, at, left }) =>
        state === 'sent' &&
        (at?.getTime() ?? 0) <= began &&
        (at?.getTime() ?? 0) > now - day &&
        (left ?? 0) > (line.left ?? 0),
    );
    return (shows || run.isOwn(line.to)) && !grew ? 'waiting' : 'perhaps sent';
  }
  return run.left === line.left - 1 ? 'sent' : 'perhaps sent';
}
