import { freeAssessorCodes } from '../../../core/assessment/assignment/next-assessor-code.ts';
import { assessorsTab, assignmentsTab } from '../../../core/workbook/assessment-tabs.ts';
import { textIn } from '../../../core/workbook/tab.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';

/** Codes that were ever given: also of assessors whose row somebody deleted. */
export function nextAssessorCode(ports: Ports): () => string {
  const used = [assessorsTab, assignmentsTab].flatMap((definition) => {
    const tab = ports.workbook.exists(definition.key) ? ports.workbook.open(definition) : null;
    return tab?.ok
      ? tab.value.rows.map((row) => textIn(row, definition === assessorsTab ? 'code' : 'assessor'))
      : [];
  });
  return freeAssessorCodes(used);
}

/** Assessors the office typed into the tab get their codes. */
export function giveCodes(ports: Ports): void {
  if (!ports.workbook.exists(assessorsTab.key)) return;
  const tab = ports.workbook.open(assessorsTab);
  if (!tab.ok) return;
  const typed = tab.value.rows.filter((row) => textIn(row, 'code') === '');
  if (typed.length === 0) return;
  const next = nextAssessorCode(ports);
  const given = typed.map(({ row }) => ({ row, cells: { code: next() } }));
  tab.value.write(['code'], given);
  log(
    ports,
    given.map(({ cells }) => ({ what: 'assessor added', about: cells.code, after: 'typed into the tab' })),
  );
}
