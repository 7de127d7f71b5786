import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { Mend } from '../mend.tsx';
import { ChangeByHand } from './change-by-hand.tsx';
import { Practice } from './practice.tsx';
import { ProposedAssignment } from './proposed-assignment.tsx';
import { assignmentTexts as texts } from './texts.ts';

export type Proposal = Output<'proposeAssignment'>;
type LetIn = Input<'proposeAssignment'>['letIn'];

/** A proposal that is looked at before it is written, the practice application, and changes by hand. */
export function AssignmentScreen() {
  const { server } = useTools();
  const [letIn, setLetIn] = useState<LetIn>(null);
  const loaded = useLoaded(() => server.proposeAssignment({ letIn }));
  const task = useTask();
  const does = async (doing: string, ask: () => Promise<{ readonly message: string }>) => {
    const done = await task.run(doing, async () => (await ask()).message);
    // A proposal that was refused is out of date: the next one stands beside the refusal.
    if (done || doing === texts.applying) loaded.reload();
  };
  const busy = task.doing !== '' || loaded.loading;
  const { value } = loaded;
  return (
    <Screen
      title={texts.title}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      {value ? (
        <>
          <p>{texts.explain(value.each)}</p>
          {value.hidden > 0 ? <p>{texts.hidden(value.hidden)}</p> : null}
          <Mend problems={value.problems} />
          <Practice
            key={`practice ${loaded.arrival}`}
            proposal={value}
            busy={busy}
            onChoose={(application) =>
              void does(texts.choosing, () => server.choosePractice({ application }))
            }
          />
          <ProposedAssignment
            proposal={value}
            busy={busy}
            onLetIn={(kinds) => {
              setLetIn(kinds);
              loaded.reload();
            }}
            onApply={() =>
              void does(texts.applying, () =>
                server.applyAssignment({
                  letIn: value.kinds.flatMap((each) => (each.letIn ? [each.kind] : [])),
                  digest: value.digest,
                }),
              )
            }
          />
          <ChangeByHand
            key={`by hand ${loaded.arrival}`}
            proposal={value}
            busy={busy}
            onChange={(change) => void does(texts.changing, () => server.changeAssignment(change))}
          />
        </>
      ) : null}
    </Screen>
  );
}
