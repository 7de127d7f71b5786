import { mailStates } from '../workbook/report-tabs.ts';
import { dateIn, numberIn, type Row, textIn } from '../workbook/tab.ts';

export type MailState = (typeof mailStates)[number];

/** What is told to whom on which occasion: told once, ever. */
export type MailName = {
  readonly project: string;
  readonly about: string;
  readonly occasion: string;
  /** The day it is about, YYYY-MM-DD; another day makes another occasion. */
  readonly due: string;
  /** One address. */
  readonly to: string;
};

/** A line of the Reminders tab. */
export type MailLine = MailName & {
  readonly row: number;
  readonly language: string;
  readonly state: MailState;
  /** When the state began; null when somebody emptied the cell. */
  readonly at: Date | null;
  /** What the account could still send just before. */
  readonly left: number | null;
  readonly by: string;
  readonly outcome: string;
};

export const mailLineIn = (row: Row): MailLine => {
  const typed = textIn(row, 'state').toLowerCase();
  return {
    row: row.row,
    project: textIn(row, 'project'),
    about: textIn(row, 'about'),
    occasion: textIn(row, 'occasion'),
    due: textIn(row, 'due'),
    to: textIn(row, 'to'),
    language: textIn(row, 'language'),
    // A state nobody knows is never sent again by itself.
    state: mailStates.find((state) => state === typed) ?? 'perhaps sent',
    at: dateIn(row, 'at'),
    left: numberIn(row, 'left'),
    by: textIn(row, 'by'),
    outcome: textIn(row, 'outcome'),
  };
};

/** Two lines with the same key tell the same person the same thing. */
export const mailKey = ({ project, about, occasion, due, to }: MailName): string =>
  JSON.stringify([project, about, occasion, due, to.trim().toLowerCase()]);

/** Whether it may still go out: no line yet, or one that waits. */
export function isOpen(lines: readonly MailLine[], name: MailName): boolean {
  const key = mailKey(name);
  return lines.every((line) => mailKey(line) !== key || line.state === 'waiting');
}
