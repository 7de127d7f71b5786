import { useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { OutsideLink } from '../../parts/outside-link.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { DoubtRow } from './doubt-row.tsx';
import { blindTexts as texts } from './texts.ts';

type Doubts = Output<'getDoubts'>;

/** The words a person has to decide about before anything is released. */
export function BlindScreen() {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getDoubts({}));
  const task = useTask();
  const decide = async (decisions: { word: string; decision: 'hide' | 'leave' }[]) => {
    const done = await task.run(
      texts.deciding,
      async () => (await server.decideDoubts({ decisions })).message,
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
        <DoubtList
          key={loaded.arrival}
          given={loaded.value}
          busy={task.doing !== '' || loaded.loading}
          onDecide={(decisions) => void decide(decisions)}
        />
      ) : null}
    </Screen>
  );
}

type Props = {
  readonly given: Doubts;
  readonly busy: boolean;
  readonly onDecide: (decisions: { word: string; decision: 'hide' | 'leave' }[]) => void;
};

/** Hiding is what happens to a word nobody ticks, because it does no harm. */
function DoubtList({ given: { doubts, open, hidden, left, tab }, busy, onDecide }: Props) {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const toggle = (word: string) => {
    const next = new Set(leaving);
    if (!next.delete(word)) next.add(word);
    setLeaving(next);
  };
  return (
    <>
      <p>{doubts.length === 0 ? texts.none : texts.explain}</p>
      <p class="quiet">{texts.state(hidden, left)}</p>
      <p class="quiet">{texts.reduced}</p>
      {doubts.length > 0 ? (
        <section>
          <h2>{texts.list}</h2>
          <ul class="cards">
            {doubts.map((doubt) => (
              <DoubtRow
                key={doubt.word}
                doubt={doubt}
                leave={leaving.has(doubt.word)}
                onToggle={() => toggle(doubt.word)}
              />
            ))}
          </ul>
          {open > doubts.length ? <p>{texts.more(open - doubts.length)}</p> : null}
          <div class="actions">
            <Button
              kind="primary"
              busy={busy}
              onPress={() =>
                onDecide(
                  doubts.map(({ word }) => ({
                    word,
                    decision: leaving.has(word) ? ('leave' as const) : ('hide' as const),
                  })),
                )
              }
            >
              {texts.decide(doubts.length - leaving.size, leaving.size)}
            </Button>
          </div>
        </section>
      ) : null}
      <p>
        <OutsideLink url={tab}>{texts.tab}</OutsideLink>
      </p>
    </>
  );
}
