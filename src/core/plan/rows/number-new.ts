import type { Plan } from '../plan.ts';
import { numberActivities } from './number-lines.ts';
import { planFromRows } from './plan-from-rows.ts';
import { planToRows } from './plan-rows.ts';

/** The plan in which lines that came without a number have the next free one, for good. */
export const numberNew = (plan: Plan): Plan =>
  // Activities first, because their details go by it.
  planFromRows(planToRows({ ...plan, activities: numberActivities(plan.activities) }));
