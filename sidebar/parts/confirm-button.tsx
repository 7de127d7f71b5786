import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

const texts = { cancel: 'Cancel' };

type Props = {
  /** Says what cannot be undone. */
  readonly question: string;
  readonly yes: string;
  readonly kind?: 'primary' | 'plain';
  readonly busy?: boolean;
  readonly onYes: () => void;
  readonly children: ComponentChildren;
};

/** A button for what cannot be undone: asks in place, Escape or Cancel leaves everything as it was. */
export function ConfirmButton({ question, yes, kind = 'plain', busy = false, onYes, children }: Props) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (asking) box.current?.querySelector('button')?.focus();
    else if (closed.current) opener.current?.querySelector('button')?.focus();
    closed.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <div ref={opener}>
        <Button kind={kind} busy={busy} onPress={() => setAsking(true)}>
          {children}
        </Button>
      </div>
    );
  const close = () => setAsking(false);
  return (
    <fieldset
      class="confirm"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <legend>{question}</legend>
      <div class="actions">
        <Button onPress={close}>{texts.cancel}</Button>
        <Button
          kind="primary"
          onPress={() => {
            close();
            onYes();
          }}
        >
          {yes}
        </Button>
      </div>
    </fieldset>
  );
}
