import type { CellValue, RangeState } from '../state.ts';

export type NamedRangeState = { name: string; range: RangeState };

/** Colours by the part of the table they are for, as Banding's methods name them: `headerRow`, `secondColumn`. */
export type BandingState = { id: number; range: RangeState; colors: Record<string, string> };

/** A condition of a filter or a conditional format; `criteria` is a name of SpreadsheetApp.BooleanCriteria. */
export type CriteriaState = {
  criteria: string;
  /** Dates as ISO instants, relative dates by their name. */
  values: (CellValue | null)[];
};

/** What a filter shows of one column. */
export type FilterCriteriaState = {
  condition?: CriteriaState;
  hiddenValues?: string[];
  visibleValues?: string[];
};

export type ChartState = {
  id: number | null;
  /** A name of Charts.ChartType. */
  type: string;
  ranges: { sheetId: number; range: RangeState }[];
  anchor: { row: number; column: number; x: number; y: number };
  /** Plain JSON by option, with dots as scripts write them: `legend.position`. */
  options: Record<string, unknown>;
  headers: number;
  transpose: boolean;
  /** Names of Charts.ChartMergeStrategy and Charts.ChartHiddenDimensionStrategy. */
  merge: string;
  hidden: string;
};
