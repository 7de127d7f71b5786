import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fromTsv, toTsv } from './tsv.ts';

type Handlers = {
  /** What is selected, as texts. */
  readonly copy: () => Promise<string[][]>;
  readonly cut: () => void;
  readonly paste: (texts: string[][]) => void;
};

/**
 * Copy, cut and paste while the grid has the focus. What is copied is asked for first, because most of a large block is
 * not in the page; so it reaches the clipboard a moment after the key.
 */
export function useClipboard(box: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const here = () => document.activeElement === box.current;
    const take = (isCut: boolean) => async (event: ClipboardEvent) => {
      if (!here()) return;
      event.preventDefault();
      const { copy, cut } = latest.current;
      await navigator.clipboard.writeText(toTsv(await copy()));
      if (isCut) cut();
    };
    const [copy, cut] = [take(false), take(true)];
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain');
      if (!here() || !text) return;
      event.preventDefault();
      latest.current.paste(fromTsv(text));
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, [box]);
}
