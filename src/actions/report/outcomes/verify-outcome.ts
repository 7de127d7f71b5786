import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import {
  checkVerification,
  type ProofCells,
  proofCells,
  type Verification,
} from '../../../core/report/sections/thread/verification.ts';
import { outcomesTab } from '../../../core/workbook/plan-tabs.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { type ProofRow, proofRows } from './proof-rows.ts';

type Verified = Verification & {
  readonly code: string;
  readonly id: string;
  /** What the person had before their eyes. */
  readonly seen: ProofRow['seen'];
};

/**
 * Takes down who verified a promise, when, how, and what was found. What somebody typed meanwhile is never overwritten:
 * the save is refused and says what stands there now.
 */
export function verifyOutcome(ports: Ports, entry: Verified): Result<{ readonly message: string }> {
  const { code, id, seen } = entry;
  const problems = checkVerification(entry, ports.day(ports.now()));
  if (problems.length > 0) return refused(...problems);
  const { tab } = ports.workbook.ensure(outcomesTab);
  const line = proofRows(ports, tab.rows, code).find((each) => each.id === id);
  if (!line)
    return refused({
      what: `The tab ${outcomesTab.title} has no line ${id} of ${code} any more.`,
      remedy: 'Read the outcomes again.',
    });
  const cells = proofCells(entry);
  const before: ProofCells = line.seen;
  const keys = ['reached', 'verifiedBy', 'verifiedOn', 'note'] as const;
  const changed = keys.filter((key) => cells[key] !== before[key]);
  // A save sent twice finds its own words there.
  if (changed.length === 0 && line.seen.outcome === seen.outcome)
    return ok({ message: savedWords(id, cells) });
  const collisions = [...keys, 'outcome' as const].filter((key) => seen[key].trim() !== line.seen[key]);
  if (collisions.length > 0)
    return refused(...collisions.map((key) => changedMeanwhile(id, key, line.seen[key])));
  tab.write(changed, [{ row: line.row, cells: Object.fromEntries(changed.map((key) => [key, cells[key]])) }]);
  log(ports, [
    { what: 'outcome verified', about: `${code} ${id}`, before: inWords(before), after: inWords(cells) },
  ]);
  return ok({ message: savedWords(id, cells) });
}

const savedWords = (id: string, { verifiedBy }: ProofCells): string =>
  verifiedBy === '' ? `Saved. ${id} is not verified.` : `Saved. ${id} is verified.`;

const inWords = ({ reached, verifiedBy, verifiedOn, note }: ProofCells): string =>
  [reached, verifiedBy, verifiedOn, note].filter((text) => text !== '').join(', ');

const changedMeanwhile = (id: string, key: string, now: string): Problem => {
  const header = outcomesTab.columns.find((column) => column.key === key)?.header ?? key;
  const shown = now.length > 200 ? `${now.slice(0, 200)} …` : now;
  return {
    what: `Somebody changed outcome ${id} meanwhile: ${header} is now ${shown === '' ? 'empty' : `“${shown}”`}. Nothing was saved.`,
    remedy: 'Read the outcomes again: what you typed stays here. Then save again if yours is to stand.',
  };
};
