import type { Cell } from '../../core/application/application.ts';
import { ok, type Result, refused } from '../../core/problem.ts';
import { dateIn, type Row, type TabDefinition } from '../../core/workbook/tab.ts';
import { projectRow } from '../plan/plan-tabs.ts';
import type { Ports } from '../ports.ts';

type Line = { readonly code: string } & Readonly<Record<string, Cell | null | undefined>>;

/**
 * Adds a line to a tab of the office: an impression, a lesson or a follow-up action. The same line written by the same
 * account a moment ago is not added again: whoever saved where the connection broke off saves once more.
 */
export function addLine(
  ports: Ports,
  definition: TabDefinition,
  { code, ...line }: Line,
  needs?: string,
): Result<{ readonly message: string }> {
  if (needs !== undefined && String(line[needs] ?? '').trim() === '')
    return refused({ what: 'Nothing is written yet.', remedy: 'Write it, then save again.' });
  const project = projectRow(ports, code);
  if (!project.ok) return project;
  const cells: Record<string, Cell> = { project: code, by: ports.who() };
  for (const [key, value] of Object.entries(line)) cells[key] = value ?? '';
  const { tab } = ports.workbook.ensure(definition);
  const now = ports.now();
  if (!tab.rows.some((row) => isSame(row, cells, now))) tab.append([{ ...cells, madeAt: now }]);
  return ok({ message: `Saved on the tab ${tab.title}.` });
}

const aMoment = 10 * 60_000;

function isSame(row: Row, cells: Readonly<Record<string, Cell>>, now: Date): boolean {
  const at = dateIn(row, 'madeAt');
  if (!at || now.getTime() - at.getTime() > aMoment) return false;
  return Object.keys(cells).every((key) => String(row.cells[key] ?? '') === String(cells[key] ?? ''));
}
