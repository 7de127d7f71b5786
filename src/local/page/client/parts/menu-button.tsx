import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../../../platform/ui/person-at-screen.ts';
import { MenuList } from './menu-list.tsx';

type Props = {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly disabled: boolean;
  readonly onChoose: (path: string[]) => void;
};

/** The pattern of w3.org/WAI/ARIA/apg/patterns/menu-button: arrows move, Escape closes and returns to the button. */
export function MenuButton({ label, entries, disabled, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const around = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const outside = (event: Event) => {
      if (!around.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu-button" ref={around}>
      <button
        ref={button}
        id={id}
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
      </button>
      {isOpen && (
        <MenuList
          label={label}
          entries={entries}
          onClose={close}
          onChoose={(path) => {
            close();
            onChoose(path);
          }}
        />
      )}
    </div>
  );
}
