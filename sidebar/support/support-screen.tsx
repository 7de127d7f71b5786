import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { useTask } from '../progress/task.ts';
import { AddLine } from './add-line.tsx';
import { Notes } from './notes.tsx';
import { type Planned, PlannedCard } from './planned-card.tsx';
import { StandingBars } from './standing-bars.tsx';
import { supportTexts as texts } from './texts.ts';

type Support = Output<'getSupport'>;

/** What was planned and given to a project; a planned line is given in one press, which can be taken back. */
export function SupportScreen({ code }: { readonly code: string }) {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getSupport({ code }));
  const task = useTask();
  const [last, setLast] = useState<Output<'addSupportEntry'> | null>(null);
  const support = loaded.value;
  const doing = task.doing || (loaded.loading ? texts.loading : '');
  const show = (added: Output<'addSupportEntry'> | null) => {
    setLast(added);
    loaded.reload();
  };
  const give = ({ row, id }: Planned) =>
    task.run(texts.giving, async () => {
      const added = await server.giveSupport({ code, row, id });
      show(added);
      return added.message;
    });
  const undo = (line: string) =>
    task.run(texts.undoing, async () => {
      const { message } = await server.undoSupportEntry({ code, undo: line });
      show(null);
      return message;
    });
  return (
    <Screen
      title={support?.title ?? ''}
      over={texts.over(code)}
      doing={doing}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'project', code })}>
          {texts.back}
        </Button>
        <Button kind="link" onPress={() => go({ screen: 'ledger' })}>
          {texts.toLedger}
        </Button>
      </div>
      {last ? (
        <div class="notice good">
          <p dir="auto">{last.message}</p>
          <Button busy={doing !== ''} onPress={() => undo(last.undo)}>
            {texts.undo}
          </Button>
        </div>
      ) : null}
      {support ? (
        <>
          <StandingBars support={support} />
          <Notes title={texts.differences} notes={support.differences} />
          <Notes title={texts.problems} notes={support.problems} />
          <section>
            <h2>{texts.planned}</h2>
            {support.planned.length === 0 ? <p class="quiet">{texts.nothingPlanned}</p> : null}
            <ul class="cards">
              {support.planned.map((line) => (
                <PlannedCard key={line.row} line={line} busy={doing !== ''} onGive={() => void give(line)} />
              ))}
            </ul>
          </section>
          <Given given={support.given} />
          <AddLine support={support} onAdded={show} />
        </>
      ) : null}
    </Screen>
  );
}

function Given({ given }: Pick<Support, 'given'>) {
  return (
    <section>
      <h2>{texts.given}</h2>
      {given.length === 0 ? <p class="quiet">{texts.nothingGiven}</p> : null}
      <ul class="entries">
        {given.map(({ row, name, size, date, organisation, givenBy, of }) => (
          <li key={row}>
            <strong>{size || texts.noFigure}</strong>
            <p class="literal" dir="auto">
              {name}
            </p>
            <p class="quiet" dir="auto">
              {[date, organisation, givenBy && texts.by(givenBy), of && texts.forLine(of)]
                .filter(Boolean)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
