import type { Workspace } from '../../../workspace/workspace.ts';
import type { Arrived } from '../steps/apply.ts';
import { press } from '../steps/office.ts';
import { later, passTime } from '../steps/pass-time.ts';
import { makePlan } from '../steps/plan.ts';
import { report } from '../steps/report.ts';
import { select, shortlist, tellRanks } from '../steps/select.ts';
import { type PlayOptions, reaches, type Story, type Tell } from './story.ts';

const daysToShortlist = 7;
const daysToDecide = 14;

/** From scores to reports: the same way for both kinds of form. */
export function playOn(workspace: Workspace, arrived: Arrived, options: PlayOptions, tell: Tell): Story {
  const story: Story = { ...arrived, shortlisted: [], selected: [], projects: [] };
  press(workspace, 'Score again');
  tellRanks(workspace, tell);
  if (!reaches(options, 'shortlisted')) return story;

  passTime(workspace, later(workspace, daysToShortlist));
  const shortlisted = shortlist(workspace, tell);
  if (!reaches(options, 'planned')) return { ...story, shortlisted };

  passTime(workspace, later(workspace, daysToDecide));
  const selected = select(workspace, tell);
  tell('Cooperation plans');
  const plans = selected.map((code) => ({ code, plan: makePlan(workspace, code, tell) }));
  const projects = plans.map((project) => ({ ...project, reports: [], gaps: [] }));
  if (!reaches(options, 'reported')) return { ...story, shortlisted, selected, projects };

  return { ...story, shortlisted, selected, projects: report(workspace, plans, tell) };
}
