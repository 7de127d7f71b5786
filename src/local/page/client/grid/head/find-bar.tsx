import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Found } from '../../../messages.ts';
import { ask } from '../../app/ask.ts';
import { Icon } from '../../parts/icon.tsx';

type Props = {
  readonly sheetId: number;
  readonly onFound: (place: Found) => void;
  readonly onClose: () => void;
};

/** Ctrl+F: Enter goes to the next cell that shows the text, Shift+Enter to the one before. */
export function FindBar({ sheetId, onFound, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Found[]>([]);
  const [at, setAt] = useState(0);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let isCurrent = true;
    if (text === '') return setFound([]);
    ask('find', { sheetId, text }).then(
      (places) => {
        if (!isCurrent) return;
        setFound(places);
        setAt(0);
        if (places[0]) onFound(places[0]);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [text, sheetId]);
  const step = (by: number) => {
    const next = (at + by + found.length) % found.length;
    const place = found[next];
    if (!place) return;
    setAt(next);
    onFound(place);
  };
  return (
    <search
      class="find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label="Find in this sheet"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <span role="status">
        {text === '' ? '' : found.length === 0 ? 'None found' : `${at + 1} of ${found.length}`}
      </span>
      <button type="button" class="round" aria-label="Close the search" onClick={onClose}>
        <Icon name="close" />
      </button>
    </search>
  );
}
