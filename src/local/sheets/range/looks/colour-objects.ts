import { nameOf } from '../../../runtime/enumeration.ts';
import { insideOf } from '../../../runtime/script-object.ts';
import { readColour, themeColours } from '../../cells/looks/read-colour.ts';
import { Refusal } from '../../cells/refusal.ts';
import type { SheetsContext } from '../../service/context.ts';
import { entryNamed, enumerations } from '../../service/enumerations.ts';

type Color = GoogleAppsScript.Spreadsheet.Color;
type ColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type RgbColor = GoogleAppsScript.Base.RgbColor;
type ThemeColor = GoogleAppsScript.Spreadsheet.ThemeColor;

/** A colour by itself, or as the theme's; `theme` is a name of SpreadsheetApp.ThemeColorType. */
export type ColourState = { readonly hex: string; readonly theme?: string | undefined };

/** The colour behind a Color, or behind the builder of one, that a script hands over. */
export const colourInside = (given: unknown): ColourState | undefined =>
  insideOf<ColourState>(given, 'Color') ?? insideOf<() => ColourState>(given, 'ColorBuilder')?.();

export const createColour = (context: SheetsContext, colour: ColourState): Color =>
  context.object<Color>(
    'Color',
    colourMethods(context, () => colour),
    colour,
  );

export function createColourBuilder(context: SheetsContext): ColorBuilder {
  let colour: ColourState | undefined;
  const built = () => {
    if (!colour) throw new Refusal('The color has not been set.');
    return colour;
  };
  const made: ColorBuilder = context.object<ColorBuilder>(
    'ColorBuilder',
    {
      ...colourMethods(context, built),
      setRgbColor: (css: string) => {
        colour = { hex: readColour(css) };
        return made;
      },
      setThemeColor: (given: unknown) => {
        const theme = nameOf(given) ?? '';
        const hex = themeColours[theme];
        if (hex === undefined) throw new Refusal(`Invalid argument: ${theme}`);
        colour = { hex, theme };
        return made;
      },
      build: () => createColour(context, built()),
    },
    built,
  );
  return made;
}

function colourMethods(context: SheetsContext, colour: () => ColourState): Partial<Color> {
  const type = (name: 'RGB' | 'THEME') =>
    entryNamed(enumerations.ColorType, name) as GoogleAppsScript.Base.ColorType;
  return {
    getColorType: () => type(colour().theme === undefined ? 'RGB' : 'THEME'),
    asRgbColor: () => {
      const { hex, theme } = colour();
      if (theme !== undefined) throw new Refusal('Object is not of type RgbColor.');
      const channel = (place: number) => Number.parseInt(hex.slice(place, place + 2), 16);
      return context.object<RgbColor>('RgbColor', {
        asHexString: () => hex,
        getRed: () => channel(1),
        getGreen: () => channel(3),
        getBlue: () => channel(5),
        getColorType: () => type('RGB'),
      });
    },
    asThemeColor: () => {
      const { theme } = colour();
      if (theme === undefined) throw new Refusal('Object is not of type ThemeColor.');
      return context.object<ThemeColor>('ThemeColor', {
        getColorType: () => type('THEME'),
        getThemeColorType: () =>
          entryNamed(enumerations.ThemeColorType, theme) as GoogleAppsScript.Spreadsheet.ThemeColorType,
      });
    },
  };
}
