import type { Area, Guard } from '../../../messages.ts';
import { meet } from './selection.ts';

/** The protection that stands between a person and a block of cells: one that refuses before one that warns. */
export function guardOf(guards: readonly Guard[], area: Area): Guard | undefined {
  const met = guards.filter((guard) => meet(guard, area) && !guard.open.some((open) => covers(open, area)));
  return met.find(({ refuses }) => refuses) ?? met[0];
}

const covers = (outer: Area, inner: Area): boolean =>
  outer.firstRow <= inner.firstRow &&
  outer.lastRow >= inner.lastRow &&
  outer.firstColumn <= inner.firstColumn &&
  outer.lastColumn >= inner.lastColumn;
