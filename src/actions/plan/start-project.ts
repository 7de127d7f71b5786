import { readStatus } from '../../core/selection/status/status.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { projectsTab } from '../../core/workbook/projects-tab.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { readCriteriaTab } from '../call/read-call.ts';
import type { Ports } from '../ports.ts';

/**
 * Gives every selected application its row on the Projects tab, whether the status was set in the sidebar, typed into
 * the cell, or written by a run that was cut short. One that has a row keeps it.
 */
export function startProjects(ports: Ports): void {
  const criteria = readCriteriaTab(ports);
  const applications = ports.workbook.open(applicationsTab(criteria.ok ? criteria.value : []));
  if (!applications.ok) return;
  const selected = applications.value.rows.filter(
    (row) => textIn(row, 'code') !== '' && readStatus(textIn(row, 'status')) === 'selected',
  );
  if (selected.length === 0) return;
  const { tab } = ports.workbook.ensure(projectsTab);
  const there = new Set(tab.rows.map((row) => textIn(row, 'code')));
  tab.append(
    selected
      .filter((row) => !there.has(textIn(row, 'code')))
      .map((row) => ({ code: textIn(row, 'code'), title: textIn(row, 'title'), version: 0 })),
  );
}
