import { ok, type Result, refused } from '../../core/problem.ts';
import { differences } from '../../core/support/differences.ts';
import { cellsOfEntry, type SupportCells, type SupportEntry } from '../../core/support/support-entry.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import { dateIn, type Row, textIn } from '../../core/workbook/tab.ts';
import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
import { lineMark } from './line-mark.ts';
import { readProjectLedger } from './read-project-ledger.ts';

/** `undo` names the line as it was written. */
export type Added = Result<{ readonly message: string; readonly undo: string }>;

/** Adds a line to the Support tab, or says what has to be mended first. */
export function addSupportEntry(
  ports: Ports,
  { code, ...entry }: SupportEntry & { readonly code: string },
): Added {
  const read = readProjectLedger(ports, code);
  if (!read.ok) return read;
  const { ledger, settings } = read.value;
  const cells = cellsOfEntry(entry, ledger, settings);
  if (!cells.ok) return cells;
  const before = differences(ledger, settings);
  const added = writeLine(ports, cells.value);
  if (!added.ok) return added;
  const after = readProjectLedger(ports, code);
  const found = after.ok ? differences(after.value.ledger, after.value.settings) : [];
  const news = found.filter((each) => !before.includes(each));
  return ok({ ...added.value, message: [added.value.message, ...news].join(' ') });
}

/** Longer than a person waits before pressing again, shorter than to mean it. */
const sameWithin = 10 * 60_000;

/** A line like one written a few minutes ago is that one sent twice: it is not added again. */
export function writeLine(ports: Ports, line: SupportCells): Added {
  const { tab } = ports.workbook.ensure(supportTab);
  const by = ports.who();
  const now = ports.now();
  const isSame = (row: Row) => {
    const at = dateIn(row, 'madeAt');
    const isRecent = at !== null && now.getTime() - at.getTime() < sameWithin;
    return (
      isRecent &&
      textIn(row, 'by') === by &&
      // A line added later has a new number each time.
      Object.entries(line).every(([key, value]) => key === 'id' || row.cells[key] === value)
    );
  };
  const twin = tab.rows.find(isSame);
  if (twin)
    return ok({
      message: `This line is on the tab ${tab.title} already; it was not added twice.`,
      undo: lineMark(twin),
    });
  const cells = { ...line, by, madeAt: new Date(Math.floor(now.getTime() / 1000) * 1000) };
  tab.append([cells]);
  log(ports, [{ what: `support ${line.stage}`, about: String(line.project), after: wordsOf(line) }]);
  return ok({ message: `Saved on the tab ${tab.title}.`, undo: lineMark({ cells }) });
}

/** For the Log. */
const wordsOf = (cells: SupportCells): string =>
  ['what', 'amount', 'currency', 'days', 'date', 'organisation']
    .map((key) => String(cells[key] ?? ''))
    .filter((text) => text !== '')
    .join(', ');

/** Takes back the line just added, unless somebody has changed it meanwhile. */
export function undoSupportEntry(
  ports: Ports,
  { code, undo }: { readonly code: string; readonly undo: string },
): Result<{ readonly message: string }> {
  const { tab } = ports.workbook.ensure(supportTab);
  const row = tab.rows.find((each) => textIn(each, 'project') === code && lineMark(each) === undo);
  if (!row)
    return refused({
      what: 'The line is not as it was added: it was changed or removed meanwhile.',
      remedy: `Look at the tab ${tab.title}, and remove it there if you like.`,
    });
  tab.remove([row.row]);
  log(ports, [{ what: 'support line taken back', about: code, before: wordsOf(row.cells) }]);
  return ok({ message: 'The line is taken back.' });
}
