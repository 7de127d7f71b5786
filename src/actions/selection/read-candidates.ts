import { ok } from '../../core/problem.ts';
import { applicationsTab } from '../../core/workbook/applications-tab.ts';
import { textIn } from '../../core/workbook/tab.ts';
import { candidateOf } from '../application/candidates.ts';
import { readCall } from '../call/read-call.ts';
import type { Ports } from '../ports.ts';

/** The Applications tab as the selection sees it, and the call it belongs to. */
export function readCandidates(ports: Ports) {
  const call = readCall(ports, 'anything');
  if (!call.ok) return call;
  const tab = ports.workbook.open(applicationsTab(call.value.criteria));
  if (!tab.ok) return tab;
  const rows = tab.value.rows.filter((row) => textIn(row, 'code') !== '');
  return ok({ ...call.value, tab: tab.value, rows, candidates: rows.map(candidateOf) });
}
