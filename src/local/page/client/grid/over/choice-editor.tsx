import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorProps } from './editor.tsx';
import { placeOver } from './place-over.ts';

type Props = EditorProps & {
  readonly options: readonly string[];
  /** Offer everything at first, because the text is what the cell holds and not what someone has begun to type. */
  readonly all: boolean;
};

/** A cell with a list to choose from: arrows choose, typing narrows (w3.org/WAI/ARIA/apg/patterns/combobox). */
export function ChoiceEditor({ anchor, name, text, options, all, onCommit, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const around = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const [typed, setTyped] = useState(all ? '' : text);
  const [at, setAt] = useState(all ? options.indexOf(text) : -1);
  const id = useId();
  const offered = options.filter((option) => option.toLowerCase().includes(typed.toLowerCase()));
  useLayoutEffect(() => {
    if (around.current) placeOver(around.current, anchor);
    field.current?.focus();
    if (all) field.current?.select();
  }, [anchor]);
  useLayoutEffect(() => {
    around.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const end = (then: 'down' | 'right' | 'stay', chosen = offered[at]) => {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(chosen ?? field.current?.value ?? '', then);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { length } = offered;
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (event.key === 'Enter') end('down');
    else if (event.key === 'Tab') end('right');
    else if (event.key === 'ArrowDown') setAt(length > 0 ? (at + 1) % length : -1);
    else if (event.key === 'ArrowUp') setAt(length > 0 ? (Math.max(at, 0) - 1 + length) % length : -1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="choice" ref={around}>
      <input
        ref={field}
        role="combobox"
        aria-label={`Edit ${name}`}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        defaultValue={text}
        autocomplete="off"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(-1);
        }}
        onKeyDown={press}
        onBlur={() => end('stay', undefined)}
      />
      <div role="listbox" id={id} aria-label="Choices">
        {offered.map((option, index) => (
          <div
            key={option}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              end('stay', option);
            }}
          >
            {option}
          </div>
        ))}
      </div>
    </div>
  );
}
