import type { ReminderWords } from '../reminder-words.ts';

export const english: ReminderWords = {
  subject: '{call}: report on {code}, due {due}',
  lateSubject: '{call}: report on {code} was due {due}',
  to: 'To {organisations}',
  asked: 'We ask you for a report on your project "{title}" ({code}) by {due}.',
  why: 'Why we ask: {reason}',
  before: 'The {kind} on your project "{title}" ({code}) is due on {due}.',
  after: 'The {kind} on your project "{title}" ({code}) was due on {due}. We have not received it yet.',
  kinds: { interim: 'interim report', final: 'final report', 'ad hoc': 'report' },
  own: 'Please answer for your own organisation: what the cooperation brought it. The lead reports on the project as a whole.',
  form: 'The report form, with what we know already filled in:',
  left: 'The form has no room for all of this. Here it is in full:',
  noForm: 'Answer this letter, and we send you the report form.',
  crossed: 'If you sent it in the last days, thank you: there is nothing you have to do.',
  help: 'If the date or the form does not suit you, answer this letter or write to {replyTo}.',
};
