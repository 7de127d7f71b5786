import { useState } from 'preact/hooks';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Busy } from '../../progress/busy.tsx';
import { FailureNotice } from '../../progress/failure-notice.tsx';
import { useTask } from '../../progress/task.ts';
import { dueTexts as texts } from './texts.ts';

type Props = {
  readonly code: string;
  readonly id: string;
  readonly isWaived: boolean;
  readonly onChanged: () => void;
};

/** Says why a report is not waited for any more, or takes that back. */
export function WaiveReport({ code, id, isWaived, onChanged }: Props) {
  const { server } = useTools();
  const task = useTask();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const save = async (why: string) => {
    const done = await task.run(
      texts.waiving,
      async () => (await server.waiveReport({ code, id, reason: why })).message,
    );
    if (!done) return;
    setOpen(false);
    setReason('');
    onChanged();
  };
  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') void save(reason);
  };
  if (isWaived)
    return (
      <>
        <Button label={texts.unwaiveOf(id)} onPress={() => void save('')}>
          {texts.unwaive}
        </Button>
        <Busy doing={task.doing} />
        {task.failure ? <FailureNotice failure={task.failure} /> : null}
      </>
    );
  return (
    <>
      <Button expanded={open} label={texts.waiveOf(id)} onPress={() => setOpen(!open)}>
        {texts.waive}
      </Button>
      {open ? (
        <form
          aria-label={texts.waiveOf(id)}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextField label={texts.why} value={reason} onChange={setReason} />
          {missing ? <p role="alert">{texts.needsWhy}</p> : null}
          <button type="submit" class="button plain" aria-disabled={task.doing ? 'true' : undefined}>
            {texts.waiveYes}
          </button>
        </form>
      ) : null}
      <Busy doing={task.doing} />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
    </>
  );
}
