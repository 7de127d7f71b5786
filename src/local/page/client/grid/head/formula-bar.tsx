import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetLayout } from '../../../messages.ts';
import type { Place } from '../model/move.ts';
import { areaName, areaOfSelection, only, readName, type Selection } from '../model/selection.ts';
import type { Hands } from '../use-hands.ts';

type Props = {
  readonly layout: SheetLayout | undefined;
  readonly selection: Selection;
  /** What the active cell holds. */
  readonly input: string;
  readonly hands: Hands;
  readonly onSelect: (selection: Selection) => void;
};

const toGrid = () => document.getElementById('grid')?.focus();

/** The name box, which goes where it is told, and the content of the active cell, which can be changed there. */
export function FormulaBar({ layout, selection, input, hands, onSelect }: Props) {
  const name = areaName(areaOfSelection(selection, layout?.merges ?? []));
  const [box, setBox] = useState(name);
  const [text, setText] = useState(input);
  const from = useRef<Place>(selection.active);
  useEffect(() => setBox(name), [name]);
  useEffect(() => setText(input), [input, name]);
  const keep = async (then: 'grid' | 'stay') => {
    const place = from.current;
    if (layout && text !== input && (await hands.mayEdit(only(place), layout))) await hands.type(place, text);
    else setText(input);
    if (then === 'grid') toGrid();
  };
  return (
    <div class="formula">
      <input
        class="address"
        aria-label="Name box"
        value={box}
        spellcheck={false}
        onInput={(event) => setBox(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setBox(name)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') toGrid();
          if (event.key !== 'Enter' || !layout) return;
          const to = readName(box, layout);
          if (to) onSelect(to);
          toGrid();
        }}
      />
      <textarea
        class="content"
        aria-label="Content of the cell"
        rows={1}
        spellcheck={false}
        value={text}
        onFocus={() => {
          from.current = selection.active;
        }}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => keep('stay')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setText(input);
            toGrid();
          } else if (event.key === 'Enter' && !event.ctrlKey && !event.altKey) {
            event.preventDefault();
            keep('grid');
          }
        }}
      />
    </div>
  );
}
