import { Buffer } from 'node:buffer';
import ExcelJS from 'exceljs';
import { isGeneral, shownFormat, showsDate } from './cells/reading/display-value.ts';
import { cellAt } from './cells/stored-cell.ts';
import type { CellState, CellValue, SheetState, SpreadsheetState, ValidationState } from './state.ts';
import { columnLetters, readA1, toA1 } from './structure/a1.ts';

/**
 * The spreadsheet as an Excel workbook that ordinary programs open. Text stays text whatever it begins with. Formulas
 * are written with their results, for programs that compute anew and those that do not. Hidden tabs stay hidden.
 */
export async function exportXlsx(state: SpreadsheetState): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const names = excelNames(state.sheets);
  state.sheets.forEach((sheet, index) => {
    writeSheet(workbook.addWorksheet(names[index] ?? sheet.name), sheet, state, names);
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function writeSheet(
  worksheet: ExcelJS.Worksheet,
  sheet: SheetState,
  state: SpreadsheetState,
  names: readonly string[],
): void {
  worksheet.state = sheet.hidden ? 'hidden' : 'visible';
  if (sheet.tabColor) worksheet.properties.tabColor = { argb: argb(sheet.tabColor) };
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
    worksheet.views = [{ state: 'frozen', ySplit: sheet.frozenRows, xSplit: sheet.frozenColumns }];
  for (const [position, line] of Object.entries(sheet.columnLines)) {
    const column = worksheet.getColumn(Number(position));
    if (line.size !== undefined) column.width = line.size / 7;
    if (line.hidden) column.hidden = true;
  }
  for (const [position, line] of Object.entries(sheet.rowLines)) {
    const row = worksheet.getRow(Number(position));
    if (line.size !== undefined) row.height = line.size * 0.75;
    if (line.hidden) row.hidden = true;
  }
  sheet.rows.forEach((cells, down) => {
    cells.forEach((stored, across) => {
      if (stored === null) return;
      writeCell(worksheet.getCell(down + 1, across + 1), cellAt(sheet, down + 1, across + 1), state, names);
    });
  });
  if (sheet.filter) worksheet.autoFilter = toA1(filterWithin(sheet));
}

/** Columns people hide beyond the last written row only make the file larger. */
function filterWithin(sheet: SheetState): NonNullable<SheetState['filter']>['range'] {
  const range = sheet.filter?.range ?? { row: 1, column: 1, rows: 1, columns: 1 };
  return { ...range, rows: Math.max(1, Math.min(range.rows, sheet.rows.length - range.row + 1)) };
}

function writeCell(
  target: ExcelJS.Cell,
  cell: CellState,
  state: SpreadsheetState,
  names: readonly string[],
): void {
  target.value = excelValue(cell);
  const format = shownFormat(cell);
  if (format !== undefined) target.numFmt = excelFormat(format);
  if (cell.note !== undefined) target.note = cell.note;
  const font: Partial<ExcelJS.Font> = {
    ...(cell.fontWeight === 'bold' ? { bold: true } : {}),
    ...(cell.fontStyle === 'italic' ? { italic: true } : {}),
    ...(cell.fontColor ? { color: { argb: argb(cell.fontColor) } } : {}),
    ...(cell.fontSize ? { size: cell.fontSize } : {}),
    ...(cell.fontFamily ? { name: cell.fontFamily } : {}),
  };
  if (Object.keys(font).length > 0) target.font = font;
  if (cell.background)
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(cell.background) } };
  const alignment: Partial<ExcelJS.Alignment> = {
    ...(cell.wrap === 'WRAP' ? { wrapText: true } : {}),
    ...(isSide(cell.horizontal) ? { horizontal: cell.horizontal } : {}),
    ...(isHeight(cell.vertical) ? { vertical: cell.vertical } : {}),
  };
  if (Object.keys(alignment).length > 0) target.alignment = alignment;
  const validation = cell.validation && excelValidation(cell.validation, state, names);
  if (validation) target.dataValidation = validation;
}

