import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { Busy } from '../../progress/busy.tsx';
import { FailureNotice } from '../../progress/failure-notice.tsx';
import { useTask } from '../../progress/task.ts';
import type { Document } from './document-card.tsx';
import { sharingTexts as texts } from './texts.ts';

type Line = Document['shared'][number];

type Props = {
  readonly code: string;
  readonly shared: Document['shared'];
  readonly onChanged: () => void;
};

/** Every approval of a document with what became of each recipient: finished where it was cut short, taken back where it must be. */
export function SharedList({ code, shared, onChanged }: Props) {
  const { server } = useTools();
  const task = useTask();
  if (shared.length === 0) return null;
  const busy = task.doing !== '';
  const finish = async (line: string) => {
    const done = await task.run(texts.sharing, async () => {
      const { to } = await server.finishSharing({ code, line });
      return texts.outcome(to.filter(({ state }) => state === 'shared').length, to.length);
    });
    if (done) onChanged();
  };
  const stop = async (line: string, email: string) => {
    const done = await task.run(
      texts.stopping,
      async () => (await server.stopSharing({ code, line, email })).message,
    );
    if (done) onChanged();
  };
  return (
    <section>
      <h3>{texts.past}</h3>
      {shared.map(({ line, version, as, approvedBy, approvedOn, why, to }) => (
        <div key={line}>
          <p dir="auto">
            {texts.line(line, version, as)}. {texts.approval(approvedBy, approvedOn)}
          </p>
          {why === '' ? null : (
            <p class="quiet" dir="auto">
              {why}
            </p>
          )}
          <ul class="bare">
            {to.map((recipient) => (
              <li key={recipient.email}>
                <Recipient
                  recipient={recipient}
                  busy={busy}
                  onStop={() => void stop(line, recipient.email)}
                />
              </li>
            ))}
          </ul>
          {to.some(({ state }) => state === 'to do' || state === 'refused') ? (
            <Button label={texts.finishLabel(line)} busy={busy} onPress={() => void finish(line)}>
              {texts.finish}
            </Button>
          ) : null}
        </div>
      ))}
      <Busy doing={task.doing} />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
    </section>
  );
}

type RecipientProps = {
  readonly recipient: Line['to'][number];
  readonly busy: boolean;
  readonly onStop: () => void;
};

function Recipient({ recipient: { email, state, outcome }, busy, onStop }: RecipientProps) {
  return (
    <>
      <span dir="auto">{email}</span>{' '}
      <span class={state === 'shared' ? 'chip status' : 'chip attention'}>{texts.states[state]}</span>
      {outcome === '' ? null : (
        <p class="quiet" dir="auto">
          {outcome}
        </p>
      )}
      {state === 'shared' ? (
        <ConfirmButton
          busy={busy}
          question={texts.stopQuestion(email)}
          yes={texts.stopYes(email)}
          onYes={onStop}
        >
          {texts.stop}
        </ConfirmButton>
      ) : null}
    </>
  );
}
