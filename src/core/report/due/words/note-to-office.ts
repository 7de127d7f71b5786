import { isOpen, type MailLine, type MailName } from '../../../mail/mail-line.ts';
import { describeProblem } from '../../../problem.ts';
import { inOneLine } from '../../../selection/letters/fill.ts';
import { showDay } from '../../wording/show.ts';
import { dayAt } from '../mail-hours.ts';
import { overdue as isOverdue, noAddress, noDay, reminded as whoIsReminded } from '../occasions.ts';
import type { DueProject, ReminderPlan } from '../plan-reminders.ts';
import { unreadableDayProblem, unreadableDays } from '../unreadable-days.ts';

/** Something planned and not given, worded where support is known. */
export type SupportNote = Omit<MailName, 'to'> & { readonly text: string };

export type OfficeNote = {
  readonly tells: readonly Omit<MailName, 'to'>[];
  readonly subject: string;
  readonly body: string;
};

type Told = SupportNote;

/**
 * The note to the office: who is reminded today, and what is overdue, cannot be sent, or was planned and not given, each
 * told once. It goes out before the reminders it names. Null when there is nothing new.
 */
export function noteToOffice(
  projects: readonly DueProject[],
  { send, unreachable }: Pick<ReminderPlan, 'send' | 'unreachable'>,
  support: readonly SupportNote[],
  lines: readonly MailLine[],
  {
    to,
    callCode,
    now,
    timeZone,
  }: { readonly to: string; readonly callCode: string; readonly now: Date; readonly timeZone: string },
): OfficeNote | null {
  const today = dayAt(now, timeZone);
  const open = (told: readonly Told[]) => told.filter((name) => isOpen(lines, { ...name, to }));
  const about = (project: string, report: string) => `${project}, report ${report}`;
  const overdue = open(
    projects.reduce<Told[]>(
      (all, { code: project, reports }) =>
        all.concat(
          reports
            .filter(({ state, daysLate }) => state === 'late' || (state === 'partly' && daysLate > 0))
            .map(({ id, due, state }) => ({
              ...{ project, about: id, occasion: isOverdue, due },
              text: `${about(project, id)}, was due on ${showDay(due)}${state === 'partly' ? ': a part has come' : ''}.`,
            })),
        ),
      [],
    ),
  );
  const without = open(
    unreachable.map(({ project, about: id, due, organisation }) => ({
      ...{ project, about: id, occasion: noAddress(inOneLine(organisation)), due },
      text: `${about(project, id)}: ${inOneLine(organisation)} has no e-mail address in the plan. Ask them another way, or add it.`,
    })),
  );
  const unread = open(
    unreadableDays(projects).map((found) => ({
      ...{ project: found.project, about: found.report, occasion: noDay(found.typed), due: '' },
      text: describeProblem(unreadableDayProblem(found)),
    })),
  );
  const ungiven = open(support);
  const day: Told = { project: '', about: 'office', occasion: whoIsReminded, due: today, text: '' };
  const reminded = open([day]).length === 0 ? [] : send;
  const tells = [...(reminded.length === 0 ? [] : [day]), ...overdue, ...without, ...unread, ...ungiven];
  if (tells.length === 0) return null;
  const paragraph = (heading: string, texts: readonly string[]) =>
    texts.length === 0
      ? []
      : [[heading, ...texts.map((text) => `- ${text.replace(/\s+/g, ' ')}`)].join('\n')];
  return {
    tells: tells.map(({ text: _, ...name }) => name),
    subject: `${callCode}: reports and support, ${showDay(today)}`,
    body: [
      ...paragraph(
        'Reminded today:',
        reminded.map(
          (reminder) =>
            `${about(reminder.project, reminder.about)}, due ${showDay(reminder.due)}: ${reminder.to}`,
        ),
      ),
      ...paragraph(
        'Overdue since the last note:',
        overdue.map(({ text }) => text),
      ),
      ...paragraph(
        'Nobody can be reminded of:',
        without.map(({ text }) => text),
      ),
      ...paragraph(
        'Days that cannot be read:',
        unread.map(({ text }) => text),
      ),
      ...paragraph(
        'Planned support that was not given:',
        ungiven.map(({ text }) => text),
      ),
      'What was sent to whom is on the Reminders tab. A report that is no longer needed can be waived in the sidebar.',
    ].join('\n\n'),
  };
}
