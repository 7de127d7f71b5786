import { citation, disclaimer, privacyNotice } from './setting-texts.ts';
import type { Settings } from './settings.ts';

type SettingKind =
  | 'text'
  | 'paragraph'
  | 'date-time'
  | 'number'
  | 'money'
  | 'list'
  | 'email'
  | 'time-zone'
  | 'rates'
  | 'categories';

/** A row of the Settings tab. `required`: what cannot be done without it. `start`: what a new call begins with. */
export type SettingRow = {
  readonly code: keyof Settings;
  readonly label: string;
  readonly kind: SettingKind;
  readonly help: string;
  readonly required: 'for the form' | 'for plans' | 'no';
  readonly start: string | number;
};

const row = (
  code: keyof Settings,
  label: string,
  kind: SettingKind,
  required: SettingRow['required'],
  help: string,
  start: string | number = '',
): SettingRow => ({ code, label, kind, required, help, start });

export const settingRows: readonly SettingRow[] = [
  row('office', 'Office', 'text', 'for the form', 'Name of your office as applicants know it.'),
  row('country', 'Country', 'text', 'for the form', 'Country of your office.'),
  row('language', 'Language', 'text', 'no', 'Language of the call.', 'English'),
  row(
    'callCode',
    'Call code',
    'text',
    'for the form',
    'Short code of the call, for example BA-2026-1. Part of file names.',
  ),
  row('callTitle', 'Title of the call', 'text', 'for the form', 'Title of the application form.'),
  row('opens', 'Opens', 'date-time', 'no', 'Date and time, for example 2026-02-01 09:00.'),
  row(
    'deadline',
    'Deadline',
    'date-time',
    'for the form',
    'Date and time, for example 2026-03-31 23:59. The whole minute is on time.',
  ),
  row(
    'timeZone',
    'Time zone',
    'time-zone',
    'for the form',
    'Of the dates above, for example Europe/Sarajevo. The spreadsheet has the same one (File > Settings).',
  ),
  row(
    'currency',
    'Currency',
    'text',
    'for the form',
    'Code of three letters. All amounts of the call are in it.',
    'EUR',
  ),
  row(
    'exchangeRates',
    'Exchange rates',
    'rates',
    'no',
    'Units of another currency for one unit of yours, for example BAM 1.95583; RSD 117.2',
    'BAM 1.95583',
  ),
  row(
    'ceiling',
    'Most for one application',
    'money',
    'no',
    'Amount in the currency of the call; empty if there is no ceiling.',
  ),
  row('envelopeMoney', 'Envelope: money', 'money', 'no', 'What the call can give in all.'),
  row(
    'envelopeDays',
    'Envelope: expert days',
    'number',
    'no',
    'Days of technical assistance the call can give in all.',
  ),
  row(
    'tieBreak',
    'Tie-break order',
    'list',
    'no',
    'What decides between equal scores, in this order: more-than-two-organisations, rural, lower-amount, earlier. Separated by commas.',
    'more-than-two-organisations, rural, lower-amount, earlier',
  ),
  row('shortlistPlaces', 'Places on the shortlist', 'number', 'no', 'Empty if the envelope alone decides.'),
  row(
    'shortlistPercent',
    'Least % for the shortlist',
    'number',
    'no',
    'Least % of what can be attained, for example 60; empty if there is none.',
  ),
  row(
    'reservedPlaces',
    'Reserved places',
    'categories',
    'no',
    'For example: rural 1; network 1. The best ones of a category that rank does not reach take them; they are part of the places, the envelope and the least %. It is logged and shown.',
  ),
  row(
    'targets',
    'Whom the call is for',
    'categories',
    'no',
    'Categories and types the call wants to attract, with how many you hope to select: rural 5; agriculture 2; mentoring. The portfolio compares them with who applied.',
  ),
  row(
    'assessorsEach',
    'Assessors for each application',
    'number',
    'no',
    'A whole number, 2 or more. Empty means 2.',
    2,
  ),
  row(
    'scoresCounted',
    'Scores counted',
    'text',
    'no',
    'raw: as assessors gave them. adjusted: less how strict or lenient each was on work they shared. Decide before the first assessment comes: later it cannot be changed.',
    'raw',
  ),
  row(
    'assessmentDue',
    'Assessments due',
    'date-time',
    'no',
    'Date and time, for example 2026-04-20 18:00. Assessors with something to do are reminded three days and one day before.',
  ),
  row('senderName', 'Sender of e-mails', 'text', 'no', 'Name that stands on the e-mails to applicants.'),
  row('replyTo', 'Reply address', 'email', 'for the form', 'Address applicants can write to.'),
  row(
    'privacyNotice',
    'Privacy notice',
    'paragraph',
    'for the form',
    'Stands on the first page of the form: what data, why, who reads it, how long, what rights.',
    privacyNotice,
  ),
  row(
    'disclaimer',
    'Disclaimer',
    'paragraph',
    'for plans',
    'Stands at the foot of every document.',
    disclaimer,
  ),
  row(
    'citation',
    'Citation',
    'paragraph',
    'no',
    'Stands where text of the guidelines is reproduced.',
    citation,
  ),
  row(
    'approver',
    'Approver',
    'text',
    'for plans',
    'Who approves that a document is shared outside, for example the Team Leader.',
  ),
];
