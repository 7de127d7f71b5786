import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { projectsTab } from '../../core/workbook/tabs.ts';
import type { Ports } from '../ports.ts';

/** Gives a selected application its row on the Projects tab. One that has a row keeps it. */
export function startProject(ports: Ports, code: string): void {
  const { tab } = ports.workbook.ensure(projectsTab);
  if (tab.rows.some((row) => textIn(row, 'code') === code)) return;
  const applications = ports.workbook.open(applicationsTab([]));
  const row = applications.ok
    ? applications.value.rows.find((each) => textIn(each, 'code') === code)
    : undefined;
  tab.append([{ code, title: row ? textIn(row, 'title') : '', version: 0 }]);
}
