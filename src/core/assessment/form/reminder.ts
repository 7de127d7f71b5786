import type { Settings } from '../../call/settings/settings.ts';

const day = 86_400_000;
/** Days before the date at which a reminder goes out, the earlier one first. */
const stages = [3, 1];

/** Whether the hourly run owes somebody a reminder: one in each stage, none after the date. */
export function isReminderDue(now: Date, due: Date | null, reminded: Date | null): boolean {
  if (!due || now.getTime() > due.getTime()) return false;
  const begun = stages.map((days) => due.getTime() - days * day).filter((start) => start <= now.getTime());
  const latest = begun[begun.length - 1];
  return latest !== undefined && (reminded === null || reminded.getTime() < latest);
}

type Reminder = {
  readonly assessor: string;
  readonly form: string;
  readonly open: readonly string[];
  /** In words; '' when no date is set. */
  readonly due: string;
};

/** Codes only, because mail is forwarded and printed. Plain text. */
export function reminderLetter(
  { callCode, senderName, office }: Pick<Settings, 'callCode' | 'senderName' | 'office'>,
  { assessor, form, open, due }: Reminder,
): { readonly subject: string; readonly body: string } {
  const many = open.length === 1 ? '1 application is' : `${open.length} applications are`;
  return {
    subject: `${callCode}: ${open.length} to assess (${assessor})`,
    body: [
      `${many} still without your scores: ${open.join(', ')}.`,
      ...(due === '' ? [] : [`They are needed by ${due}.`]),
      '',
      'Your form:',
      form,
      '',
      'If you cannot judge something, the form lets you say so. If you cannot do it in time, or recognise who applied, please write back.',
      '',
      senderName || office,
    ].join('\n'),
  };
}
