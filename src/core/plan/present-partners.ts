import type { Plan, PlanPartner } from './plan.ts';

/** Who is in the project now: who left stays in the plan, with the day. */
export const presentPartners = ({ partners }: Pick<Plan, 'partners'>): readonly PlanPartner[] =>
  partners.filter(({ left }) => left.trim() === '');
