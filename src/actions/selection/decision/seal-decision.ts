import type { Cell } from '../../../core/application/application.ts';
import { ok, type Problem, type Result, refused } from '../../../core/problem.ts';
import { checkSeal } from '../../../core/selection/decision/check-seal.ts';
import { problemsToSeal } from '../../../core/selection/decision/ready-to-seal.ts';
import { markOf, markOfLine, plainLine, type Seal } from '../../../core/selection/decision/seal.ts';
import { decisionsTab, sealedRankingTab } from '../../../core/workbook/decision-tabs.ts';
import { numberIn, textIn } from '../../../core/workbook/tab.ts';
import { log } from '../../log.ts';
import type { Ports } from '../../ports.ts';
import { type DecisionReading, readDecision } from './read-decision.ts';

/**
 * Keeps the ranking and every decision as they are, with a mark that shows a later edit. The copy goes out in
 * one block before the mark, which makes it count: a run cut short between the two is sealed again over its rows.
 */
export function sealDecision(ports: Ports): Result<{ readonly message: string; readonly mark: string }> {
  const read = readDecision(ports);
  if (!read.ok) return read;
  const missing = missingFor(read.value);
  if (missing.length > 0) return refused(...missing);
  const { open, now, criteriaVersion, settings } = read.value;
  const seal: Seal = {
    record: open.record,
    // Cells keep seconds.
    sealedAt: new Date(Math.floor(ports.now().getTime() / 1000) * 1000),
    by: ports.who(),
    criteria: criteriaVersion,
    lines: now.map(plainLine),
  };
  keepLines(ports, seal);
  ports.settle();
  const mark = markOf(seal);
  const decisions = ports.workbook.open(decisionsTab);
  if (!decisions.ok) return decisions;
  const cells = {
    decision: open.record.number,
    sealedAt: seal.sealedAt,
    by: seal.by,
    criteria: seal.criteria,
    mark,
  };
  decisions.value.write(Object.keys(cells), [{ row: open.row ?? 0, cells }]);
  const { number } = open.record;
  log(ports, [
    {
      what: number === 1 ? 'decision sealed' : 'amendment sealed',
      about: `decision ${number}`,
      after: `mark ${mark}`,
    },
  ]);
  const at = ports.words(seal.sealedAt, settings.timeZone);
  return ok({ message: `Sealed on ${at}. Write the mark ${mark} into the minutes.`, mark });
}

/** Everything in the way of sealing; nothing is written while there is any. */
export function missingFor(reading: DecisionReading): readonly Problem[] {
  const { open, candidates, tab, rows, seals, now, applications } = reading;
  const rowOf = new Map(rows.map((row): [string, number] => [textIn(row, 'code'), row.row]));
  const where = (key: string) => (code: string) => tab.place(rowOf.get(code) ?? 1, key);
  const unsaved: readonly Problem[] =
    open.row === null
      ? [{ what: 'The decision is not recorded yet.', remedy: 'Fill in the record and save it first.' }]
      : problemsToSeal(open.record, candidates, where('status'));
  const stale = applications
    .filter(({ row, scored }) => numberIn(row, 'percent') !== scored.percent)
    .map(({ code }) => ({
      where: where('percent')(code),
      what: `The ranking of ${code} is older than its scores.`,
      remedy: 'Choose Score again, and look at the decision once more.',
    }));
  const last = seals[seals.length - 1];
  const check = last && checkSeal(last, now);
  const same: Problem[] =
    check?.intact && check.differences.length === 0
      ? [
          {
            what: 'Nothing differs from what is sealed.',
            remedy: 'Change a decision first, with its reason.',
          },
        ]
      : [];
  return [...same, ...(same.length > 0 ? [] : [...unsaved, ...stale])];
}

/** Writes the block of a seal, over what a run cut short left of it. */
function keepLines(ports: Ports, { record, lines }: Seal): void {
  const { tab } = ports.workbook.ensure(sealedRankingTab);
  const left = tab.rows.filter((row) => numberIn(row, 'decision') === record.number).map(({ row }) => row);
  const cells = lines.map(
    (line): Record<string, Cell> => ({
      ...line,
      decision: record.number,
      rank: line.rank ?? '',
      percent: line.percent ?? '',
      total: line.total ?? '',
      mark: markOfLine(line),
    }),
  );
  const keys = sealedRankingTab.columns.map(({ key }) => key);
  const blank = Object.fromEntries(keys.map((key): [string, Cell] => [key, '']));
  tab.write(
    keys,
    left.map((row, index) => ({ row, cells: cells[index] ?? blank })),
  );
  tab.append(cells.slice(left.length));
}
