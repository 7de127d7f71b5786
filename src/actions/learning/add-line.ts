import type { Cell } from '../../core/application/application.ts';
import { ok, type Result } from '../../core/problem.ts';
import type { TabDefinition } from '../../core/workbook/tab.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';

/** Adds a line to a tab of the office: an impression, a lesson, a follow-up action or a support entry. */
export function addLine(
  ports: Ports,
  definition: TabDefinition,
  { code, ...line }: { readonly code: string } & Readonly<Record<string, Cell | null>>,
): Result<{ readonly message: string }> {
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const cells: Record<string, Cell> = { project: code, by: ports.who(), madeAt: ports.now() };
  for (const [key, value] of Object.entries(line)) cells[key] = value ?? '';
  const { tab } = ports.workbook.ensure(definition);
  tab.append([cells]);
  return ok({ message: `Saved on the tab ${tab.title}.` });
}
