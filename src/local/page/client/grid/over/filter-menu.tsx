import { useEffect, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../../../sheets/structure/a1.ts';
import type { FilterValue, SheetLayout } from '../../../messages.ts';
import { ask } from '../../app/ask.ts';
import { cellId } from '../lines/grid-cell.tsx';
import type { Hands } from '../use-hands.ts';
import { Popup } from './popup.tsx';

type Props = {
  readonly column: number;
  readonly layout: SheetLayout;
  readonly hands: Hands;
  readonly onClose: () => void;
};

/** The menu of a column's filter: sort by it, or tick the values to show. */
export function FilterMenu({ column, layout, hands, onClose }: Props) {
  const { sheetId, filter } = layout;
  const [values, setValues] = useState<readonly FilterValue[]>([]);
  const [search, setSearch] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const box = document.getElementById(cellId(filter?.area.firstRow ?? 1, column))?.getBoundingClientRect();
  useEffect(() => {
    first.current?.focus();
    ask('filterValues', { sheetId, column }).then(setValues, onClose);
  }, []);
  const sort = async (ascending: boolean) => {
    onClose();
    const rows = {
      active: { row: (filter?.area.firstRow ?? 0) + 1, column: filter?.area.firstColumn ?? 1 },
      head: { row: filter?.area.lastRow ?? layout.rows, column: filter?.area.lastColumn ?? layout.columns },
    };
    if (await hands.mayEdit(rows, layout)) await hands.edit({ kind: 'sort', sheetId, column, ascending });
  };
  const keep = async () => {
    onClose();
    const hidden = values.filter(({ shown }) => !shown).map(({ text }) => text);
    await hands.edit({ kind: 'filter-values', sheetId, column, hidden });
  };
  const tick = (isShown: (value: FilterValue) => boolean) =>
    setValues(values.map((value) => ({ ...value, shown: isShown(value) })));
  const listed = values.filter(({ text }) => text.toLowerCase().includes(search.toLowerCase()));
  return (
    <Popup left={box?.left ?? 0} top={box?.bottom ?? 0} onClose={onClose}>
      <div
        class="filter-menu"
        role="dialog"
        aria-label={`Filter of column ${columnLetters(column)} ${layout.headers[column - 1] ?? ''}`}
      >
        <button ref={first} type="button" class="quiet" onClick={() => sort(true)}>
          Sort A to Z
        </button>
        <button type="button" class="quiet" onClick={() => sort(false)}>
          Sort Z to A
        </button>
        <h2>Filter by values</h2>
        <div class="ticks">
          <button type="button" class="link" onClick={() => tick(() => true)}>
            Select all
          </button>
          <button type="button" class="link" onClick={() => tick(() => false)}>
            Clear
          </button>
        </div>
        <input
          type="search"
          aria-label="Search values"
          placeholder="Search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <ul>
          {listed.map((value) => (
            <li key={value.text}>
              <label>
                <input
                  type="checkbox"
                  checked={value.shown}
                  onChange={() => tick((other) => (other === value ? !other.shown : other.shown))}
                />
                <span>{value.text || '(Blanks)'}</span>
              </label>
            </li>
          ))}
        </ul>
        <div class="buttons">
          <button type="button" class="quiet" onClick={onClose}>
            Cancel
          </button>
          <button type="button" class="primary" onClick={keep}>
            OK
          </button>
        </div>
      </div>
    </Popup>
  );
}
