import type { Answer } from '../answers.ts';

/** A time stamp as Forms downloads write it: 2026/02/17 3:44:05 PM GMT+1. */
const downloaded =
  /^(\d{4})\/(\d{1,2})\/(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2}) ?([AP]M)? ?(?:GMT|UTC)([+-]\d{1,2})?(?::?(\d{2}))?$/i;

/** The moment a response was sent: a date cell, or a time stamp that carries its own offset. Null when neither, because a time without a zone is no instant. */
export function readInstant({ value, shown }: Answer): Date | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  const found = downloaded.exec(shown.trim());
  if (!found) return null;
  const [, year, month, day, hours, minutes, seconds, half, offset = '0', offsetMinutes = '0'] = found;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  const east = Number(offset) * 60 + (offset.startsWith('-') ? -1 : 1) * Number(offsetMinutes);
  return new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), hour, Number(minutes) - east, Number(seconds)),
  );
}
