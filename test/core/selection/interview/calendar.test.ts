import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../../src/core/selection/interview/calendar.ts';
import { instantIn } from '../../../../src/core/time/instant-in.ts';

const anEvent = (part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'interview-1@example.org',
  sequence: 2,
  stamp: new Date('2026-04-01T08:00:00Z'),
  starts: new Date('2026-04-20T08:30:00Z'),
  ends: new Date('2026-04-20T10:00:00Z'),
  title: 'Interview A-07',
  place: 'Brod',
  description: '',
  ...part,
});

/** What a calendar makes of a property: lines put together again and escapes undone (RFC 5545, 3.1 and 3.3.11). */
function read(file: string, name: string): string {
  const line = file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .find((each) => each.startsWith(`${name}:`));
  return (line ?? '')
    .slice(name.length + 1)
    .replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

describe('calendarFile', () => {
  it('is one event with times in UTC, as RFC 5545 writes them', () => {
    expect(calendarFile(anEvent())).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//CSO Cooperation//Interviews//EN',
        'BEGIN:VEVENT',
        'UID:interview-1@example.org',
        'SEQUENCE:2',
        'DTSTAMP:20260401T080000Z',
        'DTSTART:20260420T083000Z',
        'DTEND:20260420T100000Z',
        'SUMMARY:Interview A-07',
        'LOCATION:Brod',
        'DESCRIPTION:',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('takes a title that looks like more lines of the file for a title', () => {
    const title = 'Seeds; tools, \\n and\r\nEND:VEVENT\nBEGIN:VALARM';
    const file = calendarFile(anEvent({ title }));

    expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(file).not.toMatch(/^BEGIN:VALARM/m);
    expect(read(file, 'SUMMARY')).toBe('Seeds; tools, \\n and\nEND:VEVENT\nBEGIN:VALARM');
  });

  it('keeps every text whole in lines of at most 75 octets, whatever the alphabet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const title = typed.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, 'ж');
        const file = calendarFile(anEvent({ title }));

        expect(read(file, 'SUMMARY')).toBe(title);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
    );
  });
});

describe('instantIn', () => {
  it.each([
    ['winter', '2026-01-20', '10:30', '2026-01-20T09:30:00.000Z'],
    ['summer', '2026-04-20', '10:30', '2026-04-20T08:30:00.000Z'],
    ['the morning after clocks went forward', '2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['the hour that is skipped, as an hour later', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['the hour shown twice, the first time', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['the evening of that day', '2026-10-25', '18:00', '2026-10-25T17:00:00.000Z'],
  ])('reads a time of %s in Sarajevo', (_name, day, time, instant) => {
    expect(instantIn(day, time, 'Europe/Sarajevo').toISOString()).toBe(instant);
  });
});
