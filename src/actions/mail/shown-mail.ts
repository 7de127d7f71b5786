import type { MailLine } from '../../core/mail/mail-line.ts';
import type { Ports } from '../ports.ts';

/** A mail that is sent once, as the sidebar shows it. */
export const shownMail = (ports: Ports, { occasion, due, to, state, at, by, outcome }: MailLine) => ({
  ...{ occasion, due, to, state, by, outcome },
  at: at ? ports.words(at) : '',
});
