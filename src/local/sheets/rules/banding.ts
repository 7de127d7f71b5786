import { nameOf } from '../../runtime/enumeration.ts';
import { insideOf } from '../../runtime/script-object.ts';
import { readColour } from '../cells/looks/read-colour.ts';
import { Refusal } from '../cells/refusal.ts';
import { wrongArguments } from '../range/arguments/check-arguments.ts';
import { type RangePlace, type SheetsContext, sheetState } from '../service/context.ts';
import type { RangeState } from '../state.ts';
import { nextId } from '../structure/new-spreadsheet.ts';
import { intersect } from '../structure/protect.ts';
import type { BandingState } from './rule-states.ts';

type Banding = GoogleAppsScript.Spreadsheet.Banding;

/** Header, second stripe and footer of each theme, as the Alternating colours dialogue shows them; the first stripe is white. */
const themes: Record<string, readonly [string, string, string]> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

/** Range.applyRowBanding and applyColumnBanding: light grey with a header and no footer unless told otherwise. */
export function addBanding(
  context: SheetsContext,
  sheetId: number,
  range: RangeState,
  direction: 'Row' | 'Column',
  given: readonly unknown[],
): Banding {
  const [theme, header = true, footer = false] = given;
  const colors = themes[theme === undefined ? 'LIGHT_GREY' : (nameOf(theme) ?? '')];
  if (!colors) throw wrongArguments('Range', `apply${direction}Banding`, given);
  const sheet = sheetState(context, sheetId);
  if (sheet.bandings?.some((other) => intersect(other.range, range)))
    throw new Refusal(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  const banding: BandingState = {
    id: nextId(context.state),
    range: { ...range },
    colors: {
      ...(header ? { [`header${direction}`]: colors[0] } : {}),
      [`first${direction}`]: '#ffffff',
      [`second${direction}`]: colors[1],
      ...(footer ? { [`footer${direction}`]: colors[2] } : {}),
    },
  };
  sheet.bandings = [...(sheet.bandings ?? []), banding];
  return createBanding(context, sheetId, banding.id);
}

export const bandingsIn = (context: SheetsContext, sheetId: number, range?: RangeState): Banding[] =>
  (sheetState(context, sheetId).bandings ?? [])
    .filter((banding) => !range || intersect(banding.range, range))
    .map(({ id }) => createBanding(context, sheetId, id));

function createBanding(context: SheetsContext, sheetId: number, id: number): Banding {
  const banding = () => {
    const found = sheetState(context, sheetId).bandings?.find((each) => each.id === id);
    if (!found) throw new Refusal('The banding no longer exists.');
    return found;
  };
  const part = (key: string) => ({
    get: () => banding().colors[key] ?? null,
    set: (color: string | null) => {
      const { [key]: _before, ...others } = banding().colors;
      banding().colors = color === null ? others : { ...others, [key]: readColour(color) };
      return made;
    },
  });
  const methods: Record<string, unknown> = {};
  for (const place of ['Header', 'First', 'Second', 'Footer'])
    for (const direction of ['Row', 'Column']) {
      const { get, set } = part(`${place.toLowerCase()}${direction}`);
      methods[`get${place}${direction}Color`] = get;
      methods[`set${place}${direction}Color`] = set;
    }
  const made: Banding = context.object<Banding>('Banding', {
    ...(methods as Partial<Banding>),
    getRange: () => context.range(sheetId, banding().range),
    setRange: (given: unknown) => {
      const place = insideOf<RangePlace>(given, 'Range');
      if (place?.sheetId !== sheetId) throw wrongArguments('Banding', 'setRange', [given]);
      banding().range = { ...place.range };
      return made;
    },
    copyTo: (given: unknown) => {
      const place = insideOf<RangePlace>(given, 'Range');
      if (!place) throw wrongArguments('Banding', 'copyTo', [given]);
      const copy = { id: nextId(context.state), range: { ...place.range }, colors: { ...banding().colors } };
      const target = sheetState(context, place.sheetId);
      target.bandings = [...(target.bandings ?? []), copy];
      return createBanding(context, place.sheetId, copy.id);
    },
    remove: () => {
      banding();
      const sheet = sheetState(context, sheetId);
      sheet.bandings = (sheet.bandings ?? []).filter((each) => each.id !== id);
    },
  });
  return made;
}

/** The colour a banding gives a cell that has none of its own; a stripe by columns gives way to one by rows. */
export function bandColor(
  bandings: readonly BandingState[],
  row: number,
  column: number,
): string | undefined {
  for (const { range, colors } of bandings) {
    const [down, across] = [row - range.row, column - range.column];
    if (down < 0 || across < 0 || down >= range.rows || across >= range.columns) continue;
    const found = stripe(colors, 'Row', down, range.rows) ?? stripe(colors, 'Column', across, range.columns);
    if (found !== undefined) return found;
  }
  return undefined;
}

function stripe(
  colors: Readonly<Record<string, string>>,
  direction: 'Row' | 'Column',
  offset: number,
  count: number,
): string | undefined {
  const header = colors[`header${direction}`];
  const footer = colors[`footer${direction}`];
  if (offset === 0 && header !== undefined) return header;
  if (offset === count - 1 && footer !== undefined) return footer;
  const inside = offset - (header === undefined ? 0 : 1);
  return colors[`${inside % 2 === 0 ? 'first' : 'second'}${direction}`];
}
