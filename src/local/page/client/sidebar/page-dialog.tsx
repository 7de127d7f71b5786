import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { DialogLine } from '../../messages.ts';
import { ask } from '../app/ask.ts';
import { useOffice } from '../app/office.ts';
import { Icon } from '../parts/icon.tsx';
import { ScriptFrame } from './script-frame.tsx';

/** A page of the script's over the sheet: a modal one holds the focus until it is closed, a modeless one does not. */
export function PageDialog({ title, address, modal, width, height }: DialogLine) {
  const { refresh } = useOffice();
  const place = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: width ?? 600, height: height ?? 400 });
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    if (modal) place.current?.showModal();
    else place.current?.show();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const close = async () => {
    await ask('closeDialog', {});
    await refresh();
  };
  return (
    <dialog
      ref={place}
      class={modal ? 'page-dialog' : 'page-dialog modeless'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="round" aria-label="Close the dialog" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <ScriptFrame
          title={title}
          address={address}
          onClose={close}
          onSize={(side, pixels) => setSize((before) => ({ ...before, [side]: pixels }))}
        />
      </div>
    </dialog>
  );
}
