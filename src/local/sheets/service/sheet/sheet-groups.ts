import { nameOf } from '../../../runtime/enumeration.ts';
import { Refusal } from '../../cells/refusal.ts';
import { wrongArguments } from '../../range/arguments/check-arguments.ts';
import type { SheetState } from '../../state.ts';
import { lineCount, linesOf } from '../../structure/lines/change-lines.ts';
import type { Dimension } from '../../structure/lines/shift-spans.ts';
import { type GoogleSheet, type SheetsContext, sheetState } from '../context.ts';
import { entryNamed, enumerations } from '../enumerations.ts';

type Group = GoogleAppsScript.Spreadsheet.Group;
type Part = { context: SheetsContext; sheetId: number; self: () => GoogleSheet };
type Span = { start: number; length: number; depth: number };

/** Groups go eight deep (…/reference/spreadsheet/range#shiftRowGroupDepth(Integer)). */
const deepest = 8;

const depthAt = (sheet: SheetState, dimension: Dimension, position: number): number =>
  linesOf(sheet, dimension)[position]?.depth ?? 0;

/** Range.shiftRowGroupDepth and shiftColumnGroupDepth. */
export function shiftDepth(
  sheet: SheetState,
  dimension: Dimension,
  { start, length }: { start: number; length: number },
  delta: number,
): void {
  const lines = linesOf(sheet, dimension);
  for (let position = start; position < start + length; position += 1) {
    const depth = Math.min(deepest, Math.max(0, depthAt(sheet, dimension, position) + delta));
    lines[position] = { ...lines[position], depth };
  }
}

/** Each run of lines at least as deep as `depth` is one group. */
function groupsOf(sheet: SheetState, dimension: Dimension): Span[] {
  const found: Span[] = [];
  for (let depth = 1; depth <= deepest; depth += 1) {
    let open: Span | undefined;
    for (let position = 1; position <= lineCount(sheet, dimension) + 1; position += 1) {
      const deep = depthAt(sheet, dimension, position) >= depth;
      if (deep && open) open.length += 1;
      else if (deep) open = { start: position, length: 1, depth };
      else if (open) {
        found.push(open);
        open = undefined;
      }
    }
  }
  return found;
}

/** Folds or unfolds every group that lies in the lines given. */
export function foldWithin(
  sheet: SheetState,
  dimension: Dimension,
  within: { start: number; length: number },
  folded: boolean,
): void {
  for (const span of groupsOf(sheet, dimension))
    if (span.start >= within.start && span.start + span.length <= within.start + within.length)
      fold(sheet, dimension, span, folded);
}

function fold(
  sheet: SheetState,
  dimension: Dimension,
  { start, length, depth }: Span,
  folded: boolean,
): void {
  const lines = linesOf(sheet, dimension);
  const others = (lines[start]?.folded ?? []).filter((each) => each !== depth);
  lines[start] = { ...lines[start], folded: folded ? [...others, depth] : others };
  for (let position = start; position < start + length; position += 1)
    lines[position] = { ...lines[position], hidden: folded };
}

/** Sheet's methods for groups of rows and columns. */
export function sheetGroups({ context, sheetId, self }: Part): Partial<GoogleSheet> {
  const sheet = () => sheetState(context, sheetId);
  const all = (dimension: Dimension, folded: (span: Span) => boolean) => {
    for (const span of groupsOf(sheet(), dimension)) fold(sheet(), dimension, span, folded(span));
    return self();
  };
  const group = (dimension: Dimension, index: number, depth: number) => {
    const found = groupsOf(sheet(), dimension).find(
      (span) => span.depth === depth && index >= span.start && index < span.start + span.length,
    );
    if (!found) throw new Refusal(`A group does not exist at index ${index} and group depth ${depth}.`);
    return createGroup(context, sheetId, dimension, found);
  };
  const position = (dimension: Dimension) => ({
    get: () =>
      entryNamed(
        enumerations.GroupControlTogglePosition,
        sheet().groupControls?.[dimension] ?? 'AFTER',
      ) as GoogleAppsScript.Spreadsheet.GroupControlTogglePosition,
    set: (given: unknown) => {
      const name = nameOf(given);
      if (name === undefined) throw wrongArguments('Sheet', 'setRowGroupControlPosition', [given]);
      sheet().groupControls = { ...sheet().groupControls, [dimension]: name };
      return self();
    },
  });
  return {
    getRowGroup: (index: number, depth: number) => group('rows', index, depth),
    getColumnGroup: (index: number, depth: number) => group('columns', index, depth),
    getRowGroupDepth: (index: number) => depthAt(sheet(), 'rows', index),
    getColumnGroupDepth: (index: number) => depthAt(sheet(), 'columns', index),
    getRowGroupControlPosition: position('rows').get,
    setRowGroupControlPosition: position('rows').set,
    getColumnGroupControlPosition: position('columns').get,
    setColumnGroupControlPosition: position('columns').set,
    collapseAllRowGroups: () => all('rows', () => true),
    collapseAllColumnGroups: () => all('columns', () => true),
    expandAllRowGroups: () => all('rows', () => false),
    expandAllColumnGroups: () => all('columns', () => false),
    expandRowGroupsUpToDepth: (depth: number) => all('rows', (span) => span.depth > depth),
    expandColumnGroupsUpToDepth: (depth: number) => all('columns', (span) => span.depth > depth),
  };
}

function createGroup(context: SheetsContext, sheetId: number, dimension: Dimension, span: Span): Group {
  const sheet = () => sheetState(context, sheetId);
  const made: Group = context.object<Group>('Group', {
    getDepth: () => span.depth,
    getRange: () =>
      context.range(
        sheetId,
        dimension === 'rows'
          ? { row: span.start, rows: span.length, column: 1, columns: sheet().maxColumns }
          : { row: 1, rows: sheet().maxRows, column: span.start, columns: span.length },
      ),
    getControlIndex: () =>
      (sheet().groupControls?.[dimension] ?? 'AFTER') === 'AFTER' ? span.start + span.length : span.start - 1,
    isCollapsed: () => linesOf(sheet(), dimension)[span.start]?.folded?.includes(span.depth) ?? false,
    collapse: () => {
      fold(sheet(), dimension, span, true);
      return made;
    },
    expand: () => {
      fold(sheet(), dimension, span, false);
      return made;
    },
    remove: () => {
      fold(sheet(), dimension, span, false);
      shiftDepth(sheet(), dimension, span, -1);
    },
  });
  return made;
}
