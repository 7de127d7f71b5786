import { refused } from '../../core/problem.ts';
import { laterNumber } from '../../core/support/later-lines.ts';
import { cellsOfEntry, givenFor } from '../../core/support/support-entry.ts';
import { supportTab } from '../../core/workbook/support-tab.ts';
import type { Ports } from '../ports.ts';
import { type Added, writeLine } from './add-support-entry.ts';
import { readProjectLedger } from './read-project-ledger.ts';

type Planned = { readonly code: string; readonly row: number; readonly id: string };

/** Adds the line that says that what is open of a planned one was given today; the planned one stays as it is. */
export function giveSupport(ports: Ports, { code, row, id }: Planned): Added {
  const read = readProjectLedger(ports, code);
  if (!read.ok) return read;
  const { ledger, settings } = read.value;
  const line = ledger.planned.find((each) => (id === '' ? each.row === row : true) && each.id === id);
  if (!line)
    return refused({
      what: 'This planned line is not there any more.',
      remedy: 'Open the screen again to see how it stands.',
    });
  const named = id || laterNumber(ledger.planned.map((each) => each.id));
  const given = givenFor(line, named, ports.day(ports.now()));
  if (!given.ok) return given;
  const numbered = {
    ...ledger,
    planned: ledger.planned.map((each) => (each.row === line.row ? { ...each, id: named } : each)),
  };
  const cells = cellsOfEntry(given.value, numbered, settings);
  if (!cells.ok) return cells;
  if (id === '') {
    // A line typed by hand has no number yet, and what is given has to name it.
    const { tab } = ports.workbook.ensure(supportTab);
    tab.write(['id'], [{ row: line.row, cells: { id: named } }]);
  }
  return writeLine(ports, cells.value);
}
