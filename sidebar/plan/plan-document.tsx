import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { ServerProblem } from '../app/server.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Busy } from '../progress/busy.tsx';
import { FailureNotice } from '../progress/failure-notice.tsx';
import { useTask } from '../progress/task.ts';
import { planTexts as texts } from './texts.ts';

type Props = {
  readonly code: string;
  readonly made: Output<'getPlan'>['document'];
  /** Saves what is not saved, because the document is made from what is saved; false when that failed. */
  readonly onSave: () => Promise<boolean>;
  readonly reports: number;
};

export function PlanDocument({ code, made, onSave, reports }: Props) {
  const { server } = useTools();
  const task = useTask();
  const [document, setDocument] = useState(made);
  const obstacle = reports === 0 ? texts.noReport : '';
  const create = () =>
    task.run(texts.creating, async () => {
      if (!(await onSave())) throw new ServerProblem('problem', '', [texts.notSaved]);
      const created = await server.createPlanDocument({ code });
      setDocument(created);
      return texts.created(created.name);
    });
  return (
    <section>
      <h2>{texts.document}</h2>
      {document ? (
        <p>
          <OutsideLink url={document.url}>{document.name}</OutsideLink>
          <br />
          <span class="quiet">{texts.madeAt(document.madeAt)}</span>
        </p>
      ) : (
        <p class="quiet">{texts.noDocument}</p>
      )}
      {obstacle ? <p class="attention">{obstacle}</p> : null}
      {task.failure ? <FailureNotice failure={task.failure} onAgain={() => void create()} /> : null}
      <Button kind="primary" busy={task.doing !== '' || obstacle !== ''} onPress={() => void create()}>
        {texts.create}
      </Button>
      <Busy doing={task.doing} />
    </section>
  );
}
