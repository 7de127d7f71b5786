/** An appointment for a calendar; texts are literal. */
export type CalendarEvent = {
  /** The same for the same interview for ever, so that a calendar moves it instead of doubling it. */
  readonly uid: string;
  /** Goes up with each change (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly stamp: Date;
  readonly starts: Date;
  readonly ends: Date;
  readonly title: string;
  readonly place: string;
  readonly description: string;
};

/** A calendar file with one event (RFC 5545). Times are in UTC, so that it needs no rules of a time zone. */
export const calendarFile = (event: CalendarEvent): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CSO Cooperation//Interviews//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.stamp)}`,
    `DTSTART:${utc(event.starts)}`,
    `DTEND:${utc(event.ends)}`,
    `SUMMARY:${escaped(event.title)}`,
    `LOCATION:${escaped(event.place)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

/** 3.3.5, form 2: 20260420T083000Z. */
const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** 3.3.11; other control characters may stand in no value (3.1). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** 3.1: no line has more than 75 octets; the next one begins with a space, which counts. No character is cut in two. */
function folded(line: string): string {
  let lines = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      lines += '\r\n ';
      octets = 1;
    }
    lines += sign;
    octets += size;
  }
  return lines;
}

/** In UTF-8. */
const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
