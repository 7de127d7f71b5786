import type { Settings } from '../../core/call/settings/settings.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { isDropped } from '../../core/plan/versions/first-promise.ts';
import { ok, type Problem, type Result } from '../../core/problem.ts';
import type { ProjectFacts } from '../../core/project/project-facts.ts';
import { reportStates } from '../../core/report/received/report-states.ts';
import { strayAnswers } from '../../core/report/received/stray-answers.ts';
import { readStatus } from '../../core/selection/status/status.ts';
import { ledgerOf, ledgerProjectIn } from '../../core/support/ledger.ts';
import { overdueIn } from '../../core/support/overdue.ts';
import type { ProjectLedger } from '../../core/support/project-ledger.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { followUpsTab, lessonsTab } from '../../core/workbook/learning-tabs.ts';
import { outcomesTab, plansTab } from '../../core/workbook/plan-tabs.ts';
import { projectsTab } from '../../core/workbook/projects-tab.ts';
import { reportsTab } from '../../core/workbook/report-tabs.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { dateIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { readCriteriaTab, readSettingsTab } from '../call/read-call.ts';
import { followUpIn } from '../learning/follow-ups-of.ts';
import { impressionsOf } from '../learning/impressions-of.ts';
import { readAgreement } from '../plan/agreement/read-agreement.ts';
import { readPlan } from '../plan/plan-tabs.ts';
import { startProjects } from '../plan/start-project.ts';
import type { Ports } from '../ports.ts';
import { rowsBy, rowsOn } from '../read-rows.ts';
import { type ProofRow, proofRows } from '../report/outcomes/proof-rows.ts';
import { readReportRows } from '../report/received-reports.ts';

type ProjectRead = { readonly row: Row; readonly facts: ProjectFacts };

export type ProjectsRead = {
  readonly settings: Settings;
  readonly today: string;
  /** In the order of the Projects tab. */
  readonly projects: readonly ProjectRead[];
  /** Answers and lines that belong to no project. */
  readonly problems: readonly Problem[];
};

/**
 * Where every project stands, each tab read once: one more project costs no service call. A selected application that
 * has no row yet gets it first.
 */
export function readProjects(ports: Ports): Result<ProjectsRead> {
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  startProjects(ports);
  const received = readReportRows(ports);
  if (!received.ok) return received;
  const { reports, placeOf } = received.value;
  const today = ports.day(ports.now());
  const rows = rowsOn(ports, projectsTab).filter((row) => textIn(row, 'code') !== '');
  const applications = applicationRows(ports);
  const plans = plansOf(ports, rows, settings.value);
  const agreement = readAgreement(ports, plans);
  const ledgers = ledgersOf(ports, rows, settings.value, applications);
  const impressions = impressionsOf(ports);
  const lessonsOf = rowsBy(ports, lessonsTab);
  const followUpsOf = rowsBy(ports, followUpsTab);
  const reportsOf = rowsBy(ports, reportsTab);
  const proofsOf = rowsBy(ports, outcomesTab);
  const cameOf = (code: string, id: string): string =>
    reportsOf(code)
      .filter((each) => textIn(each, 'id') === id)
      .map((each) => textIn(each, 'came'))[0] ?? '';

  const factsOf = (row: Row): ProjectFacts => {
    const code = textIn(row, 'code');
    const plan = plans.get(code);
    const application = applications.get(code);
    const partners = (plan?.partners ?? []).filter(({ left }) => left === '').map(({ name }) => name);
    const ledger = ledgers.get(code);
    const lessons = lessonsOf(code).map((each) => textIn(each, 'kind'));
    const made = dateIn(row, 'internalReportAt');
    const own = reports.filter(({ answers }) => answers.projectCode === code);
    return {
      code,
      title: textIn(row, 'title'),
      lead: partners[0] ?? (application ? textIn(application, 'lead') : ''),
      isSelected: isSelected(application),
      ...{ starts: ledger?.starts ?? '', ends: ledger?.ends ?? '', version: plan?.version ?? 0 },
      activities: plan?.activities ?? [],
      agreements: agreement.of(code).states,
      reports: reportStates(
        (plan?.reports ?? []).map((report) => ({ ...report, came: cameOf(code, report.id) })),
        own,
        partners,
        today,
      ),
      outcomes: verifiedOf(plan, proofRows(ports, proofsOf(code), code)),
      support: ledger ? supportOf(ledger, today) : [],
      impressions: impressions.of(code).map(({ date, kind }) => ({ date, kind })),
      lessons: {
        worked: lessons.filter((kind) => kind !== 'avoid').length,
        avoid: lessons.filter((kind) => kind === 'avoid').length,
      },
      followUps: followUpsOf(code).map((each) => followUpIn(ports, each)),
      documents: {
        plan: textIn(row, 'planDocument'),
        beneficiaryReport: textIn(row, 'beneficiaryReport'),
        internalReport: textIn(row, 'internalReport'),
      },
      internalReportDay: made ? ports.day(made) : '',
    };
  };
  return ok({
    ...{ settings: settings.value, today },
    projects: rows.map((row) => ({ row, facts: factsOf(row) })),
    problems: [
      ...impressions.problems,
      ...agreement.problems,
      ...strayAnswers(
        reports,
        rows.map((row) => textIn(row, 'code')),
        placeOf,
      ),
    ],
  });
}

