import type { Settings } from '../../../core/call/settings/settings.ts';
import { ok, type Result } from '../../../core/problem.ts';
import { dayAt } from '../../../core/report/due/mail-hours.ts';
import type { DueProject } from '../../../core/report/due/plan-reminders.ts';
import { reportStates } from '../../../core/report/received/report-states.ts';
import { readStatus } from '../../../core/selection/status/status.ts';
import { applicationsTab } from '../../../core/workbook/applications-tab.ts';
import { plansTab } from '../../../core/workbook/plan-tabs.ts';
import { projectsTab } from '../../../core/workbook/projects-tab.ts';
import { reportsTab } from '../../../core/workbook/report-tabs.ts';
import { type Row, textIn } from '../../../core/workbook/tab.ts';
import { readCriteriaTab, readSettingsTab } from '../../call/read-call.ts';
import { readPlan } from '../../plan/plan-tabs.ts';
import type { Ports, Tab } from '../../ports.ts';
import { rowsBy, rowsOn } from '../../read-rows.ts';
import { receivedReports } from '../received-reports.ts';

type DueReport = DueProject['reports'][number] & {
  readonly row: number;
  readonly shownState: string;
  readonly came: string;
};

export type GatheredDue = {
  readonly settings: Settings;
  readonly tab: Tab;
  readonly projects: readonly (Omit<DueProject, 'reports'> & { readonly reports: readonly DueReport[] })[];
};

/**
 * The reports due of every project that is still selected and has a plan, with what came of them; null while none is
 * due. Each tab is read once.
 */
export function gatherDue(ports: Ports): Result<GatheredDue | null> {
  if (!ports.workbook.exists(reportsTab.key)) return ok(null);
  const { tab } = ports.workbook.ensure(reportsTab);
  if (tab.rows.length === 0) return ok(null);
  const settings = readSettingsTab(ports, 'anything');
  if (!settings.ok) return settings;
  const received = receivedReports(ports);
  if (!received.ok) return received;
  const today = dayAt(ports.now(), settings.value.timeZone);
  const linesOf = rowsBy(ports, reportsTab);
  const plans = rowsBy(ports, plansTab);
  const statuses = statusesIn(ports);
  const projects: GatheredDue['projects'][number][] = [];
  for (const project of rowsOn(ports, projectsTab)) {
    const code = textIn(project, 'code');
    // As the plan reads them, so that each line is known by its place.
    const rows = linesOf(code).filter(({ cells }) => cells.project === code);
    if (code === '' || rows.length === 0 || (statuses.get(code) ?? 'selected') !== 'selected') continue;
    const plan = readPlan(ports, project, settings.value, ({ key }) =>
      key === plansTab.key ? plans(code) : key === reportsTab.key ? rows : [],
    );
    if (!plan) continue;
    const { title, partners } = plan;
    const states = reportStates(
      plan.reports.map((report, index) => ({
        ...report,
        waived: textIn(rows[index] as Row, 'waived'),
        came: textIn(rows[index] as Row, 'came'),
      })),
      received.value.filter(({ answers }) => answers.projectCode === code),
      partners.filter(({ left }) => left === '').map(({ name }) => name),
      today,
    );
    const reports = states.map((state, index): DueReport => {
      const row = rows[index] as Row;
      return {
        ...state,
        reason: plan.reports[index]?.reason ?? '',
        askedOf: textIn(row, 'asked').toLowerCase() === 'each partner' ? 'each partner' : 'lead',
        ...{ row: row.row, shownState: textIn(row, 'state'), came: textIn(row, 'came') },
      };
    });
    projects.push({ code, title, partners, reports });
  }
  return ok({ settings: settings.value, tab, projects });
}

/** Statuses of applications by code: an amended decision may select one no more, and then nothing is waited for. */
export function statusesIn(ports: Ports): ReadonlyMap<string, string> {
  const criteria = readCriteriaTab(ports);
  const tab = ports.workbook.open(applicationsTab(criteria.ok ? criteria.value : []));
  return new Map(
    (tab.ok ? tab.value.rows : []).map((row): [string, string] => [
      textIn(row, 'code'),
      readStatus(textIn(row, 'status')) ?? '',
    ]),
  );
}
