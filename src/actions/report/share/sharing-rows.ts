import { ok, type Result, refused } from '../../../core/problem.ts';
import { type SharingLine, sharingLines } from '../../../core/report/share/sharing-line.ts';
import { sharingTab } from '../../../core/workbook/report-tabs.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import type { Ports, Tab } from '../../ports.ts';

export type SharingRows = { readonly tab: Tab; readonly lines: readonly SharingLine[] };

/** The approvals of a project; the tab is made when the first is given. */
export function sharingRows(ports: Ports, code: string): SharingRows {
  const { tab } = ports.workbook.ensure(sharingTab);
  return { tab, lines: sharingLines(tab.rows.filter((row) => textIn(row, 'project') === code)) };
}

export function approvalOf(
  ports: Ports,
  code: string,
  line: string,
): Result<{ readonly tab: Tab; readonly lines: readonly SharingLine[]; readonly approval: SharingLine }> {
  const { tab, lines } = sharingRows(ports, code);
  const approval = lines.find((each) => each.line === line);
  return approval
    ? ok({ tab, lines, approval })
    : refused({
        what: `There is no approval ${line} of ${code} on the tab ${tab.title}.`,
        remedy: 'Open the documents of the project anew.',
      });
}
