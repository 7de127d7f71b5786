import { insideOf } from '../../runtime/script-object.ts';
import { Refusal } from '../cells/refusal.ts';
import { wrongArguments } from '../range/arguments/check-arguments.ts';
import { type RangePlace, type SheetsContext, sheetState } from '../service/context.ts';
import type { SpreadsheetState } from '../state.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** Gives a range a name; a name already used in the spreadsheet moves to this range, whatever sheet it was on. */
export function nameRange(context: SheetsContext, name: string, given: unknown): void {
  const place = insideOf<RangePlace>(given, 'Range');
  if (place?.spreadsheetId !== context.state.id)
    throw wrongArguments('Spreadsheet', 'setNamedRange', [name, given]);
  refuseRangeName(name);
  takeName(context.state, name);
  const sheet = sheetState(context, place.sheetId);
  sheet.namedRanges = [...(sheet.namedRanges ?? []), { name, range: { ...place.range } }];
}

/** Letters, digits, underscores and full stops, not beginning with a digit, not TRUE or FALSE, not like `A1` or `R1C1`, up to 250 characters (support.google.com/docs/answer/63175). */
function refuseRangeName(name: string): void {
  const wellFormed = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) && !/^(true|false)$/i.test(name);
  const likeCells = /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!wellFormed || likeCells)
    throw new Refusal(
      'The name of a range contains invalid characters. Make sure it contains only letters, numbers or underscores and does not start with a number.',
    );
}

/** Names are the same whatever their case. */
export const findNamedRange = (spreadsheet: SpreadsheetState, name: string) =>
  spreadsheet.sheets
    .flatMap(({ sheetId, namedRanges = [] }) => namedRanges.map((named) => ({ sheetId, ...named })))
    .find((named) => named.name.toLowerCase() === name.toLowerCase());

/** True when there was such a name. */
export function takeName(spreadsheet: SpreadsheetState, name: string): boolean {
  const found = findNamedRange(spreadsheet, name) !== undefined;
  for (const sheet of spreadsheet.sheets)
    if (sheet.namedRanges)
      sheet.namedRanges = sheet.namedRanges.filter(
        (named) => named.name.toLowerCase() !== name.toLowerCase(),
      );
  return found;
}

/** Keeps its name, so that it follows the range as lines move, and notices when the name is taken away. */
export function createNamedRange(context: SheetsContext, givenName: string): NamedRange {
  const inside = { name: givenName };
  const named = () => {
    const found = findNamedRange(context.state, inside.name);
    if (!found) throw new Refusal(`The named range ${inside.name} does not exist.`);
    return found;
  };
  const made: NamedRange = context.object<NamedRange>(
    'NamedRange',
    {
      getName: () => named().name,
      getRange: () => context.range(named().sheetId, named().range),
      setName: (name: string) => {
        const range = context.range(named().sheetId, named().range);
        refuseRangeName(String(name));
        takeName(context.state, inside.name);
        nameRange(context, String(name), range);
        inside.name = String(name);
        return made;
      },
      setRange: (range: unknown) => {
        nameRange(context, named().name, range);
        return made;
      },
      remove: () => {
        named();
        takeName(context.state, inside.name);
      },
    },
    inside,
  );
  return made;
}
