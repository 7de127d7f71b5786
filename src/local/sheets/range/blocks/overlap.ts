import type { RangeState } from '../../state.ts';

export const intersects = (one: RangeState, other: RangeState): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Whether the first lies wholly within the second. */
export const lies = (inner: RangeState, outer: RangeState): boolean =>
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns;
