import { useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { letterTexts as texts } from './texts.ts';

type Letter = Output<'getLetter'>;

/** One letter exactly as it is sent; changed by hand, or settled after a run that was cut short. */
export function LetterScreen({ id }: { readonly id: string }) {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getLetter({ id }));
  const task = useTask();
  const letter = loaded.value;
  const busy = task.doing !== '' || loaded.loading;
  const run = async (doing: string, work: () => Promise<{ readonly message: string }>) => {
    if (await task.run(doing, async () => (await work()).message)) loaded.reload();
  };
  return (
    <Screen
      title={letter ? texts.title(letter.code) : ''}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      <Button kind="link" onPress={() => go({ screen: 'letters' })}>
        {texts.back}
      </Button>
      {letter ? (
        <>
          {letter.advice.length > 0 ? (
            <section>
              <h2>{texts.advice}</h2>
              {letter.advice.map((line) => (
                <p key={line} class="attention" dir="auto">
                  {line}
                </p>
              ))}
            </section>
          ) : null}
          <Preview letter={letter} />
          {letter.outcome ? <p dir="auto">{letter.outcome}</p> : null}
          {letter.state === 'sending' ? (
            <section>
              <p class="attention">{texts.unsure}</p>
              <div class="actions">
                {([true, false] as const).map((sent) => (
                  <Button
                    key={String(sent)}
                    busy={busy}
                    onPress={() => void run(texts.settling, () => server.settleLetter({ id, sent }))}
                  >
                    {sent ? texts.wasSent : texts.wasNotSent}
                  </Button>
                ))}
              </div>
            </section>
          ) : null}
          {['draft', 'waiting', 'failed'].includes(letter.state) ? (
            <ByHand
              key={loaded.arrival}
              letter={letter}
              busy={busy}
              onSave={(changed) => void run(texts.saving, () => server.changeLetter({ id, ...changed }))}
            />
          ) : null}
          <Neighbours letter={letter} />
        </>
      ) : null}
    </Screen>
  );
}

function Preview({ letter: { to, subject, body } }: { readonly letter: Letter }) {
  return (
    <section>
      <p class="quiet">{texts.asSent}</p>
      <dl>
        <dt>{texts.to}</dt>
        <dd dir="auto">{to}</dd>
        <dt>{texts.subject}</dt>
        <dd dir="auto">{subject}</dd>
      </dl>
      <p class="letter" dir="auto">
        {body}
      </p>
    </section>
  );
}

type Changed = { readonly to: string; readonly subject: string; readonly body: string };
type ByHandProps = {
  readonly letter: Letter;
  readonly busy: boolean;
  readonly onSave: (changed: Changed) => void;
};

function ByHand({ letter, busy, onSave }: ByHandProps) {
  const [changed, setChanged] = useState<Changed>({
    to: letter.to,
    subject: letter.subject,
    body: letter.body,
  });
  return (
    <details>
      <summary>{texts.edit}</summary>
      <TextField label={texts.to} value={changed.to} onChange={(to) => setChanged({ ...changed, to })} />
      <TextField
        label={texts.subject}
        value={changed.subject}
        onChange={(subject) => setChanged({ ...changed, subject })}
      />
      <TextField
        label={texts.body}
        kind="paragraph"
        value={changed.body}
        onChange={(body) => setChanged({ ...changed, body })}
      />
      <Button busy={busy} onPress={() => onSave(changed)}>
        {texts.save}
      </Button>
    </details>
  );
}

function Neighbours({ letter: { previous, next } }: { readonly letter: Letter }) {
  const { go } = useTools();
  return (
    <div class="actions">
      {previous ? (
        <Button onPress={() => go({ screen: 'letter', code: previous })}>{texts.previous}</Button>
      ) : null}
      {next ? <Button onPress={() => go({ screen: 'letter', code: next })}>{texts.next}</Button> : null}
    </div>
  );
}
