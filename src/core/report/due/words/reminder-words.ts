import { albanian } from './texts/albanian.ts';
import { bosnian } from './texts/bosnian.ts';
import { croatian } from './texts/croatian.ts';
import { english } from './texts/english.ts';
import { macedonian } from './texts/macedonian.ts';
import { serbian } from './texts/serbian.ts';
import { turkish } from './texts/turkish.ts';

/**
 * Everything a reminder says in one language. Words in braces are filled in. All but the English ones are to be read by
 * somebody who speaks the language from home before a call relies on them.
 */
export type ReminderWords = {
  readonly subject: string;
  readonly lateSubject: string;
  readonly to: string;
  /** A person asks for a report outside the schedule. */
  readonly asked: string;
  readonly why: string;
  readonly before: string;
  readonly after: string;
  /** The kinds of report, as they stand in `before` and `after`. */
  readonly kinds: { readonly interim: string; readonly final: string; readonly 'ad hoc': string };
  /** To a partner that answers for itself. */
  readonly own: string;
  readonly form: string;
  /** Before what the link or the form cannot hold. */
  readonly left: string;
  readonly noForm: string;
  readonly crossed: string;
  readonly help: string;
};

const byCode: Readonly<Record<string, ReminderWords>> = {
  en: english,
  sq: albanian,
  bs: bosnian,
  hr: croatian,
  sr: serbian,
  tr: turkish,
  mk: macedonian,
};

/** In English where there are no words in the language. */
export const reminderWords = (language: string): ReminderWords =>
  (Object.keys(byCode).includes(language) && byCode[language]) || english;
