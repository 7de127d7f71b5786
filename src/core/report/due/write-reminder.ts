import type { Settings } from '../../call/settings/settings.ts';
import { fill, inOneLine } from '../../selection/letters/fill.ts';
import { dayIn } from '../../selection/letters/letter-texts.ts';
import { fallbackNotice, hasWords } from '../../selection/letters/letter-words.ts';
import { showDay } from '../wording/show.ts';
import { asked } from './occasions.ts';
import type { Reminder } from './plan-reminders.ts';
import { reminderWords } from './reminder-words.ts';

/**
 * Subject and body of a reminder, or of a request outside the schedule. `language` is that of the application, as a
 * code or as typed; `link` is the report form filled in, '' when there is none. The subject holds nothing a partner typed.
 */
export function writeReminder(
  { project, due, occasion, organisations, scope, title, kind, reason, isLate }: Reminder,
  language: string,
  link: string,
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
    ...(link === '' ? [words.noForm] : [`${words.form}\n${link}`]),
    ...(isAsked ? [] : [words.crossed]),
    fill(words.help, values),
    senderName || office,
  ];
  return {
    subject: inOneLine(fill(isLate ? words.lateSubject : words.subject, values)),
    body: parts.join('\n\n'),
  };
}
