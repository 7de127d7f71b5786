import { useEffect, useId, useRef } from 'preact/hooks';
import type { ButtonName } from '../../../platform/ui/person-at-screen.ts';
import type { PersonAnswer } from '../../messages.ts';

type Props = {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
  /** Takes a line of text, which begins like this. */
  readonly text?: string;
  readonly onAnswer: (answer: PersonAnswer) => void;
};

const words: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** An alert of the script's, or of Sheets itself. Escape is the X of Google's dialogs. */
export function Dialog({ title, message, buttons, text, onAnswer }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const answer = (button: ButtonName) => onAnswer({ button, text: field.current?.value ?? '' });
  useEffect(() => {
    const before = document.activeElement;
    place.current?.showModal();
    (field.current ?? place.current?.querySelector<HTMLElement>('.primary'))?.focus();
    field.current?.select();
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
        answer('CLOSE');
      }}
    >
      <h2 id={`${id}-title`}>{title || 'CSO Cooperation'}</h2>
      <p id={`${id}-text`}>{message}</p>
      {text !== undefined && (
        <input
          ref={field}
          type="text"
          aria-labelledby={message ? `${id}-text` : `${id}-title`}
          defaultValue={text}
          onKeyDown={(event) => {
            if (event.key === 'Enter') answer(buttons[0] ?? 'OK');
          }}
        />
      )}
      <div class="buttons">
        {[...buttons].reverse().map((button) => (
          <button
            key={button}
            type="button"
            class={button === buttons[0] ? 'primary' : 'quiet'}
            onClick={() => answer(button)}
          >
            {words[button]}
          </button>
        ))}
      </div>
    </dialog>
  );
}
