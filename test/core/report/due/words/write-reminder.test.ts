import { describe, expect, it } from 'vitest';
import { asked } from '../../../../../src/core/report/due/occasions.ts';
import type { Reminder } from '../../../../../src/core/report/due/plan-reminders.ts';
import { writeReminder } from '../../../../../src/core/report/due/words/write-reminder.ts';

const settings = {
  callCode: 'BA-2026-1',
  office: 'Office',
  senderName: 'Office for cooperation',
  replyTo: 'office@example.org',
};
const link = { urls: ['https://example.org/form'], left: [] };

const aReminder = (more: Partial<Reminder> = {}): Reminder => ({
  ...{ project: 'P-01', about: 'R1', occasion: '3 days before', due: '2026-09-30', to: 'a@example.org' },
  ...{ organisations: ['Growers'], scope: 'project', title: 'Seeds', kind: 'interim', reason: '' },
  isLate: false,
  ...more,
});

describe('writeReminder', () => {
  it('says what is due, when, and how to give it', () => {
    expect(writeReminder(aReminder(), 'en', link, settings)).toEqual({
      subject: 'BA-2026-1: report on P-01, due 30 September 2026',
      body: [
        'To Growers',
        'The interim report on your project "Seeds" (P-01) is due on 30 September 2026.',
        'The report form, with what we know already filled in:\nhttps://example.org/form',
        'If you sent it in the last days, thank you: there is nothing you have to do.',
        'If the date or the form does not suit you, answer this letter or write to office@example.org.',
        'Office for cooperation',
      ].join('\n\n'),
    });
  });

  it.each(['en', 'sq', 'bs', 'hr', 'sr', 'tr', 'mk'])('leaves no brace unfilled in %s', (language) => {
    for (const kind of ['interim', 'final', 'ad hoc'] as const)
      for (const occasion of [asked, '3 days before'])
        for (const isLate of [false, true])
          for (const scope of ['project', 'own'] as const) {
            const reminder = aReminder({ kind, occasion, isLate, scope, reason: 'The mayor asks.' });
            const { subject, body } = writeReminder(reminder, language, link, settings);

            expect(`${subject}\n${body}`).not.toMatch(/[{}]|undefined/);
            expect(subject).toContain('P-01');
            expect(body).toContain('https://example.org/form');
          }
  });

  it('is in English, and says why, when we have no words in the language', () => {
    const { body } = writeReminder(aReminder(), 'Romani', link, settings);

    expect(body).toMatch(/^This letter is in English, because/);
  });

  it('keeps what partners typed out of the subject and in one line', () => {
    const title = 'Seeds\r\nBcc: everybody@example.org {replyTo}\u202e';
    const { subject, body } = writeReminder(aReminder({ title }), 'en', link, settings);

    expect(subject).toBe('BA-2026-1: report on P-01, due 30 September 2026');
    expect(body).toContain('"Seeds Bcc: everybody@example.org {replyTo}"');
  });

  it('offers the form where there is no link yet', () => {
    const { body } = writeReminder(aReminder(), 'en', { urls: [], left: [] }, settings);

    expect(body).toContain('Answer this letter, and we send you the report form.');
  });
});
