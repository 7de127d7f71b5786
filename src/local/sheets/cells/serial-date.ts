const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Instant of a serial date read in the spreadsheet's time zone. A wall time that summer time skips moves an hour on. */
export function serialToInstant(serial: number, timeZone: string): number {
  const wall = epoch + Math.round(serial * dayLength);
  const before = offsetAt(wall - dayLength, timeZone);
  const after = offsetAt(wall + dayLength, timeZone);
  if (wall - before + offsetAt(wall - before, timeZone) === wall) return wall - before;
  if (wall - after + offsetAt(wall - after, timeZone) === wall) return wall - after;
  const near = wall - offsetAt(wall - before, timeZone);
  return near + offsetAt(near, timeZone) === wall ? near : wall - before;
}

/** Days since 1899-12-30 on the wall clock of the time zone: what Google keeps for a Date that a script writes. */
export function instantToSerial(instant: number, timeZone: string): number {
  return (instant + offsetAt(instant, timeZone) - epoch) / dayLength;
}

export const serialOfDay = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - epoch) / dayLength;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const quarter = 900_000;

/** Milliseconds east of Greenwich. Offsets change on quarter hours only, so one answer serves a quarter. */
function offsetAt(instant: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const slot = Math.floor(instant / quarter);
  const found = known.get(slot) ?? computeOffset(slot * quarter, timeZone);
  known.set(slot, found);
  return found;
}

function computeOffset(instant: number, timeZone: string): number {
  const formatter =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formatters.set(timeZone, formatter);
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = value;
  const wall = new Date(0);
  wall.setUTCFullYear(
    part.era === 'BC' ? 1 - Number(part.year) : Number(part.year),
    Number(part.month) - 1,
    Number(part.day),
  );
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return wall.getTime() - instant;
}
