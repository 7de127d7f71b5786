import { describeFailure, type Failure } from './failure.ts';

export type SaveState =
  | { readonly kind: 'clean' | 'waiting' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Autosave<Value> = {
  /** Keeps the value and saves it after a pause. */
  readonly change: (value: Value) => void;
  /** Saves now what is not saved, also after a failure. */
  readonly flush: () => void;
};

type Options<Value> = {
  readonly save: (value: Value) => Promise<void>;
  readonly pause: number;
  /** Tries again by itself after this long, when the failure may pass. */
  readonly retryAfter: number;
  readonly onState: (state: SaveState) => void;
};

/**
 * Saves as a person types: one save at a time, because google.script.run keeps no order, always of the latest value.
 * A value is given up only when a save of it, or of a later one, succeeded.
 */
export function createAutosave<Value>({ save, pause, retryAfter, onState }: Options<Value>): Autosave<Value> {
  let unsaved: { readonly value: Value } | null = null;
  let saving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, delay);
  };

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const sending = unsaved;
    if (saving || !sending) return;
    saving = true;
    onState({ kind: 'saving' });
    try {
      await save(sending.value);
      saving = false;
      if (unsaved === sending) {
        unsaved = null;
        onState({ kind: 'saved' });
      } else later(0);
    } catch (error) {
      saving = false;
      const failure = describeFailure(error);
      onState({ kind: 'failed', failure });
      if (failure.again) later(retryAfter);
    }
  }

  return {
    change: (value) => {
      unsaved = { value };
      onState({ kind: 'waiting' });
      if (!saving) later(pause);
    },
    flush: () => void flush(),
  };
}
