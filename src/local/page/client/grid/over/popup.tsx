import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  /** In the window's coordinates. */
  readonly left: number;
  readonly top: number;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** Something small over the page, kept within the window. Escape, a press outside, or leaving it with Tab closes it. */
export function Popup({ left, top, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { offsetWidth, offsetHeight } = element.firstElementChild as HTMLElement;
    element.style.left = `${Math.max(4, Math.min(left, innerWidth - offsetWidth - 8))}px`;
    element.style.top = `${Math.max(4, Math.min(top, innerHeight - offsetHeight - 8))}px`;
  }, [left, top]);
  useEffect(() => {
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [onClose]);
  return (
    <div
      ref={box}
      class="popup"
      role="group"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      {children}
    </div>
  );
}
