import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { useKept } from '../app/kept.ts';
import { Busy } from '../progress/busy.tsx';
import { FailureNotice } from '../progress/failure-notice.tsx';
import { useTask } from '../progress/task.ts';
import { entryTexts as texts } from './texts.ts';

type Props<Entry> = {
  /** Says what is added; also the label of the fold. */
  readonly title: string;
  readonly empty: Entry;
  /** Tells this form from every other: what is typed then outlives the screen. */
  readonly keep?: string;
  readonly save: (entry: Entry) => Promise<{ readonly message: string }>;
  readonly onSaved: () => void;
  readonly children: (entry: Entry, set: (part: Partial<Entry>) => void) => ComponentChildren;
};

/** A form for a new line of a tab. It is emptied only when the line is saved. */
export function EntryForm<Entry>({ title, empty, keep = '', save, onSaved, children }: Props<Entry>) {
  const { entry, set, clear } = useKept(keep, empty);
  const [turn, setTurn] = useState(0);
  const task = useTask();
  const submit = async () => {
    const done = await task.run(texts.saving, async () => (await save(entry)).message);
    if (!done) return;
    clear();
    setTurn(turn + 1);
    onSaved();
  };
  return (
    <details>
      <summary>{title}</summary>
      <form
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Fragment key={turn}>{children(entry, (part) => set({ ...entry, ...part }))}</Fragment>
        {task.failure ? <FailureNotice failure={task.failure} /> : null}
        <button type="submit" class="button plain" aria-disabled={task.doing ? 'true' : undefined}>
          {texts.save}
        </button>
        <Busy doing={task.doing} />
      </form>
    </details>
  );
}
