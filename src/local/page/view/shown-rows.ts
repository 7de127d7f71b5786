import { breaksValidation } from '../../sheets/cells/check-validation.ts';
import { displayValue, isGeneral, showsDate } from '../../sheets/cells/reading/display-value.ts';
import { cellAt } from '../../sheets/cells/stored-cell.ts';
import { formulaSatisfies } from '../../sheets/formulas/satisfies.ts';
import { type ConditionalLook, conditionalLooks } from '../../sheets/rules/conditional-look.ts';
import type { CellState, SpreadsheetState } from '../../sheets/state.ts';
import { sheetLocale } from '../../sheets/typing/locale.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { ShownCell, ShownLink, ShownRows } from '../messages.ts';
import { localLink } from '../server/local-link.ts';
import { lookOf } from './cell-look.ts';
import { sheetOf } from './layout.ts';

/** The cells of some rows as the grid shows them. Looks are shared, because most cells of a column look alike. */
export function shownRows(workspace: Workspace, sheetId: number, first: number, last: number): ShownRows {
  const { spreadsheet, sheet } = sheetOf(workspace, sheetId);
  const looks = new Map<string, number>();
  const rows: (ShownCell | null)[][] = [];
  const now = new Date(workspace.state.now);
  const drawn = conditionalLooks(spreadsheet, sheet, {
    now,
    satisfies: formulaSatisfies(spreadsheet, sheet, now),
  });
  const reach = sheet.conditionalFormats.flatMap(({ ranges }) => ranges);
  for (let row = first; row <= Math.min(last, sheet.maxRows); row += 1) {
    const coloured = reach
      .filter((range) => row >= range.row && row < range.row + range.rows)
      .map((range) => range.column + range.columns - 1);
    const width = Math.max(sheet.rows[row - 1]?.length ?? 0, ...coloured);
    rows.push(
      Array.from({ length: width }, (_, index) =>
        shownCell(withLook(cellAt(sheet, row, index + 1), drawn(row, index + 1)), spreadsheet, looks),
      ),
    );
  }
  return { first, rows, looks: [...looks.keys()].map((key) => JSON.parse(key)) };
}

/** A conditional format draws over the looks of the cell itself. */
function withLook(cell: CellState, look: ConditionalLook | undefined): CellState {
  if (!look) return cell;
  const line = look.strikethrough ? 'line-through' : look.underline ? 'underline' : undefined;
  return {
    ...cell,
    ...(look.background ? { background: look.background } : {}),
    ...(look.fontColor ? { fontColor: look.fontColor } : {}),
    ...(look.bold ? { fontWeight: 'bold' } : {}),
    ...(look.italic ? { fontStyle: 'italic' } : {}),
    ...(line === undefined ? {} : { fontLine: line }),
  };
}

function shownCell(
  cell: CellState,
  spreadsheet: SpreadsheetState,
  looks: Map<string, number>,
): ShownCell | null {
  if (Object.keys(cell).length === 0) return null;
  const text = displayValue(cell, spreadsheet.locale);
  const input = inputOf(cell, text, spreadsheet.locale);
  const links = linksOf(cell, text);
  const warning = warningOf(cell, spreadsheet);
  const look = lookOf(cell, spreadsheet);
  const key = look && JSON.stringify(look);
  if (key !== undefined && !looks.has(key)) looks.set(key, looks.size);
  return {
    text,
    ...(input === text ? {} : { input }),
    ...(cell.note ? { note: cell.note } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(warning === undefined ? {} : { warning }),
    ...(key === undefined ? {} : { look: looks.get(key) ?? 0 }),
  };
}

/** What Sheets puts into the editor: the formula, the whole number, the date as shown; percents with their sign. */
function inputOf({ formula, value, format }: CellState, text: string, localeName: string): string {
  if (formula !== undefined) return formula;
  if (typeof value !== 'number' || showsDate(format)) return text;
  const { decimal } = sheetLocale(localeName);
  const percent = !isGeneral(format) && format?.includes('%') === true;
  const plain = String(percent ? Number((value * 100).toPrecision(12)) : value).replace('.', decimal);
  return percent ? `${plain}%` : plain;
}

/** The red corner of Sheets: a value that a rule would rather not have. */
function warningOf(
  { validation, value, format }: CellState,
  spreadsheet: SpreadsheetState,
): string | undefined {
  if (!validation?.allowInvalid || value === undefined || value === '') return undefined;
  if (!breaksValidation(spreadsheet, { ...validation, allowInvalid: false }, value, format)) return undefined;
  return `Invalid: ${validation.helpText || 'The contents of this cell do not follow its data validation rule.'}`;
}

const linksOf = ({ runs, value }: CellState, text: string): ShownLink[] =>
  (runs ?? []).flatMap(({ link, start, end }) =>
    link !== undefined && isSafe(link)
      ? [{ text: String(value ?? text).slice(start, end), url: localLink(link) }]
      : [],
  );

/** Anything else (javascript:, data:) is not a link here. */
const isSafe = (url: string): boolean => /^https?:\/\//i.test(url);
