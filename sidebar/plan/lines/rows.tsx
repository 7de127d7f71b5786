import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { rowTexts as texts } from '../texts.ts';

type Line = { readonly id: string };

type Props<Item> = {
  readonly items: readonly Item[];
  readonly name: (index: number) => string;
  readonly add: string;
  readonly make: () => Item;
  readonly onChange: (items: Item[]) => void;
  readonly children: (item: Item, change: (part: Partial<Item>) => void) => ComponentChildren;
};

type Removed<Item> = { readonly item: Item; readonly index: number; readonly name: string };

/** Lines people add and remove, each known by its number; the last removal can be taken back. The focus follows what happened. */
export function Rows<Item extends Line>({ items, name, add, make, onChange, children }: Props<Item>) {
  const [removed, setRemoved] = useState<Removed<Item> | null>(null);
  const [focus, setFocus] = useState<{ readonly on: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>(focus.on)?.focus();
  }, [focus]);

  const insert = (item: Item, index: number) => {
    onChange([...items.slice(0, index), item, ...items.slice(index)]);
    setRemoved(null);
    // Read when it is there: a number is letters, digits and lines, and whatever a person typed in the tab.
    setFocus({ on: `[data-row="${CSS.escape(item.id)}"] :is(input, select, textarea)` });
  };
  const remove = (item: Item, index: number) => {
    onChange(items.filter((one) => one !== item));
    setRemoved({ item, index, name: name(index) });
    setFocus({ on: '.undo button' });
  };
  return (
    <div class="rows" ref={box}>
      {items.map((item, index) => (
        <fieldset key={item.id} data-row={item.id}>
          <legend>{name(index)}</legend>
          {children(item, (part) => onChange(items.map((one) => (one === item ? { ...one, ...part } : one))))}
          <Button kind="link" label={texts.remove(name(index))} onPress={() => remove(item, index)}>
            {texts.removeShort}
          </Button>
        </fieldset>
      ))}
      {removed ? (
        <p class="undo">
          {texts.removed(removed.name)}{' '}
          <Button kind="link" onPress={() => insert(removed.item, removed.index)}>
            {texts.undo}
          </Button>
        </p>
      ) : null}
      <Button onPress={() => insert(make(), items.length)}>{add}</Button>
    </div>
  );
}
