/** Fills in words in braces, in one go: what is filled in is never filled in again, and no sign in it means anything. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.keys(values).includes(key) ? (values[key] ?? whole) : whole,
  );

/** An applicant's words inside a sentence of ours: one line, nothing invisible that could turn or hide what follows. */
export function inOneLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}
