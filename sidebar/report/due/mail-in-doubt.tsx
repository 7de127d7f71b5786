import type { Input } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { Busy } from '../../progress/busy.tsx';
import { FailureNotice } from '../../progress/failure-notice.tsx';
import { useTask } from '../../progress/task.ts';
import type { DueReport } from './report-reminders.tsx';
import { dueTexts as texts } from './texts.ts';

type Props = {
  readonly code: string;
  /** Number of the report, or what else it tells of. */
  readonly about: string;
  readonly mail: DueReport['mails'][number];
  /** False where it tells of something that has passed, so that it is not sent any more. */
  readonly canSend?: boolean;
  readonly onDecided: () => void;
};

/** A mail of which nobody can tell whether it went out: what to look at, and the three things that can be found. */
export function MailInDoubt({ code, about, mail, canSend = true, onDecided }: Props) {
  const { server } = useTools();
  const task = useTask();
  const { occasion, due, to, by } = mail;
  const decide = async (finding: Input<'decideMail'>['finding']) => {
    const name = { project: code, about, occasion, due, to };
    const done = await task.run(
      texts.deciding,
      async () => (await server.decideMail({ mail: name, finding })).message,
    );
    if (done) onDecided();
  };
  return (
    <div class="notice warning">
      <p dir="auto">
        {texts.occasion(occasion, to)}: {texts.states['perhaps sent']}
      </p>
      <p>{texts.doubt(by)}</p>
      <div class="actions">
        <Button onPress={() => void decide('sent')}>{texts.found}</Button>
        <Button onPress={() => void decide('leave')}>{texts.leave}</Button>
      </div>
      {canSend ? (
        <ConfirmButton
          question={texts.sendQuestion(to)}
          yes={texts.sendYes}
          onYes={() => void decide('send again')}
        >
          {texts.sendAgain}
        </ConfirmButton>
      ) : null}
      <Busy doing={task.doing} />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
    </div>
  );
}
