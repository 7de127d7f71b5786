import { ok, type Result, refused } from '../../core/problem.ts';
import { followUpsTab } from '../../core/workbook/learning-tabs.ts';
import { type Row, textIn } from '../../core/workbook/tab.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { followUpIn } from './follow-ups-of.ts';

export type DoneMark = {
  readonly code: string;
  /** Its row when it was shown, and what stood there. */
  readonly row: number;
  readonly action: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Takes back the mark of that day. */
  readonly undo: boolean;
};

/** Says that a follow-up action is done, or takes that back. Only an empty cell is filled, and only our own day is taken out again. */
export function markDone(ports: Ports, mark: DoneMark): Result<{ readonly message: string }> {
  const { tab } = ports.workbook.ensure(followUpsTab);
  const row = lineShown(tab.rows, mark);
  if (!row)
    return refused({
      what: 'This line is no longer where it was.',
      remedy: 'Open the notes again: the tab was changed meanwhile.',
    });
  const { done } = followUpIn(ports, row);
  if (mark.undo ? done !== mark.on : done !== '')
    return refused({
      where: tab.place(row.row, 'done'),
      what: done === '' ? 'Nothing stands there any more.' : `"${done}" stands there.`,
      remedy: 'Open the notes again, or change the cell in the tab.',
    });
  tab.write(['done'], [{ row: row.row, cells: { done: mark.undo ? '' : mark.on } }]);
  log(ports, [
    { what: 'follow-up action', about: mark.code, before: done, after: mark.undo ? 'open again' : mark.on },
  ]);
  return ok({ message: mark.undo ? 'It is open again.' : `Done on ${mark.on}.` });
}

/** The line where it was, or, when the tab was sorted since, the only one that says the same. */
function lineShown(rows: readonly Row[], { code, row, action }: DoneMark): Row | undefined {
  const same = rows.filter(
    (each) => textIn(each, 'project') === code && textIn(each, 'action') === action.trim(),
  );
  return same.find((each) => each.row === row) ?? (same.length === 1 ? same[0] : undefined);
}
