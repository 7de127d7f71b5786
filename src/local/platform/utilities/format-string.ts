/** Java-like sprintf of Utilities.formatString, Logger.log and console.log: %s %d %f %x %o %j %% with width, precision and flags. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+0 ]*)(\d+)?(?:\.(\d+))?([sdifxXobeEj%])/g,
    (
      whole,
      position: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (kind === '%') return '%';
      const index = position === undefined ? next++ : Number(position) - 1;
      if (index >= values.length) return whole;
      const text = formatOne(kind, values[index], precision === undefined ? undefined : Number(precision));
      const signed =
        flags.includes('+') && 'dife'.includes(kind) && !text.startsWith('-') ? `+${text}` : text;
      return pad(signed, Number(width ?? 0), flags);
    },
  );
}

function formatOne(kind: string, value: unknown, precision: number | undefined): string {
  if (kind === 's') return String(value).slice(0, precision ?? Number.POSITIVE_INFINITY);
  if (kind === 'j') return JSON.stringify(value) ?? 'undefined';
  const number = Number(value);
  if (kind === 'f') return number.toFixed(precision ?? 6);
  if (kind === 'e' || kind === 'E') {
    const text = number.toExponential(precision ?? 6);
    return kind === 'E' ? text.toUpperCase() : text;
  }
  const whole = Math.trunc(number);
  if (kind === 'x') return whole.toString(16);
  if (kind === 'X') return whole.toString(16).toUpperCase();
  if (kind === 'o') return whole.toString(8);
  if (kind === 'b') return whole.toString(2);
  return String(whole);
}

function pad(text: string, width: number, flags: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
