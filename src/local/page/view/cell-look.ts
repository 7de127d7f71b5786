import type { CellState, SpreadsheetState, ValidationState } from '../../sheets/state.ts';
import type { CellLook } from '../messages.ts';
import { offeredValues } from './offered-values.ts';

/** How a cell looks beside Google's defaults; undefined when it has none of its own. */
export function lookOf(cell: CellState, spreadsheet: SpreadsheetState): CellLook | undefined {
  const css: Record<string, string> = {};
  if (isColor(cell.background)) css.backgroundColor = cell.background;
  if (isColor(cell.fontColor)) css.color = cell.fontColor;
  if (cell.fontWeight === 'bold') css.fontWeight = '700';
  if (cell.fontStyle === 'italic') css.fontStyle = 'italic';
  if (cell.fontFamily && /^[\w -]+$/.test(cell.fontFamily))
    css.fontFamily = `"${cell.fontFamily}", Arial, sans-serif`;
  if (cell.fontLine === 'underline' || cell.fontLine === 'line-through') css.textDecoration = cell.fontLine;
  if (cell.fontSize) css.fontSize = `${Math.round((cell.fontSize * 4) / 3)}px`;
  const side = sideOf(cell);
  if (side !== undefined) css.textAlign = side;
  const vertical = { top: 'flex-start', middle: 'center', bottom: 'flex-end' }[cell.vertical ?? ''];
  if (vertical !== undefined) css.alignItems = vertical;
  const rule = cell.validation;
  const lines = bordersOf(cell);
  const look: CellLook = {
    css,
    ...(lines ? { borders: lines } : {}),
    ...(cell.wrap === 'WRAP' ? { wraps: true } : {}),
    ...(rule ? offers(rule, spreadsheet) : {}),
    ...(rule?.helpText ? { help: rule.helpText } : {}),
  };
  return Object.keys(css).length > 0 || Object.keys(look).length > 1 ? look : undefined;
}

const strokes: Readonly<Record<string, string>> = {
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  DOUBLE: '3px double',
};

function bordersOf({ borders }: CellState): Record<string, string> | undefined {
  if (!borders || typeof borders !== 'object') return undefined;
  const css: Record<string, string> = {};
  for (const side of ['top', 'left', 'bottom', 'right'] as const) {
    const edge = borders[side];
    if (edge && isColor(edge.color))
      css[`border${side[0]?.toUpperCase()}${side.slice(1)}`] =
        `${strokes[edge.style] ?? '1px solid'} ${edge.color}`;
  }
  return css;
}

/** Numbers and dates stand right, TRUE and FALSE in the middle, unless someone aligned the cell. */
function sideOf({ horizontal, value }: CellState): string | undefined {
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') return horizontal;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}

function offers(
  rule: ValidationState,
  spreadsheet: SpreadsheetState,
): Pick<CellLook, 'options' | 'checkbox'> {
  if (rule.criteria === 'CHECKBOX') return { checkbox: true };
  const options = offeredValues(rule, spreadsheet);
  return options.length > 0 ? { options } : {};
}

const isColor = (color: string | undefined): color is string =>
  color !== undefined && /^(#[\da-f]{3,8}|[a-z]+)$/i.test(color);
