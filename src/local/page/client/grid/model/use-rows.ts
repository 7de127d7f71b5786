import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellLook, ShownCell, ShownRows } from '../../../messages.ts';
import { ask } from '../../app/ask.ts';

const blockRows = 50;

export type Cells = {
  /** The block a row came in, the same object until it is read again. */
  readonly readOf: (row: number) => ShownRows | undefined;
  readonly cell: (row: number, column: number) => ShownCell | null;
  readonly lookOf: (row: number, cell: ShownCell) => CellLook | undefined;
};

/**
 * Reads the rows that are on screen, in blocks. After a change the rows already there stay until the new ones arrive,
 * so that nothing flickers.
 */
export function useRows(sheetId: number, version: number, wanted: readonly number[]): Cells {
  const kept = useRef({ sheetId, blocks: new Map<number, { version: number; read: ShownRows }>() });
  const [, redraw] = useState(0);
  if (kept.current.sheetId !== sheetId) kept.current = { sheetId, blocks: new Map() };
  const { blocks } = kept.current;
  const blockOf = (row: number) => Math.floor((row - 1) / blockRows);
  const wantedBlocks = [...new Set(wanted.map(blockOf))];

  useEffect(() => {
    let isCurrent = true;
    const missing = wantedBlocks.filter((block) => blocks.get(block)?.version !== version);
    for (const block of missing) {
      const first = block * blockRows + 1;
      ask('rows', { sheetId, first, last: first + blockRows - 1 }).then(
        (read) => {
          const known = blocks.get(block);
          if (known && known.version > version) return;
          blocks.set(block, { version, read });
          if (isCurrent) redraw((count) => count + 1);
        },
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [sheetId, version, wantedBlocks.join()]);

  const readOf = (row: number) => blocks.get(blockOf(row))?.read;
  return {
    readOf,
    cell: (row, column) => {
      const read = readOf(row);
      return read?.rows[row - read.first]?.[column - 1] ?? null;
    },
    lookOf: (row, cell) => (cell.look === undefined ? undefined : readOf(row)?.looks[cell.look]),
  };
}
