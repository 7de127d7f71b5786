import { type AssessmentRow, readAssessmentRows } from '../../../core/assessment/answers/assessment-rows.ts';
import { type Work, workOf } from '../../../core/assessment/answers/work.ts';
import { type Judged, judgedBy } from '../../../core/assessment/counted/judged.ts';
import { wayOfCounting } from '../../../core/assessment/counted/way-of-counting.ts';
import type { Settings } from '../../../core/call/settings/settings.ts';
import { ok, type Problem, type Result } from '../../../core/problem.ts';
import { assessmentsTab, assessorsTab } from '../../../core/workbook/assessment-tabs.ts';
import { dateIn, textIn } from '../../../core/workbook/tab.ts';
import type { Ports } from '../../ports.ts';
import { type Panel, readAssessors } from '../read-panel.ts';

export type PanelJudged = {
  readonly panel: Panel;
  readonly work: readonly Work[];
  readonly rows: readonly AssessmentRow[];
  readonly judged: Judged;
  readonly problems: readonly Problem[];
};

/** What assessors gave, as the Assessments tab has it, without taking anything in; null before there is an assessor. */
export function readJudged(ports: Ports, settings: Settings): Result<PanelJudged | null> {
  if (!ports.workbook.exists(assessorsTab.key)) return ok(null);
  const panel = readAssessors(ports);
  if (!panel.ok) return panel;
  const people = ports.workbook.open(assessorsTab);
  if (!people.ok) return people;
  const tab = ports.workbook.exists(assessmentsTab.key) ? ports.workbook.open(assessmentsTab) : null;
  if (tab && !tab.ok) return tab;
  const read = tab ? readAssessmentRows(tab.value.rows, tab.value.place) : { rows: [], problems: [] };
  const firsts = people.value.rows.map((row) => ({
    assessor: textIn(row, 'code'),
    first: dateIn(row, 'first'),
    counted: textIn(row, 'counted'),
  }));
  const { counting, problems } = wayOfCounting(settings.scoresCounted, firsts, (date) =>
    ports.words(date, settings.timeZone),
  );
  const work = workOf(panel.value.assignments);
  const blind = read.rows.filter(({ stage }) => stage === 'blind');
  return ok({
    panel: panel.value,
    work,
    rows: read.rows,
    judged: judgedBy(work, blind, counting),
    problems: [...read.problems, ...problems],
  });
}
