import { isAnswered } from '../../application/answer.ts';
import { civilTime } from '../../time/civil-time.ts';
import type { Settings } from '../settings/settings.ts';

const lines = (...parts: readonly string[]): string => parts.filter(isAnswered).join('\n\n');

/** An amount as people here read it in any language: 15 000 EUR. */
const amountText = (amount: number, currency: string): string =>
  `${String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')} ${currency}`;

/** Section 5.1.3 (R-037 to R-045). */
const supported =
  'We support exchange visits, job shadowing, coaching, mentoring, meetings of smaller networks, pilot projects, and training with concrete follow-up. ' +
  'We do not support one-off trainings or big conferences without concrete follow-up by the partners.';

/** What stands at the top of the form: who asks, until when, how much at most, what is not supported, and what happens to the answers. */
export function startText(settings: Settings): string {
  const { deadline, timeZone, ceiling, currency, office, replyTo } = settings;
  return lines(
    office === ''
      ? ''
      : `${office} supports cooperation between civil society organisations with different kinds of expertise, experience and capacity.`,
    deadline ? `Deadline: ${civilTime(deadline, timeZone)} (time zone ${timeZone}).` : '',
    ceiling === null ? '' : `One application can ask for up to ${amountText(ceiling, currency)}.`,
    'Two to six organisations apply together; one of them sends the form for all.',
    supported,
    replyTo === '' ? '' : `Questions: ${replyTo}`,
  );
}

export const criteriaText = (criteria: readonly string[]): string =>
  lines(
    'You can answer in English or in a language of your country. Write longer answers in a document first and copy them here.',
    criteria.length === 0 ? '' : `What we look at:\n${criteria.map((text) => `• ${text}`).join('\n')}`,
  );

/** Shown after sending, so it says what happens next. */
export function confirmationText({ deadline, timeZone, replyTo, office }: Settings): string {
  const when = deadline ? `After the deadline (${civilTime(deadline, timeZone)})` : 'After the deadline';
  return [
    'Thank you, we have received your application. An e-mail with its number follows to the address of the lead.',
    `${when} we read all applications against the criteria, may visit or call those on the shortlist, and write to every applicant about the result, with reasons.`,
    replyTo === ''
      ? ''
      : `To correct or withdraw it, write to ${replyTo}${office === '' ? '' : ` (${office})`}.`,
  ]
    .filter((line) => line !== '')
    .join(' ');
}

export const supportText = ({ ceiling, currency }: Settings): string =>
  [
    `Amounts in ${currency}.`,
    ceiling === null ? '' : `At most ${amountText(ceiling, currency)}.`,
    'Money and technical assistance can be combined.',
  ]
    .filter((line) => line !== '')
    .join(' ');
