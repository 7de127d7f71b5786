import { useId, useState } from 'preact/hooks';
import type { Input, Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Busy } from '../progress/busy.tsx';
import { FailureNotice } from '../progress/failure-notice.tsx';
import { useTask } from '../progress/task.ts';
import type { Application } from './application-screen.tsx';
import { decideTexts as texts } from './texts.ts';

type Status = Input<'setStatus'>['status'];
type Props = {
  readonly application: Application;
  readonly onDecided: (decided: Output<'setStatus'>) => void;
};

export function Decide({ application, onDecided }: Props) {
  const { server } = useTools();
  const task = useTask();
  const name = useId();
  const now = texts.options.find(({ value }) => value === application.status)?.value ?? '';
  const [status, setStatus] = useState<Status>(now);
  const [reason, setReason] = useState(application.reason);
  const save = () =>
    task.run(texts.saving, async () => {
      onDecided(await server.setStatus({ code: application.code, status, reason }));
      return texts.saved;
    });
  return (
    <section>
      <h2>{texts.title}</h2>
      <fieldset>
        <legend>{texts.question}</legend>
        {texts.options.map(({ value, label }) => (
          <label key={value} class="tick">
            <input type="radio" name={name} checked={status === value} onChange={() => setStatus(value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <TextField
        label={texts.reason}
        help={texts.reasonHelp}
        kind="paragraph"
        value={reason}
        onChange={setReason}
      />
      {task.failure ? <FailureNotice failure={task.failure} onAgain={() => void save()} /> : null}
      <Button kind="primary" busy={task.doing !== ''} onPress={() => void save()}>
        {texts.save}
      </Button>
      <Busy doing={task.doing} />
    </section>
  );
}
