import { codesOf } from '../../../core/assessment/assignment/conflicts/hidden-from.ts';
import { describeProblem, ok, type Problem, type Result } from '../../../core/problem.ts';
import { assignmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import type { Ports } from '../../ports.ts';
import { giveCodes } from './give-codes.ts';
import type { PanelGround } from './panel-ground.ts';
import { recordTies } from './record-ties.ts';

/** The panel with its ties, as far as the account at the keyboard may see them. What was typed into the tabs is taken in. */
export function getAssessors(ports: Ports) {
  giveCodes(ports);
  const ground = recordTies(ports);
  if (!ground.ok) return ground;
  const { assessors, assignments, applications, ties, hidden } = ground.value;
  const mine = codesOf(ports.who(), assessors);
  const titleOf = new Map(applications.map(({ code, title }): [string, string] => [code, title]));
  const isActive = new Set(assessors.filter(({ active }) => active).map(({ code }) => code));
  return ok({
    assessors: assessors.map(({ code, name, email, organisation, languages, active, released, ...each }) => ({
      code,
      name,
      email,
      organisation,
      languages: languages.join(', '),
      ties: each.ties.join('\n'),
      active,
      sent: released ? ports.words(released) : '',
      load: assignments.filter(
        ({ assessor, application, state, practice }) =>
          assessor === code && state === 'assigned' && !practice && !hidden.has(application),
      ).length,
    })),
    ties: ties
      .filter(
        ({ assessor, application, state }) =>
          (isActive.has(assessor) || state !== 'to look at') &&
          (mine.has(assessor) || !hidden.has(application)),
      )
      .map(({ assessor, application, state, why }) => ({
        assessor,
        application,
        title: titleOf.get(application) ?? '',
        state,
        why,
        own: mine.has(assessor),
      })),
    problems: unknownApplications(ports, ground.value).map(describeProblem),
  }) satisfies Result<unknown>;
}

/** Rows the office typed for applications there are not. */
export function unknownApplications(ports: Ports, { assignments, applications }: PanelGround): Problem[] {
  const known = new Set(applications.map(({ code }) => code));
  const unknown = assignments.filter(({ application }) => !known.has(application));
  if (unknown.length === 0) return [];
  const tab = ports.workbook.open(assignmentsTab);
  if (!tab.ok) return [];
  return unknown.map(({ row, application }) => ({
    where: tab.value.place(row, 'application'),
    what: `There is no application ${application}.`,
    remedy: 'Type the code as on the Applications tab, or delete the row.',
  }));
}
