import { readDecisionRows } from '../../../core/assessment/blind/read-decisions.ts';
import { ok, type Result, refused } from '../../../core/problem.ts';
import { blindTab } from '../../../core/workbook/blind-tabs.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { refreshDoubts } from './refresh-doubts.ts';

/** The sidebar shows so many at once; the next come when these are decided. */
const mostShown = 200;

/** The words to decide about, with what stands around them. */
export function getDoubts(ports: Ports) {
  const read = refreshDoubts(ports);
  if (!read.ok) return read;
  const { open, rows } = read.value;
  return ok({
    doubts: open.slice(0, mostShown).map(({ word, found, applications, context }) => ({
      word,
      found,
      applications: [...applications],
      context,
    })),
    open: open.length,
    hidden: rows.filter(({ decision }) => decision === 'hide').length,
    left: rows.filter(({ decision }) => decision === 'leave').length,
    tab: ports.workbook.linkTo(blindTab.key),
  }) satisfies Result<unknown>;
}

type Decided = readonly { readonly word: string; readonly decision: 'hide' | 'leave' }[];

/** Keeps what a person decided, many words at once. A word somebody decided about meanwhile keeps that decision. */
export function decideDoubts(ports: Ports, decided: Decided): Result<{ readonly message: string }> {
  const tab = ports.workbook.open(blindTab);
  if (!tab.ok) return tab;
  const rowOf = new Map(readDecisionRows(tab.value.rows).map((row) => [row.word, row] as const));
  const by = ports.who();
  const at = ports.now();
  const changes = decided.flatMap(({ word, decision }) => {
    const row = rowOf.get(word);
    return row && row.decision === '' ? [{ row: row.row, cells: { decision, by, at } }] : [];
  });
  if (changes.length === 0 && decided.length > 0)
    return refused({
      what: 'These words are decided already.',
      remedy: 'To change a decision, type hide or leave on the tab.',
    });
  tab.value.write(['decision', 'by', 'at'], changes);
  const hidden = changes.filter(({ cells }) => cells.decision === 'hide').length;
  const message = `${hidden} hidden, ${changes.length - hidden} left as they are.`;
  log(ports, [{ what: 'words decided for blind reading', after: message }]);
  return ok({ message });
}
