import type { CellState, CellValue, SheetState, StoredCell } from '../state.ts';
import { toStored } from './stored-cell.ts';

type Content = Pick<CellState, 'value' | 'formula' | 'result' | 'note' | 'runs'>;
type Looks = Omit<CellState, keyof Content>;

/** A value by itself; or the place of its looks in the sheet's list, and what the cell holds. */
type PackedCell = CellValue | null | [looks: number] | [looks: number, content: CellValue | Content];

export type PackedSheet = Omit<SheetState, 'rows'> & { rows: PackedCell[][]; looks: Looks[] };

/** A sheet as it is written to disk: looks that many cells share are written once. */
export function packSheet(sheet: SheetState): PackedSheet {
  const looks: Looks[] = [];
  const places = new Map<string, number>();
  const known = new Map<CellState, PackedCell>();
  const pack = (stored: StoredCell): PackedCell => {
    if (stored === null || typeof stored !== 'object') return stored;
    const found = known.get(stored);
    if (found !== undefined) return found;
    const { value, formula, result, note, runs, ...own } = stored;
    const key = JSON.stringify(own);
    const place = places.get(key) ?? looks.push(own) - 1;
    places.set(key, place);
    const content = toStored({ value, formula, result, note, runs } as CellState);
    const packed: PackedCell = content === null ? [place] : [place, content];
    known.set(stored, packed);
    return packed;
  };
  return { ...sheet, rows: sheet.rows.map((cells) => cells.map((cell) => pack(cell ?? null))), looks };
}

export function unpackSheet({ rows, looks, ...sheet }: PackedSheet): SheetState {
  const unpack = (packed: PackedCell): StoredCell => {
    if (!Array.isArray(packed)) return packed;
    const [place, content] = packed;
    const own = looks[place] ?? {};
    if (content === undefined) return own;
    return typeof content === 'object' ? { ...own, ...content } : { ...own, value: content };
  };
  return { ...sheet, rows: rows.map((cells) => cells.map(unpack)) };
}
