/** Sheets refuses longer cells. */
const longestCell = 50_000;

/**
 * Text as a literal. A leading = is a formula to setValues (developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues),
 * + - @ tab and return are formulas to Sheets or to a later CSV export; whether a plain-text format stops them is
 * nowhere documented. A leading apostrophe is what a person types to mean "text", and is right either way.
 */
export function cellText(text: string): string {
  const short = text.length < longestCell ? text : `${text.slice(0, longestCell - 20)} [cut: too long]`;
  return /^['=+\-@\t\r\n]/.test(short) ? `'${short}` : short;
}
