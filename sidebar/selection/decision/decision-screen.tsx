import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { RecordForm } from './record-form.tsx';
import { Seals } from './seals.tsx';
import { decisionTexts as texts } from './texts.ts';

export type Decision = Output<'getDecision'>;
export type DecisionRecord = Input<'saveDecision'>;

/** Who decided, what is missing, the seal, and whether it stands. */
export function DecisionScreen() {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getDecision({}));
  const task = useTask();
  const [changed, setChanged] = useState(false);
  const decision = loaded.value;
  const busy = task.doing !== '' || loaded.loading;
  const run = async (doing: string, work: () => Promise<{ readonly message: string }>) => {
    if (!(await task.run(doing, async () => (await work()).message))) return;
    setChanged(false);
    loaded.reload();
  };
  return (
    <Screen
      title={texts.title}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      {decision ? (
        <>
          <Counts counts={decision.counts} />
          <Button kind="link" onPress={() => go({ screen: 'applications' })}>
            {texts.applications}
          </Button>
          <Seals seals={decision.seals} />
          <RecordForm
            key={loaded.arrival}
            decision={decision}
            busy={busy}
            onChange={() => setChanged(true)}
            onSave={(record) => void run(texts.saving, () => server.saveDecision(record))}
          />
          {decision.missing.length > 0 ? (
            <section>
              <h2>{texts.missing}</h2>
              <ul>
                {decision.missing.map((line) => (
                  <li key={line} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </section>
          ) : changed ? (
            <p class="attention">{texts.unsaved}</p>
          ) : (
            <ConfirmButton
              kind="primary"
              busy={busy}
              question={texts.question(decision.codes.length)}
              yes={texts.yes}
              onYes={() => void run(texts.sealing, () => server.sealDecision({}))}
            >
              {texts.seal}
            </ConfirmButton>
          )}
        </>
      ) : null}
    </Screen>
  );
}

function Counts({ counts: { selected, reserve, not, open } }: { readonly counts: Decision['counts'] }) {
  return (
    <>
      <p>{texts.counts(selected, reserve, not, open)}</p>
      <p class="quiet">{texts.decide}</p>
    </>
  );
}
