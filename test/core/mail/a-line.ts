import type { MailLine } from '../../../src/core/mail/mail-line.ts';

/** A reminder of report R1 of P-01 to the lead, written at eight o'clock with 99 mails left. */
export const aLine = (more: Partial<MailLine> = {}): MailLine => ({
  row: 2,
  project: 'P-01',
  about: 'R1',
  occasion: '3 days before',
  due: '2026-09-30',
  to: 'lead@example.org',
  language: 'en',
  state: 'sending',
  at: new Date('2026-09-27T06:00:00Z'),
  left: 99,
  by: 'office@example.org',
  outcome: '',
  ...more,
});
