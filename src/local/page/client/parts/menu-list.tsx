import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../../../platform/ui/person-at-screen.ts';

type Props = {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly isInside?: boolean;
  readonly onChoose: (path: string[]) => void;
  readonly onClose: () => void;
};

/** A menu or submenu with the focus in it. */
export function MenuList({ label, entries, isInside = false, onChoose, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<number>();
  const items = () => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > .entry > [role=menuitem]') ?? []),
  ];
  const focus = (index: number) => {
    const all = items();
    all[(index + all.length) % all.length]?.focus();
  };
  useLayoutEffect(() => focus(0), []);

  const move = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const letter = event.key.length === 1 ? event.key.toLowerCase() : '';
    if (event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'ArrowUp') focus(at - 1);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(-1);
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && isInside)) onClose();
    else if (event.key === 'Tab') return onClose();
    else if (letter !== '' && letter !== ' ') {
      const turned = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      turned.find((item) => item.textContent?.toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div role="menu" class="menu" aria-label={label} ref={list} onKeyDown={move}>
      {entries.map((entry, index) => {
        if (entry.kind === 'separator') return <div key={`separator ${index}`} role="separator" />;
        if (entry.kind === 'item')
          return (
            <div class="entry" key={entry.caption} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onMouseEnter={() => setOpened(undefined)}
                onClick={() => onChoose([entry.caption])}
              >
                {entry.caption}
              </button>
            </div>
          );
        const isOpen = opened === index;
        return (
          <div class="entry" key={entry.caption} role="none" onMouseEnter={() => setOpened(index)}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup="menu"
              aria-expanded={isOpen}
              onClick={() => setOpened(index)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowRight') return;
                event.preventDefault();
                setOpened(index);
              }}
            >
              {entry.caption}
            </button>
            {isOpen && (
              <MenuList
                label={entry.caption}
                entries={entry.entries}
                isInside
                onChoose={(path) => onChoose([entry.caption, ...path])}
                onClose={() => {
                  setOpened(undefined);
                  items()[entries.filter(({ kind }) => kind !== 'separator').indexOf(entry)]?.focus();
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
