import { type AgreementState, agreementStates } from '../../../core/plan/agreement/agreement-state.ts';
import { readAgreements } from '../../../core/plan/agreement/read-agreements.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Problem } from '../../../core/problem.ts';
import { projectsTab } from '../../../core/workbook/projects-tab.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import type { Ports } from '../../ports.ts';
import { givenAgreements } from './given-agreements.ts';
import { versionsSince } from './versions-since.ts';

export type Agreement = {
  readonly states: readonly AgreementState[];
  /** What is wrong with answers about this plan, and with those that name no plan at all. */
  readonly problems: readonly Problem[];
};

/** Where the partners of these plans stand, asked by code. Tabs and responses are read once for all of them. */
export function readAgreement(
  ports: Ports,
  plans: ReadonlyMap<string, Plan>,
): { readonly of: (code: string) => Agreement; readonly problems: readonly Problem[] } {
  const { given, problems } = givenAgreements(ports);
  const projects = ports.workbook.open(projectsTab);
  const others = new Set(
    (projects.ok ? projects.value.rows : [])
      .map((row) => textIn(row, 'code'))
      .filter((code) => !plans.has(code)),
  );
  const reading = readAgreements(
    given.filter(({ project }) => !others.has(project)),
    plans,
  );
  return {
    problems: [...problems, ...reading.problems],
    of(code) {
      const plan = plans.get(code);
      if (!plan) return { states: [], problems: [] };
      return {
        states: agreementStates({
          plan,
          answers: reading.answers.filter(({ project }) => project === code),
          kept: () => versionsSince(ports, plan),
        }),
        problems: [
          ...problems,
          ...reading.problems.filter(({ project }) => project === code || project === ''),
        ],
      };
    },
  };
}
