import { agreedWords } from '../../../core/plan/agreement/agreed-words.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Problem } from '../../../core/problem.ts';
import { outcomesTab, plansTab } from '../../../core/workbook/plan-tabs.ts';
import { projectsTab } from '../../../core/workbook/projects-tab.ts';
import { reportsTab } from '../../../core/workbook/report-tabs.ts';
import { supportTab } from '../../../core/workbook/support-tab.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { readSettingsTab } from '../../call/read-call.ts';
import type { Ports } from '../../ports.ts';
import { rowsBy } from '../../read-rows.ts';
import { readPlan } from '../plan-tabs.ts';
import { readAgreement } from './read-agreement.ts';

/** Brings the column "Agreed" of the Projects tab up to date; says which answers could not be told whose they are. */
export function refreshAgreed(ports: Ports): readonly Problem[] {
  if (!ports.workbook.exists(projectsTab.key)) return [];
  const projects = ports.workbook.open(projectsTab);
  const settings = readSettingsTab(ports, 'anything');
  if (!projects.ok || !settings.ok) return [];
  const tabs = [plansTab, outcomesTab, supportTab, reportsTab];
  const lines = new Map(tabs.map((tab) => [tab.key, rowsBy(ports, tab)] as const));
  const plans = new Map<string, Plan>();
  for (const row of projects.value.rows) {
    const code = textIn(row, 'code');
    const plan = readPlan(ports, row, settings.value, ({ key }) => lines.get(key)?.(code) ?? []);
    if (plan) plans.set(code, plan);
  }
  if (plans.size === 0) return [];
  const { of, problems } = readAgreement(ports, plans);
  const changes = projects.value.rows
    .map((row) => ({ row, agreed: agreedWords(of(textIn(row, 'code')).states) }))
    .filter(({ row, agreed }) => textIn(row, 'agreed') !== agreed)
    .map(({ row: { row }, agreed }) => ({ row, cells: { agreed } }));
  if (changes.length > 0) projects.value.write(['agreed'], changes);
  return problems;
}
