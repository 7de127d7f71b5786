import { readColour } from '../../cells/looks/read-colour.ts';
import type { Changes } from '../../cells/stored-cell.ts';
import type { SheetsContext } from '../../service/context.ts';
import type { CellState, TextStyleState } from '../../state.ts';
import { type ColourState, colourInside, createColour } from '../looks/colour-objects.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export function createTextStyleBuilder(context: SheetsContext, from: TextStyleState = {}): TextStyleBuilder {
  const style: TextStyleState = { ...from };
  const set =
    <Key extends keyof TextStyleState>(key: Key) =>
    (value: NonNullable<TextStyleState[Key]>) => {
      style[key] = value;
      return made;
    };
  const colour = (found: ColourState | undefined) => {
    delete style.color;
    delete style.theme;
    if (found) style.color = found.hex;
    if (found?.theme !== undefined) style.theme = found.theme;
    return made;
  };
  const made: TextStyleBuilder = context.object<TextStyleBuilder>('TextStyleBuilder', {
    setBold: set('bold'),
    setItalic: set('italic'),
    setUnderline: set('underline'),
    setStrikethrough: set('strikethrough'),
    setFontSize: set('fontSize'),
    setFontFamily: set('fontFamily'),
    setForegroundColor: (css: string) => colour({ hex: readColour(css) }),
    setForegroundColorObject: (color: unknown) => colour(colourInside(color)),
    build: () => createTextStyle(context, { ...style }),
  });
  return made;
}

/** What the style does not say is null; a theme's colour answers with its name (github.com/brucemcpherson/gas-fakes, test/testsheetsformatting.js). */
export function createTextStyle(context: SheetsContext, style: TextStyleState): TextStyle {
  return context.object<TextStyle>(
    'TextStyle',
    {
      isBold: () => style.bold ?? null,
      isItalic: () => style.italic ?? null,
      isUnderline: () => style.underline ?? null,
      isStrikethrough: () => style.strikethrough ?? null,
      getFontSize: () => style.fontSize ?? null,
      getFontFamily: () => style.fontFamily ?? null,
      getForegroundColor: () => style.theme ?? style.color ?? null,
      getForegroundColorObject: () =>
        style.color === undefined ? null : createColour(context, { hex: style.color, theme: style.theme }),
      copy: () => createTextStyleBuilder(context, style),
    },
    style,
  );
}

/** The style of a whole cell: everything is known, Google's defaults included (the family as live Apps Script writes it). */
export const styleOfCell = (cell: CellState): TextStyleState => ({
  bold: cell.fontWeight === 'bold',
  italic: cell.fontStyle === 'italic',
  underline: cell.fontLine === 'underline',
  strikethrough: cell.fontLine === 'line-through',
  fontSize: cell.fontSize ?? 10,
  fontFamily: cell.fontFamily ?? 'arial,sans,sans-serif',
  color: cell.fontColor ?? '#000000',
  ...(cell.fontTheme === undefined ? {} : { theme: cell.fontTheme }),
});

/** What setTextStyle changes in a cell: only what the style says. */
export function styleChanges(style: TextStyleState): Changes {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, color, theme } = style;
  const line = underline ? 'underline' : strikethrough ? 'line-through' : undefined;
  return {
    ...(bold === undefined ? {} : { fontWeight: bold ? 'bold' : undefined }),
    ...(italic === undefined ? {} : { fontStyle: italic ? 'italic' : undefined }),
    ...(underline === undefined && strikethrough === undefined ? {} : { fontLine: line }),
    ...(fontSize === undefined ? {} : { fontSize }),
    ...(fontFamily === undefined ? {} : { fontFamily }),
    ...(color === undefined ? {} : { fontColor: color, fontTheme: theme }),
  };
}
