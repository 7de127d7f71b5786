const two = (text: string): string => `0${text}`.slice(-2);

/**
 * An instant as the clock shows it in a time zone: 31.3.2026 23:59. Only the numbers are taken from Intl, because its
 * texts depend on the runtime (developers.google.com/apps-script/guides/v8-runtime/migration).
 */
export function civilTime(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hour12: false,
  }).formatToParts(instant);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  const hour = Number(part('hour')) % 24;
  const date = `${Number(part('day'))}.${Number(part('month'))}.${part('year')}`;
  return `${date} ${two(`${hour}`)}:${two(part('minute'))}`;
}

/** Whether the name is one of the time zone database, like Europe/Sarajevo. */
export function isTimeZone(name: string): boolean {
  if (name.trim() === '') return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
