import type { Settings } from '../../core/call/settings/settings.ts';
import { ok, type Result } from '../../core/problem.ts';
import { type Ledger, ledgerOf, ledgerProjectIn } from '../../core/support/ledger.ts';
import { projectsTab } from '../../core/workbook/projects-tab.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { textIn } from '../../core/workbook/tab.ts';
import type { Ports } from '../ports.ts';

type Known = Pick<Settings, 'currency' | 'exchangeRates'>;

/**
 * The Support tab against the Projects tab. `statuses`: of the applications, by code; a project whose application is not
 * selected any more is to be given nothing further. Nothing is written.
 */
export function readLedger(
  ports: Ports,
  settings: Known,
  statuses: ReadonlyMap<string, string>,
): Result<Ledger> {
  const read = (definition: typeof projectsTab) =>
    ports.workbook.exists(definition.key) ? ports.workbook.open(definition) : null;
  const projects = read(projectsTab);
  if (projects && !projects.ok) return projects;
  const support = read(supportTab);
  if (support && !support.ok) return support;
  const known = (projects?.value.rows ?? []).filter((row) => textIn(row, 'code') !== '');
  return ok(
    ledgerOf(
      support?.value.rows ?? [],
      known.map((row) =>
        ledgerProjectIn(row, (statuses.get(textIn(row, 'code')) ?? 'selected') === 'selected', ports.day),
      ),
      {
        at: (row, key) => support?.value.place(row, key) ?? { tab: supportTab.title, row },
        exchange: settings,
        day: ports.day,
      },
    ),
  );
}

/** No project, and nothing planned or given. */
export const emptyLedger: Ledger = { projects: [], problems: [] };

export const statusesOf = (
  candidates: readonly { readonly code: string; readonly status: string }[],
): ReadonlyMap<string, string> => new Map(candidates.map(({ code, status }) => [code, status] as const));
