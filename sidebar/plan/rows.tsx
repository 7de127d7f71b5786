import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { rowTexts as texts } from './texts.ts';

type Props<Item> = {
  readonly items: readonly Item[];
  readonly name: (index: number) => string;
  readonly add: string;
  readonly make: () => Item;
  readonly onChange: (items: Item[]) => void;
  readonly children: (item: Item, change: (part: Partial<Item>) => void) => ComponentChildren;
};

type Removed<Item> = { readonly item: Item; readonly index: number; readonly name: string };

/** Lines people add and remove; the last removal can be taken back. The focus follows what happened. */
export function Rows<Item>({ items, name, add, make, onChange, children }: Props<Item>) {
  const made = useRef(items.length);
  const [keys, setKeys] = useState(items.map((_, index) => index));
  const [removed, setRemoved] = useState<Removed<Item> | null>(null);
  const [focus, setFocus] = useState<{ readonly on: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>(focus.on)?.focus();
  }, [focus]);

  const insert = (item: Item, index: number) => {
    const key = made.current++;
    setKeys([...keys.slice(0, index), key, ...keys.slice(index)]);
    onChange([...items.slice(0, index), item, ...items.slice(index)]);
    setRemoved(null);
    setFocus({ on: `[data-row="${key}"] :is(input, select, textarea)` });
  };
  const remove = (item: Item, index: number) => {
    setKeys(keys.filter((_, at) => at !== index));
    onChange(items.filter((_, at) => at !== index));
    setRemoved({ item, index, name: name(index) });
    setFocus({ on: '.undo button' });
  };
  return (
    <div class="rows" ref={box}>
      {items.map((item, index) => (
        <fieldset key={keys[index]} data-row={keys[index]}>
          <legend>{name(index)}</legend>
          {children(item, (part) =>
            onChange(items.map((one, at) => (at === index ? { ...one, ...part } : one))),
          )}
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
