import type { Settings } from '../../../call/settings/settings.ts';
import { fill, inOneLine } from '../../../selection/letters/fill.ts';
import { dayIn } from '../../../selection/letters/letter-texts.ts';
import { fallbackNotice, hasWords } from '../../../selection/letters/letter-words.ts';
import { showDay } from '../../wording/show.ts';
import { asked } from '../occasions.ts';
import type { Reminder } from '../plan-reminders.ts';
import { reminderWords } from './reminder-words.ts';

/** `left`: what they cannot hold, in full. */
export type ReportLinks = { readonly urls: readonly string[]; readonly left: readonly string[] };

/**
 * Subject and body of a reminder, or of a request outside the schedule. `language` is that of the application, as a
 * code or as typed; `links` are the report form filled in, for each organisation written to; none when there is no form. The subject holds nothing a partner typed.
 */
export function writeReminder(
  { project, due, occasion, organisations, scope, title, kind, reason, isLate }: Reminder,
  language: string,
  { urls, left }: ReportLinks,
  { callCode, office, senderName, replyTo }: Pick<Settings, 'callCode' | 'office' | 'senderName' | 'replyTo'>,
): { readonly subject: string; readonly body: string } {
  const words = reminderWords(language);
  const values = {
    call: callCode,
    code: project,
    title: inOneLine(title),
    due: dayIn(hasWords(language) ? language : 'en', due, showDay),
    kind: words.kinds[kind],
    organisations: organisations.map(inOneLine).join(', '),
    reason: inOneLine(reason),
    replyTo,
  };
  const isAsked = occasion === asked;
  const parts = [
    ...(language !== '' && !hasWords(language) ? [fallbackNotice] : []),
    fill(words.to, values),
    fill(isAsked ? words.asked : isLate ? words.after : words.before, values),
    ...(isAsked && reason !== '' ? [fill(words.why, values)] : []),
    ...(scope === 'own' ? [words.own] : []),
    ...(urls.length === 0 ? [words.noForm] : [`${words.form}\n${urls.join('\n')}`]),
    ...(left.length === 0 ? [] : [words.left, ...left.map(plainText)]),
    ...(isAsked ? [] : [words.crossed]),
    fill(words.help, values),
    senderName || office,
  ];
  return {
    subject: inOneLine(fill(isLate ? words.lateSubject : words.subject, values)),
    body: parts.join('\n\n'),
  };
}

/** What a partner typed may have lines, and nothing invisible that turns or hides what follows. */
const plainText = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim())
    .join('\n');
