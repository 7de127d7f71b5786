import { draftPlan } from '../../../core/plan/draft/draft-plan.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import type { ProjectRecord } from '../../../core/report/record/project-record.ts';
import { interviewsTab } from '../../../core/workbook/interviews-tab.ts';
import { outcomesTab, plansTab } from '../../../core/workbook/plan-tabs.ts';
import { projectsTab } from '../../../core/workbook/projects-tab.ts';
import { reportsTab } from '../../../core/workbook/report-tabs.ts';
import { supportTab } from '../../../core/workbook/support-tab.ts';
import { numberIn, type Row, type TabDefinition, textIn } from '../../../core/workbook/tab.ts';
import { noApplication } from '../../application/get-application.ts';
import { readScored, type ScoredApplication, type ScoredCall } from '../../application/read-scored.ts';
import { readAgreement } from '../../plan/agreement/read-agreement.ts';
import { noProject, readPlan } from '../../plan/plan-tabs.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy, rowsOn } from '../../read-rows.ts';
import { receivedReports } from '../../report/received-reports.ts';
import { readLedger, statusesOf } from '../../support/read-ledger.ts';
import { callFacts, decisionsOf, partnersOf } from './gather-call.ts';
import { gatherInterviews } from './gather-interviews.ts';
import { gatherLines } from './gather-lines.ts';
import { gatherSelection } from './gather-selection.ts';

export type GatheredProjects = {
  readonly settings: ScoredCall['settings'];
  /** Codes of the Projects tab, in its order. */
  readonly codes: readonly string[];
  /** Everything known about one project, as it was when all were gathered. */
  readonly record: (code: string) => Result<ProjectRecord>;
};

/**
 * Everything the office knows about all projects: each tab is read once, so that the record of one more project costs
 * no service call. Nothing is written; who wants a project that has no row yet starts it first.
 */
export function gatherProjects(ports: Ports): Result<GatheredProjects> {
  const call = readScored(ports);
  if (!call.ok) return call;
  const reports = receivedReports(ports);
  if (!reports.ok) return reports;
  const { settings, applications } = call.value;
  const projects = rowsOn(ports, projectsTab).filter((row) => textIn(row, 'code') !== '');
  const projectOf = new Map(projects.map((row): [string, Row] => [textIn(row, 'code'), row]));
  const applicationOf = new Map(applications.map((each): [string, ScoredApplication] => [each.code, each]));
  const interviewsOf = gatherInterviews(ports);
  const dataDate = ports.day(ports.now());
  const planOf = gatherPlans(ports, call.value, interviewsOf);
  const plans = new Map<string, Plan>();
  projectOf.forEach((project, code) => {
    const found = applicationOf.get(code);
    if (found) plans.set(code, planOf(project, found, dataDate));
  });
  const agreement = readAgreement(ports, plans);
  const dueOf = rowsBy(ports, reportsTab);
  const cameOf = (code: string, id: string): string => {
    const line = dueOf(code).find((row) => textIn(row, 'id') === id);
    return line ? textIn(line, 'came') : '';
  };
  const linesOf = gatherLines(ports);
  const statuses = applications.map(({ code, row }) => ({ code, status: textIn(row, 'status') }));
  const ledger = readLedger(ports, settings, statusesOf(statuses));
  if (!ledger.ok) return ledger;
  const supportOf = new Map(ledger.value.projects.map((each) => [each.code, each] as const));
  const selectionOf = gatherSelection(ports, call.value);
  const interviewed = new Set(rowsOn(ports, interviewsTab).map((row) => textIn(row, 'application'))).size;
  const facts = callFacts(ports, call.value, interviewed);

  const record = (code: string): Result<ProjectRecord> => {
    const project = projectOf.get(code);
    if (!project) return refused(noProject(code));
    const found = applicationOf.get(code);
    if (!found) return refused(noApplication(code));
    const support = supportOf.get(code);
    if (!support) return refused(noProject(code));
    const plan = plans.get(code) ?? planOf(project, found, dataDate);
    const selection = selectionOf(code);
    return ok({
      code,
      title: plan.title,
      partners: partnersOf(found),
      plan,
      agreements: agreement.of(code).states,
      application: found.application,
      call: {
        ...facts,
        criteriaVersion: selection?.criteriaVersion ?? '',
        criteriaDate: selection?.criteriaDate ?? '',
      },
      process: selection?.process ?? null,
      scored: found.scored,
      decisions: decisionsOf(ports, found.row, selection?.process ?? null),
      interviews: interviewsOf(code),
      support,
      reportsDue: plan.reports.map((report) => ({ ...report, came: cameOf(code, report.id) })),
      reports: reports.value.filter(({ answers }) => answers.projectCode === code),
      ...linesOf(code),
      dataDate,
      version: (numberIn(project, 'reportVersion') ?? 0) + 1,
    });
  };
  return ok({ settings, codes: [...projectOf.keys()], record });
}

/** The plan as saved, or drafted from what was applied for. */
function gatherPlans(
  ports: Ports,
  { settings, criteria }: ScoredCall,
  interviewsOf: (code: string) => ProjectRecord['interviews'],
) {
  const { currency, callCode } = settings;
  const tabs = [plansTab, outcomesTab, supportTab, reportsTab];
  const lines = new Map(tabs.map((tab) => [tab.key, rowsBy(ports, tab)] as const));
  return (project: Row, { application, scored }: ScoredApplication, today: string): Plan => {
    const code = textIn(project, 'code');
    const rowsOf = ({ key }: TabDefinition): readonly Row[] => lines.get(key)?.(code) ?? [];
    const draft = () =>
      draftPlan(application, scored, {
        ...{ currency, callCode, today, projectCode: code },
        ...{ interviews: interviewsOf(code), criteria },
      });
    return readPlan(ports, project, settings, rowsOf) ?? { ...draft(), version: 0 };
  };
}
