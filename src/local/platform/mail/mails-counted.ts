import type { MailState } from '../../workspace/state.ts';
import type { Limits } from '../limits.ts';

const aDay = 24 * 3_600_000;

/** Recipients that count against an account's day of mail. The quota counts recipients, not messages. */
export function recipientsCounted(
  mails: readonly MailState[],
  account: string,
  now: Date,
  { mailRefreshMinute }: Pick<Limits, 'mailRefreshMinute'>,
): number {
  const since = dayBegan(now.getTime(), mailRefreshMinute);
  return mails
    .filter((mail) => mail.from === account && Date.parse(mail.sentAt) > since)
    .reduce((sum, mail) => sum + recipientsOf(mail), 0);
}

export const recipientsOf = ({ to, cc, bcc }: MailState): number => to.length + cc.length + bcc.length;

function dayBegan(now: number, refreshMinute: number | null): number {
  if (refreshMinute === null) return now - aDay;
  const offset = refreshMinute * 60_000;
  // A mail sent at the very moment of the refresh counts for the day it begins.
  return Math.floor((now - offset) / aDay) * aDay + offset - 1;
}
