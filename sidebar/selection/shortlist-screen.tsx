import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { EnvelopeBars } from '../call/envelope-bars.tsx';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { useTask } from '../progress/task.ts';
import { ProposedRow } from './proposed-row.tsx';
import { shortlistTexts as texts } from './texts.ts';

type Proposal = Output<'proposeShortlist'>;
export type Proposed = Proposal['proposal'][number];

/** The line, and a proposal that people change and apply. */
export function ShortlistScreen() {
  const { server } = useTools();
  const loaded = useLoaded(() => server.proposeShortlist({}));
  const task = useTask();
  const apply = async (decisions: readonly Proposed[]) => {
    const chosen = decisions.map(({ code, status, reason }) => ({ code, status, reason }));
    const done = await task.run(
      texts.applying,
      async () => (await server.applyShortlist({ decisions: chosen })).message,
    );
    if (done) loaded.reload();
  };
  return (
    <Screen
      title={texts.title}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      {loaded.value ? (
        <ProposalForm
          key={loaded.arrival}
          proposal={loaded.value}
          busy={task.doing !== '' || loaded.loading}
          onApply={(decisions) => void apply(decisions)}
          onAgain={loaded.reload}
        />
      ) : null}
    </Screen>
  );
}

type Props = {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onApply: (decisions: readonly Proposed[]) => void;
  readonly onAgain: () => void;
};

function ProposalForm({ proposal: { proposal, line, envelope }, busy, onApply, onAgain }: Props) {
  const [changed, setChanged] = useState<Readonly<Record<string, Proposed>>>({});
  const decisions = proposal.map((proposed) => changed[proposed.code] ?? proposed);
  const near = decisions.filter(({ code }) => line.near.includes(code));
  const count = (status: string) => decisions.filter((decision) => decision.status === status).length;
  const different = decisions.filter(({ status, now }) => status !== now).length;
  if (proposal.length === 0) return <p>{texts.none}</p>;
  return (
    <>
      <p>{texts.explain}</p>
      <p>{texts.line(line.afterRank, line.places)}</p>
      {near.length > 0 ? (
        <section>
          <h2>{texts.near}</h2>
          <p>{texts.nearExplain}</p>
          <ul>
            {near.map(({ code, title }) => (
              <li key={code}>
                {code} <span dir="auto">{title}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <EnvelopeBars envelope={envelope} />
      <p class="quiet">{texts.envelopeNote}</p>
      <section>
        <h2>{texts.proposal}</h2>
        <ol class="cards">
          {decisions.map((decision) => (
            <ProposedRow
              key={decision.code}
              decision={decision}
              near={line.near.includes(decision.code)}
              onChange={(next) => setChanged({ ...changed, [next.code]: next })}
            />
          ))}
        </ol>
      </section>
      <p>{texts.counts(count('shortlist'), count('reserve'), count('not shortlisted'))}</p>
      <div class="actions">
        <ConfirmButton
          kind="primary"
          busy={busy}
          question={texts.question(decisions.length, different)}
          yes={texts.yes}
          onYes={() => onApply(decisions)}
        >
          {texts.apply}
        </ConfirmButton>
        <Button busy={busy} onPress={onAgain}>
          {texts.again}
        </Button>
      </div>
    </>
  );
}
