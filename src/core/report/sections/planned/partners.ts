import { agreementHeader, agreementRows } from '../../../plan/agreement/agreement-rows.ts';
import { agreementStates } from '../../../plan/agreement/agreement-state.ts';
import type { Plan, PlanPartner } from '../../../plan/plan.ts';
import { presentPartners } from '../../../plan/present-partners.ts';
import type { Block } from '../../documents/document.ts';
import { orOpen, paragraph, subheading, tableOr, together } from '../../wording/blocks.ts';
import { showDay } from '../../wording/show.ts';

/** Who does what and wants to learn what, the lead first; who came in later or left is named with the day. */
export function plannedPartners(plan: Plan): Block[] {
  const present = [...presentPartners(plan)].sort(
    (one, other) => Number(isLead(other)) - Number(isLead(one)),
  );
  const changes = [
    ...plan.partners
      .filter(({ joined }) => joined.trim() !== '')
      .map(({ name, joined }) => `${orOpen(name)} joined: ${showDay(joined)}`),
    ...plan.partners
      .filter(({ left }) => left.trim() !== '')
      .map(({ name, left }) => `${orOpen(name)} left: ${showDay(left)}`),
  ];
  return [
    tableOr(
      ['Partner', 'Role', 'Town or village', 'E-mail', 'Responsibilities', 'Wants to learn or get'],
      present.map(({ name, role, town, email, responsibilities, learningGoal }) =>
        [name, role, town, email, responsibilities, learningGoal].map(orOpen),
      ),
      `who takes part; ${together} Plans.`,
    ),
    ...(changes.length === 0
      ? []
      : [subheading('Partners who came in later or left'), ...changes.map(paragraph)]),
  ];
}

const isLead = ({ role }: PlanPartner): boolean => role.trim().toLowerCase() === 'lead';

/** Who agreed, when and how; cells to write in by hand stay empty. Without answers, what the plan itself says of it. */
export const agreementTable = (
  plan: Plan,
  office: string,
  states = agreementStates({ plan, answers: [], kept: () => [] }),
): Block => ({ kind: 'table', header: agreementHeader, rows: agreementRows(states, office) });
