import type { SheetState, SpreadsheetState } from '../../../sheets/state.ts';
import type { Workspace } from '../../../workspace/workspace.ts';

const most = 20;

type Step = {
  readonly said: string;
  readonly sheetId: number;
  readonly before: Kept;
  readonly after: Kept;
};

/** The tabs as they were. Cells are never changed in place, so that lists of them are enough. */
type Kept = { readonly sheets: readonly SheetState[]; readonly activeSheetId: number };

export type History = {
  /** Does something a person can take back. */
  readonly keep: <Result>(said: string, touched: readonly number[], act: () => Result) => Result;
  /** Takes the last step back, or does it again; undefined when there is none. */
  readonly turn: (again: boolean) => { readonly said: string; readonly sheetId: number } | undefined;
};

/**
 * What the person did by hand since anything else changed the spreadsheet: a run of the script, or a response. After
 * one of these, older steps cannot be taken back, because they would take its work with them.
 */
export function createHistory(workspace: Workspace): History {
  let steps: Step[] = [];
  let at = 0;
  let mark = '';
  const markNow = () =>
    `${workspace.executions.length} ${Object.values(workspace.state.forms).reduce((sum, { responses }) => sum + responses.length, 0)}`;
  const forgetWhatIsOver = () => {
    if (mark === markNow()) return;
    steps = [];
    at = 0;
    mark = markNow();
  };
  const spreadsheet = (): SpreadsheetState => {
    const found = workspace.state.spreadsheets[workspace.state.spreadsheetId];
    if (!found) throw new Error('There is no spreadsheet.');
    return found;
  };
  return {
    keep(said, touched, act) {
      forgetWhatIsOver();
      const before = kept(spreadsheet(), touched);
      const result = act();
      const step = { said, sheetId: touched[0] ?? 0, before, after: kept(spreadsheet(), touched) };
      steps = [...steps.slice(0, at), step].slice(-most);
      at = steps.length;
      mark = markNow();
      return result;
    },
    turn(again) {
      forgetWhatIsOver();
      const step = steps[again ? at : at - 1];
      if (!step) return undefined;
      putBack(spreadsheet(), again ? step.after : step.before);
      at += again ? 1 : -1;
      return { said: step.said, sheetId: step.sheetId };
    },
  };
}

function kept({ sheets, activeSheetId }: SpreadsheetState, touched: readonly number[]): Kept {
  return {
    activeSheetId,
    sheets: sheets.map((sheet) => (touched.includes(sheet.sheetId) ? copyOf(sheet) : { ...sheet })),
  };
}

function putBack(spreadsheet: SpreadsheetState, { sheets, activeSheetId }: Kept): void {
  spreadsheet.sheets = sheets.map((sheet) => {
    const now = spreadsheet.sheets.find(({ sheetId }) => sheetId === sheet.sheetId);
    // What nobody touched keeps its identity: only the name and whether it is hidden may differ.
    const copy = now?.rows === sheet.rows ? { ...sheet } : copyOf(sheet);
    return now ? become(now, copy) : copy;
  });
  spreadsheet.activeSheetId = activeSheetId;
}

function copyOf(sheet: SheetState): SheetState {
  const { rows, ...rest } = sheet;
  return { ...structuredClone(rest), rows: rows.map((cells) => cells.slice()) };
}

function become(sheet: SheetState, other: SheetState): SheetState {
  const members = sheet as Record<string, unknown>;
  for (const key of Object.keys(members)) if (!(key in other)) delete members[key];
  return Object.assign(sheet, other);
}
