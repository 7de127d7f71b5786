import type { PlanReport } from '../../plan/plan.ts';
import { isDay } from '../../time/dates.ts';

type Due = Pick<PlanReport, 'id' | 'kind' | 'due'>;
type Came = { readonly reportId: string; readonly kind: string; readonly received: string };

/**
 * Which of a project's due reports an answer belongs to: the one whose number it carries, else the only one of its
 * kind, else the one due nearest to the day it came, the earlier of two equally near. It depends on no other answer, so
 * that one more answer moves none. '' when no report is due.
 */
export function placeReport(planned: readonly Due[], { reportId, kind, received }: Came): string {
  const numbered = planned.find(({ id }) => plain(id) === plain(reportId) && plain(id) !== '');
  if (numbered) return numbered.id;
  const ofKind = planned.filter((due) => due.kind === kind);
  const among = ofKind.length > 0 ? ofKind : planned;
  if (!isDay(received)) return among[0]?.id ?? '';
  return nearest(among, received)?.id ?? '';
}

const plain = (id: string): string => id.trim().toUpperCase();

function nearest(among: readonly Due[], day: string): Due | undefined {
  const dated = among.filter(({ due }) => isDay(due));
  const far = ({ due }: Due): number => Math.abs(daysFrom(due, day));
  return (
    dated.reduce<Due | undefined>(
      (best, due) =>
        !best || far(due) < far(best) || (far(due) === far(best) && due.due < best.due) ? due : best,
      undefined,
    ) ?? among[0]
  );
}

/** Whole days from one YYYY-MM-DD to another; negative when the other is earlier. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000);

const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
