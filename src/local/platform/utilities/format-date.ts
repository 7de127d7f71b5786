const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * Utilities.formatDate: Java's SimpleDateFormat patterns in a time zone, in English
 * (developers.google.com/apps-script/reference/utilities/utilities#formatdatedate,-timezone,-format).
 * Throws a RangeError for a letter SimpleDateFormat does not know.
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const local = wallClock(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(token, local);
  });
}

type WallClock = {
  /** The wall clock's reading, as if it were UTC. */
  readonly at: Date;
  readonly offsetMinutes: number;
  readonly zoneName: string;
};

/** What a clock on the wall shows there. Unknown zones read as GMT, as Java's do. */
export function wallClock(date: Date, timeZone: string): WallClock {
  const parts = formatterFor(timeZone).formatToParts(date);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '0';
  const number = (type: string) => Number(part(type));
  const at = new Date(0);
  at.setUTCFullYear(number('year'), number('month') - 1, number('day'));
  at.setUTCHours(number('hour'), number('minute'), number('second'), date.getUTCMilliseconds());
  return {
    at,
    offsetMinutes: Math.round((at.getTime() - date.getTime()) / 60000),
    zoneName: part('timeZoneName'),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one costs more than all the rest. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const made = formatters.get(timeZone) ?? newFormatter(timeZone) ?? newFormatter('GMT');
  if (!made) throw new RangeError(`No clock for ${timeZone}`);
  formatters.set(timeZone, made);
  return made;
}

function newFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'iso8601',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    });
  } catch {
    return undefined;
  }
}

function field(token: string, { at, offsetMinutes, zoneName }: WallClock): string {
  const width = token.length;
  const digits = (value: number) => String(value).padStart(width, '0');
  const hours = at.getUTCHours();
  switch (token.charAt(0)) {
    case 'G':
      return 'AD';
    case 'y':
      return width === 2 ? String(at.getUTCFullYear() % 100).padStart(2, '0') : digits(at.getUTCFullYear());
    case 'M':
    case 'L': {
      const name = months[at.getUTCMonth()] ?? '';
      if (width >= 4) return name;
      return width === 3 ? name.slice(0, 3) : digits(at.getUTCMonth() + 1);
    }
    case 'd':
      return digits(at.getUTCDate());
    case 'D':
      return digits(Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 0)) / 86400000));
    case 'E': {
      const name = days[at.getUTCDay()] ?? '';
      return width >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return digits(at.getUTCDay() || 7);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return digits(hours);
    case 'k':
      return digits(hours || 24);
    case 'K':
      return digits(hours % 12);
    case 'h':
      return digits(hours % 12 || 12);
    case 'm':
      return digits(at.getUTCMinutes());
    case 's':
      return digits(at.getUTCSeconds());
    case 'S':
      return digits(at.getUTCMilliseconds());
    case 'z':
      return zoneName;
    case 'Z':
      return offset(offsetMinutes, '');
    case 'X':
      if (offsetMinutes === 0) return 'Z';
      return width === 1
        ? offset(offsetMinutes, '').slice(0, 3)
        : offset(offsetMinutes, width === 3 ? ':' : '');
    default:
      throw new RangeError(`Illegal pattern character '${token.charAt(0)}'`);
  }
}

function offset(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
