import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { useTask } from '../progress/task.ts';
import { LineForm, type Way } from './line-form.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { shortlistTexts as texts } from './texts.ts';

export type Proposal = Output<'proposeShortlist'>;
export type Proposed = Proposal['proposal'][number];

/** The line, drawn in a way staff choose, and a proposal that people change and apply. */
export function ShortlistScreen() {
  const { server, go } = useTools();
  const [way, setWay] = useState<Way>({ by: 'settings', value: null });
  const loaded = useLoaded(() => server.proposeShortlist({ way }));
  const task = useTask();
  const busy = task.doing !== '' || loaded.loading;
  const propose = (next: Way) => {
    setWay(next);
    loaded.reload();
  };
  const apply = async (wanted: Input<'applyShortlist'>) => {
    const done = await task.run(texts.applying, async () => (await server.applyShortlist(wanted)).message);
    if (done) loaded.reload();
  };
  return (
    <Screen
      title={texts.title}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'selection' })}>
          {texts.back}
        </Button>
      </div>
      <LineForm way={way} busy={busy} onPropose={propose} />
      {loaded.value && !loaded.failure ? (
        <ProposalForm
          key={loaded.arrival}
          proposal={loaded.value}
          busy={busy}
          onApply={(wanted) => void apply(wanted)}
          onAgain={loaded.reload}
        />
      ) : null}
    </Screen>
  );
}
