import type { ResponseColumn } from '../forms/state.ts';
import type { BandingState, ChartState, FilterCriteriaState, NamedRangeState } from './rules/rule-states.ts';

/** What a cell holds, without its looks. Dates and times are serial numbers under a date format, exactly as in Google. */
export type CellValue = string | number | boolean;

/** Part of a cell's text with its own link or style: characters from `start` up to, not with, `end`. */
export type TextRun = { start: number; end: number; link?: string; style?: TextStyleState };

export type TextStyleState = {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  color?: string;
  /** A name of SpreadsheetApp.ThemeColorType `color` was chosen by. */
  theme?: string;
};

export type ValidationState = {
  /** A name of SpreadsheetApp.DataValidationCriteria, such as `VALUE_IN_LIST`. */
  criteria: string;
  /** Lists, numbers, texts; dates as ISO instants; ranges as A1 notation with the sheet's id in front (`12!A1:A9`). */
  values: (CellValue | string[] | null)[];
  allowInvalid: boolean;
  helpText?: string;
};

/** A line along one side of a cell; `style` is a name of SpreadsheetApp.BorderStyle. */
export type EdgeState = { style: string; color: string };

export type BordersState = { top?: EdgeState; left?: EdgeState; bottom?: EdgeState; right?: EdgeState };

/** Looks and rules of a cell; a missing member is Google's default. */
export type CellStyle = {
  format?: string;
  background?: string;
  fontColor?: string;
  fontWeight?: string;
  fontStyle?: string;
  fontLine?: string;
  fontSize?: number;
  fontFamily?: string;
  /** A name of SpreadsheetApp.WrapStrategy; a new cell overflows. */
  wrap?: string;
  horizontal?: string;
  vertical?: string;
  borders?: BordersState;
  /** A name of SpreadsheetApp.ThemeColorType the background was chosen by; `background` holds its colour. */
  backgroundTheme?: string;
  /** The same for `fontColor`. */
  fontTheme?: string;
  /** Degrees, upwards positive; or letters stacked on each other. */
  rotation?: number | 'vertical';
  /** A name of SpreadsheetApp.TextDirection. */
  direction?: string;
  validation?: ValidationState;
};

export type CellState = CellStyle & {
  value?: CellValue;
  formula?: string;
  /** What the formula last came to, or, without a formula, what an array beside it spills here; read it through `formulaResult`. */
  result?: CellValue;
  /** The format the result brought along, which counts while the cell has none of its own. */
  resultFormat?: string;
  note?: string;
  runs?: TextRun[];
};

/**
 * A cell with nothing but a value is kept as that value, so that large tabs stay small. Treat it as unchangeable: cells
 * that are alike share one object.
 */
export type StoredCell = CellValue | CellState | null;

/** One-based, with both lengths at least 1. */
export type RangeState = { row: number; column: number; rows: number; columns: number };

export type MetadataState = {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
};

export type LineState = {
  /** Pixels. */
  size?: number;
  hidden?: boolean;
  /** How many groups the line lies in, each inside the next. */
  depth?: number;
  /** Depths of the groups that begin here and are folded up. */
  folded?: number[];
  metadata?: MetadataState[];
  /** What the linked form writes into this column, and the header it wrote last. */
  formColumn?: { column: ResponseColumn; header: string };
};

export type ProtectionState = {
  id: number;
  kind: 'SHEET' | 'RANGE';
  range?: RangeState;
  description: string;
  warningOnly: boolean;
  /** Missing until someone's right is taken away: until then everyone who may edit the spreadsheet may edit this. */
  editors?: string[];
  unprotected: RangeState[];
  /** The named range it protects, wherever that goes. */
  rangeName?: string;
};

export type ConditionState = {
  /** A name of SpreadsheetApp.BooleanCriteria. */
  criteria: string;
  values: (CellValue | null)[];
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
};

export type GradientPoint = { color: string; type: string; value: string };

export type ConditionalFormatState = {
  ranges: RangeState[];
  condition?: ConditionState;
  gradient?: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint };
};

/** By one-based column within the range. */
type FilterState = { range: RangeState; criteria: Record<string, FilterCriteriaState> };

export type SheetState = {
  sheetId: number;
  name: string;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  maxRows: number;
  maxColumns: number;
  tabColor: string | null;
  /** `rows[0]` is row 1. Rows and cells beyond the last written one are missing. */
  rows: StoredCell[][];
  /** By one-based position; only rows and columns that differ from a new one. */
  rowLines: Record<string, LineState>;
  columnLines: Record<string, LineState>;
  metadata: MetadataState[];
  protections: ProtectionState[];
  conditionalFormats: ConditionalFormatState[];
  /** Merged blocks, each of two cells or more; its content and looks are those of its first cell. */
  merges?: RangeState[];
  filter?: FilterState;
  namedRanges?: NamedRangeState[];
  bandings?: BandingState[];
  charts?: ChartState[];
  gridlinesHidden?: boolean;
  rightToLeft?: boolean;
  /** Where the button of a group stands: a name of SpreadsheetApp.GroupControlTogglePosition. */
  groupControls?: { rows?: string; columns?: string };
  /** The form whose answers land here. */
  formUrl?: string;
  selection?: RangeState;
  /** Where several ranges are selected: all of them, the one in `selection` last. */
  selections?: RangeState[];
};

export type SpreadsheetState = {
  id: string;
  name: string;
  /** As Google writes it: `en_US`, `bs`. */
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers?: string[];
  /** Settings > Calculation: a name of SpreadsheetApp.RecalculationInterval, and iteration while it is on. */
  recalculation?: string;
  iteration?: { on: boolean; cycles: number; threshold: number };
  /** In the order of the tabs; a sheet's index is its place here. */
  sheets: SheetState[];
  activeSheetId: number;
  metadata: MetadataState[];
  /** Next number for sheet, metadata and protection ids. */
  nextId: number;
  /**
   * Whether plain text format ('@') keeps a leading '=' as text when a script or a person enters it. Google's pages do
   * not say; false is the case the add-on must survive.
   */
  textFormatStopsFormulas: boolean;
  toasts: { message: string; title: string; seconds: number }[];
};
