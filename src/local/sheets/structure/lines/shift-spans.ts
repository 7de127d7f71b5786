export type Dimension = 'rows' | 'columns';

/** A change of rows or columns, by one-based positions. */
export type LineChange =
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'delete'; at: number; count: number }
  /** `to` is a position before the move: the block lands in front of the line that is there now. */
  | { kind: 'move'; at: number; count: number; to: number };

export type Span = { start: number; length: number };

/** Where a position ends up; undefined when it is deleted. */
function shiftPosition(position: number, change: LineChange): number | undefined {
  const { at, count } = change;
  if (change.kind === 'insert') return position >= at ? position + count : position;
  if (change.kind === 'delete') {
    if (position < at) return position;
    return position < at + count ? undefined : position - count;
  }
  const { to } = change;
  if (position >= at && position < at + count)
    return to > at ? position + to - at - count : position + to - at;
  if (to > at && position >= at + count && position < to) return position - count;
  if (to < at && position >= to && position < at) return position + count;
  return position;
}

/**
 * Where a range's rows or columns end up. A range over every line stays over every line, as `B:B` does in Sheets.
 * `lines` is how many lines the sheet had before the change.
 */
export function shiftSpan(span: Span, change: LineChange, lines: number): Span | undefined {
  const { start, length } = span;
  const whole = start === 1 && length >= lines;
  if (change.kind === 'insert') {
    if (whole) return { start, length: length + change.count };
    if (change.at <= start) return { start: start + change.count, length };
    return change.at < start + length ? { start, length: length + change.count } : span;
  }
  if (change.kind === 'delete') {
    const before = Math.max(0, Math.min(change.at, start + length) - start);
    const after = Math.max(0, start + length - Math.max(start, change.at + change.count));
    if (before + after === 0) return undefined;
    return { start: before > 0 ? start : Math.max(change.at, start - change.count), length: before + after };
  }
  const first = shiftPosition(start, change) ?? start;
  const last = shiftPosition(start + length - 1, change) ?? start;
  return !whole && last - first === length - 1 ? { start: first, length } : span;
}

/** The maps of rows and columns that differ from a new one, after a change. */
export function shiftKeys<Kept>(map: Record<string, Kept>, change: LineChange): Record<string, Kept> {
  const shifted: Record<string, Kept> = {};
  for (const [key, kept] of Object.entries(map)) {
    const position = shiftPosition(Number(key), change);
    if (position !== undefined) shifted[position] = kept;
  }
  return shifted;
}

export const spanOf = (
  range: { row: number; column: number; rows: number; columns: number },
  dimension: Dimension,
): Span =>
  dimension === 'rows'
    ? { start: range.row, length: range.rows }
    : { start: range.column, length: range.columns };
