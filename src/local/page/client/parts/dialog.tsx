import { useEffect, useId, useRef } from 'preact/hooks';
import type { ButtonName } from '../../../platform/ui/person-at-screen.ts';

type Props = {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
  readonly onAnswer: (button: ButtonName) => void;
};

const words: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** An alert of the script's, or of Sheets itself. Escape is the X of Google's dialogs. */
export function Dialog({ title, message, buttons, onAnswer }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    place.current?.showModal();
    place.current?.querySelector<HTMLElement>('.primary')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={place}
      class="message"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer('CLOSE');
      }}
    >
      <h2 id={`${id}-title`}>{title || 'CSO Cooperation'}</h2>
      <p id={`${id}-text`}>{message}</p>
      <div class="buttons">
        {[...buttons].reverse().map((button) => (
          <button
            key={button}
            type="button"
            class={button === buttons[0] ? 'primary' : 'quiet'}
            onClick={() => onAnswer(button)}
          >
            {words[button]}
          </button>
        ))}
      </div>
    </dialog>
  );
}
