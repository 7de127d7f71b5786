import {
  activityTypes,
  assistanceKinds,
  type CodeList,
  outcomeLevels,
} from '../../core/application/catalogue/codes.ts';
import type { Exchange } from '../../core/application/reading/values/read-money.ts';
import { activityQuestions } from '../../core/plan/activity-questions.ts';
import { checkPlan } from '../../core/plan/check/check-plan.ts';
import { reportingBurden } from '../../core/plan/check/reporting-burden.ts';
import { typedHints } from '../../core/plan/check/typed-hints.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { ok, type Result } from '../../core/problem.ts';
import { projectsTab } from '../../core/workbook/projects-tab.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { dateIn, textIn } from '../../core/workbook/tab.ts';
import type { Ports } from '../ports.ts';
import { rowsBy, rowsOn } from '../read-rows.ts';
import { versionsKept } from './keep-version.ts';
import { takeInFindings } from './new-points.ts';
import { planOf } from './plan-of.ts';
import { projectRow, supportLines } from './plan-tabs.ts';

export function getPlan(ports: Ports, code: string) {
  takeInFindings(ports, code);
  const read = planOf(ports, code);
  if (!read.ok) return read;
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const { row } = project.value;
  const savedAt = dateIn(row, 'savedAt');
  const url = textIn(row, 'planDocument');
  const { plan, saved } = read.value;
  return ok({
    plan: editable(plan),
    ...saidOf(ports, read.value.settings, plan),
    document: url === '' ? null : { name: `${code} Cooperation plan`, url, madeAt: '' },
    saved,
    savedAt: savedAt ? ports.words(savedAt) : '',
    versions: versionsKept(ports, code)
      .map(({ version, what, by, madeAt, changed }) => ({
        ...{ version, what, by, when: madeAt ? ports.words(madeAt) : '' },
        changed: changed.split('\n').filter((line) => line !== ''),
      }))
      .reverse()
      .slice(0, mostVersions),
    choices: {
      activityTypes: options(activityTypes),
      outcomeLevels: options(outcomeLevels),
      assistanceKinds: options(assistanceKinds),
      questions: activityQuestions.map(({ types, ...question }) => ({ ...question, types: [...types] })),
    },
  }) satisfies Result<unknown>;
}

/** More are on the tab. */
const mostVersions = 20;

const options = (list: CodeList) => list.map(({ code, label }) => ({ code, label }));

/** What is said about a plan each time it is loaded or saved. */
export function saidOf(ports: Ports, exchange: Exchange, plan: Plan) {
  const burden = reportingBurden(plan);
  const lines = supportLines(rowsBy(ports, supportTab)(plan.code)).map((line) => ({
    ...line,
    tab: supportTab.title,
  }));
  const sums = rowsOn(ports, projectsTab)
    .filter((row) => textIn(row, 'code') === plan.code)
    .map(({ cells }) => ({
      ...{ id: 'The money planned', kind: 'money' as const, what: '', tab: projectsTab.title },
      cells: { amount: cells.money ?? '' },
    }));
  return {
    hints: [...typedHints([...sums, ...lines], exchange), ...checkPlan(plan).hints],
    burden: { ...burden, reports: [...burden.reports] },
  };
}

/** The plan with lists of its own, as the sidebar hands it back. */
export const editable = (plan: Plan) => ({
  ...plan,
  partners: [...plan.partners],
  activities: plan.activities.map((activity) => ({ ...activity, details: [...activity.details] })),
  followUp: [...plan.followUp],
  outcomes: [...plan.outcomes],
  challenges: [...plan.challenges],
  points: [...plan.points],
  support: {
    ...plan.support,
    costLines: [...plan.support.costLines],
    assistance: [...plan.support.assistance],
  },
  reports: [...plan.reports],
});