/** Sheets and Excel count days alike, so a date is its number under a date format in both. */
function excelValue(cell: CellState): ExcelJS.CellValue {
  if (cell.formula !== undefined) {
    const formula = cell.formula.slice(1);
    const { result } = cell;
    if (result === undefined) return { formula } as ExcelJS.CellFormulaValue;
    return { formula, result: excelError(result) ?? result } as ExcelJS.CellFormulaValue;
  }
  const value = cell.value ?? cell.result;
  if (typeof value !== 'string') return value ?? null;
  const link = cell.runs?.find((run) => run.link !== undefined)?.link;
  if (link !== undefined) return { text: value, hyperlink: link };
  return value;
}

/** Errors that Excel knows too; a text in their place would be a text there. */
const excelError = (result: CellValue): ExcelJS.CellErrorValue | undefined =>
  typeof result === 'string' && /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!)$/.test(result)
    ? ({ error: result } as ExcelJS.CellErrorValue)
    : undefined;

function excelValidation(
  rule: ValidationState,
  state: SpreadsheetState,
  names: readonly string[],
): ExcelJS.DataValidation | undefined {
  const formula = listFormula(rule, state, names);
  if (formula === undefined) return undefined;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'error',
    ...(rule.helpText ? { showInputMessage: true, prompt: rule.helpText.slice(0, 255) } : {}),
  };
}

/** Excel keeps a list in the rule only up to 255 characters and without commas in its items. */
function listFormula(
  rule: ValidationState,
  state: SpreadsheetState,
  names: readonly string[],
): string | undefined {
  const [first] = rule.values;
  if (rule.criteria === 'VALUE_IN_LIST' && Array.isArray(first)) {
    const list = first.join(',');
    const fits = list.length <= 255 && first.every((item) => !item.includes(','));
    return fits ? `"${list.replaceAll('"', '""')}"` : undefined;
  }
  if (rule.criteria !== 'VALUE_IN_RANGE') return undefined;
  const [sheetId, notation = ''] = String(first).split('!');
  const index = state.sheets.findIndex((sheet) => String(sheet.sheetId) === sheetId);
  const sheet = state.sheets[index];
  const range = sheet && readA1(notation, sheet)?.range;
  if (!range) return undefined;
  const [last, right] = [range.row + range.rows - 1, columnLetters(range.column + range.columns - 1)];
  const name = (names[index] ?? '').replaceAll("'", "''");
  return `'${name}'!$${columnLetters(range.column)}$${range.row}:$${right}$${last}`;
}

/** Excel allows 31 characters in a tab's name and fewer kinds of them than Sheets. */
function excelNames(sheets: readonly SheetState[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const plain =
      name
        .replace(/[*?:\\/[\]]/g, ' ')
        .replace(/^'|'$/g, ' ')
        .trim() || 'Sheet';
    let candidate = plain.slice(0, 31);
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1)
      candidate = `${plain.slice(0, 30 - String(number).length)} ${number}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

const isSide = (side: string | undefined): side is 'left' | 'center' | 'right' =>
  side === 'left' || side === 'center' || side === 'right';
const isHeight = (height: string | undefined): height is 'top' | 'middle' | 'bottom' =>
  height === 'top' || height === 'middle' || height === 'bottom';

const colorNames: Record<string, string> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  gray: '808080',
  grey: '808080',
};

/** `#rgb`, `#rrggbb` or a common name, as Excel writes colours; what it cannot read becomes black. */
function argb(color: string): string {
  const digits = color.startsWith('#') ? color.slice(1) : (colorNames[color] ?? '000000');
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `FF${full.toUpperCase()}`;
}

/** A number format of Sheets as Excel writes it; both share the language but for the name of the automatic format. */
function excelFormat(format: string): string {
  if (isGeneral(format)) return 'General';
  if (format === '@STRING@') return '@';
  return showsDate(format) ? format.toLowerCase().replace(/am\/pm/g, 'AM/PM') : format;
}
