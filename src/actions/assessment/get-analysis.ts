import { readAssessmentRows } from '../../core/assessment/answers/assessment-rows.ts';
import { workOf } from '../../core/assessment/answers/work.ts';
import { judgedBy } from '../../core/assessment/counted/judged.ts';
import type { Analysed } from '../../core/assessment/statistics/analysis.ts';
import { analyse } from '../../core/assessment/statistics/analysis.ts';
import type { GroupDifference } from '../../core/assessment/statistics/groups/group-difference.ts';
import { groupsOf } from '../../core/assessment/statistics/groups/groups-of.ts';
import { pairs } from '../../core/assessment/statistics/monitor.ts';
import { meanOf } from '../../core/assessment/statistics/spread.ts';
import { ok, type Result } from '../../core/problem.ts';
import { isIn, readStatus } from '../../core/selection/status/status.ts';
import { assessmentsTab } from '../../core/workbook/assessment-tabs.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { readScored, type ScoredApplication } from '../application/read-scored.ts';
import type { Ports } from '../ports.ts';
import { readAssessors } from './read-panel.ts';

/** The same scores always say the same: whoever doubts it can sample again. */
const seed = 20_120_301;
const mostCells = 40;
const mostApplications = 60;

/**
 * What the scores say: agreement, strict and lenient assessors, cells to discuss, how firmly the line stands, and whether
 * kinds of organisations are scored differently. Only of applications all of whose assessors have answered; nothing is
 * written.
 */
export function getAnalysis(ports: Ports) {
  const scored = readScored(ports);
  if (!scored.ok) return scored;
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const { settings, criteria, applications } = scored.value;
  const tab = ports.workbook.exists(assessmentsTab.key) ? ports.workbook.open(assessmentsTab) : null;
  if (tab && !tab.ok) return tab;
  const blind = tab
    ? readAssessmentRows(tab.value.rows, tab.value.place).rows.filter(({ stage }) => stage === 'blind')
    : [];
  const work = workOf(panel.value.assignments);
  const complete = judgedBy(work, blind, 'raw').applications;
  const shortlisted = applications.filter(({ row }) => isIn(readStatus(textIn(row, 'status')) ?? ''));
  const analysis = analyse({
    criteria,
    applications: applications.map((each) => analysed(each, ports.now().getFullYear())),
    assessments: blind.filter(({ application }) => complete.has(application)),
    places: shortlisted.length > 0 ? shortlisted.length : (settings.shortlistPlaces ?? 0),
    seed,
  });
  const titles = new Map(applications.map(({ code, application }) => [code, application.title.slice(0, 60)]));
  const unsure = analysis.robust.filter(({ discuss }) => discuss);
  const firm = analysis.robust.filter((each) => each.in && !each.discuss);
  return ok({
    waiting:
      new Set(work.filter(({ practice }) => !practice).map(({ application }) => application)).size -
      complete.size,
    assessed: complete.size,
    criteria: analysis.criteria.map((each) => ({
      ...each,
      text: criteria.find(({ code }) => code === each.code)?.text ?? '',
    })),
    assessors: analysis.strictness.known
      ? analysis.strictness.shifts.map(({ assessor, points, shared }) => ({ assessor, points, shared }))
      : [],
    whyNoShift: analysis.strictness.known ? '' : analysis.strictness.why,
    discuss: analysis.discuss
      .slice(0, mostCells)
      .map(({ scores, ...cell }) => ({ ...cell, scores: [...scores] })),
    places: analysis.places,
    firm: firm.length,
    unsure: [...unsure]
      .sort((one, other) => Math.abs(one.stays - 50) - Math.abs(other.stays - 50))
      .slice(0, mostApplications)
      .sort((one, other) => other.stays - one.stays)
      .map(({ code, stays, in: isAbove }) => ({
        code,
        title: titles.get(code) ?? '',
        stays,
        above: isAbove,
      })),
    leaveOut: analysis.leaveOut.map(({ assessor, enters, leaves }) => ({
      assessor,
      enters: [...enters],
      leaves: [...leaves],
    })),
    monitor: analysis.monitor.map(
      ({ pair, applied, shortlisted: chosen, unknown, overall, criteria: by, shift }) => ({
        groups: [...pairs[pair]],
        applied: [...applied],
        shortlisted: [...chosen],
        unknown,
        overall: shown(overall),
        criteria: by.flatMap(({ code, difference }) => {
          const found = shown(difference);
          return found && found.chance < 0.05 ? [{ code, ...found }] : [];
        }),
        shift: shown(shift),
      }),
    ),
  }) satisfies Result<unknown>;
}

const shown = (found: GroupDifference) =>
  found.enough
    ? {
        difference: found.difference,
        from: found.interval[0],
        to: found.interval[1],
        chance: found.chance,
      }
    : null;

function analysed({ code, row, application, scored }: ScoredApplication, thisYear: number): Analysed {
  const shifts = scored.criteria.flatMap(({ given }) =>
    given?.adjusted == null || given.mean === null ? [] : [given.adjusted - given.mean],
  );
  return {
    code,
    percent: scored.percent,
    criteria: Object.fromEntries(scored.criteria.map((score) => [score.code, score.percent])),
    shortlisted: isIn(readStatus(textIn(row, 'status')) ?? ''),
    shift: shifts.length === 0 ? null : meanOf(shifts),
    groups: groupsOf(application.organisations[0], thisYear),
    scores: scored.criteria.map(({ percent, evidence, given }) => ({
      percent,
      evidence,
      byAssessors: given?.mean != null && given.typed === null && given.adjusted === null,
    })),
  };
}
