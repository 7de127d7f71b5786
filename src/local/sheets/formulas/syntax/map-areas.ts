import { referencePattern } from './tokens.ts';

const parts = new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$])${referencePattern}`, 'gu');

/** Rewrites each range of a formula, `A1`, `$A$1:B`, `B:B`, and on request the tab in front of it. Texts in quotes stay. */
export const mapAreas = (
  formula: string,
  write: (text: string, sheetName: string | undefined) => string,
  writeTab: (sheetName: string, written: string) => string = (_, written) => written,
): string =>
  formula.replace(parts, (whole: string, quoted?: string, plain?: string, text?: string) => {
    if (text === undefined) return whole;
    const sheetName = quoted?.replaceAll("''", "'") ?? plain;
    const written = whole.slice(0, whole.length - text.length);
    return `${sheetName === undefined ? written : writeTab(sheetName, written)}${write(text, sheetName)}`;
  });