function applicationRows(ports: Ports): ReadonlyMap<string, Row> {
  const criteria = readCriteriaTab(ports);
  const tab = ports.workbook.open(applicationsTab(criteria.ok ? criteria.value : []));
  return new Map((tab.ok ? tab.value.rows : []).map((row): [string, Row] => [textIn(row, 'code'), row]));
}

/** A project whose application is gone from the tab is still one. */
const isSelected = (application: Row | undefined): boolean =>
  !application || readStatus(textIn(application, 'status')) === 'selected';

function plansOf(ports: Ports, rows: readonly Row[], exchange: Settings): ReadonlyMap<string, Plan> {
  const tabs = [plansTab, outcomesTab, supportTab, reportsTab];
  const lines = new Map(tabs.map((tab) => [tab.key, rowsBy(ports, tab)] as const));
  const plans = new Map<string, Plan>();
  for (const row of rows) {
    const code = textIn(row, 'code');
    const plan = readPlan(ports, row, exchange, ({ key }) => lines.get(key)?.(code) ?? []);
    if (plan) plans.set(code, plan);
  }
  return plans;
}

function verifiedOf(plan: Plan | undefined, proofs: readonly ProofRow[]): ProjectFacts['outcomes'] {
  const aimedAt = (plan?.outcomes ?? []).filter((outcome) => !isDropped(outcome)).map(({ id }) => id);
  const verified = proofs.filter(({ id, seen }) => seen.verifiedBy !== '' && aimedAt.includes(id));
  return { promised: aimedAt.length, verified: verified.length };
}

function ledgersOf(
  ports: Ports,
  rows: readonly Row[],
  exchange: Settings,
  applications: ReadonlyMap<string, Row>,
): ReadonlyMap<string, ProjectLedger> {
  const { projects } = ledgerOf(
    rowsOn(ports, supportTab),
    rows.map((row) => ledgerProjectIn(row, isSelected(applications.get(textIn(row, 'code'))), ports.day)),
    { exchange, day: ports.day, at: (row, column) => ({ tab: supportTab.title, row, column }) },
  );
  return new Map(projects.map((ledger): [string, ProjectLedger] => [ledger.code, ledger]));
}

function supportOf(ledger: ProjectLedger, today: string): ProjectFacts['support'] {
  const late = new Map(overdueIn(ledger, today).map(({ line, due }): [number, string] => [line.row, due]));
  return [
    ...ledger.given.map(({ date, what }) => ({ stage: 'given' as const, date, what, isOverdue: false })),
    ...ledger.planned.map(({ row, date, what }) => ({
      ...{ stage: 'planned' as const, what, date: late.get(row) ?? date },
      isOverdue: late.has(row),
    })),
  ];
}
