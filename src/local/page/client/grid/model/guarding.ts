import type { Area, Guard } from '../../../messages.ts';
import type { Place } from './move.ts';

/** The protection that stands between a person and a cell: one that refuses before one that warns. */
export function guardOf(guards: readonly Guard[], place: Place): Guard | undefined {
  const met = guards.filter((guard) => holds(guard, place) && !guard.open.some((area) => holds(area, place)));
  return met.find(({ refuses }) => refuses) ?? met[0];
}

const holds = (area: Area, { row, column }: Place): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
