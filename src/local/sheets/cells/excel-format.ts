import { isGeneral, showsDate } from './display-value.ts';

/** A number format of Sheets as Excel writes it; both share the language but for the name of the automatic format. */
export function excelFormat(format: string): string {
  if (isGeneral(format)) return 'General';
  if (format === '@STRING@') return '@';
  return showsDate(format) ? format.toLowerCase().replace(/am\/pm/g, 'AM/PM') : format;
}
