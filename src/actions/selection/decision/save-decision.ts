import { ok, type Result } from '../../../core/problem.ts';
import { type DecisionRecord, decisionCells } from '../../../core/selection/decision/decision-record.ts';
import { decisionsTab } from '../../../core/workbook/decision-tabs.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { readSeals } from './read-decision.ts';

/** Writes the record of the decision, or of the amendment that is being prepared. What is sealed is never written again. */
export function saveDecision(
  ports: Ports,
  record: Omit<DecisionRecord, 'number'>,
): Result<{ readonly message: string }> {
  const { tab } = ports.workbook.ensure(decisionsTab);
  const kept = readSeals(ports);
  if (!kept.ok) return kept;
  const { seals, open } = kept.value;
  const cells = decisionCells({ ...record, number: seals.length + 1 });
  if (open) tab.write(Object.keys(cells), [{ row: open.row, cells }]);
  else tab.append([cells]);
  log(ports, [{ what: 'decision recorded', about: `decision ${cells.decision}`, after: record.body }]);
  return ok({ message: 'The record is saved.' });
}
