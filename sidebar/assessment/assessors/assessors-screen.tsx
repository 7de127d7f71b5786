import { useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { type Task, useTask } from '../../progress/task.ts';
import { Mend } from '../mend.tsx';
import { AssessorForm, type Entered } from './assessor-form.tsx';
import { assessorsTexts as texts } from './texts.ts';
import { TieCard } from './tie-card.tsx';

type Panel = Output<'getAssessors'>;

/** Who assesses, and what stands between them and applications. */
export function AssessorsScreen() {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getAssessors({}));
  const task = useTask();
  const does = (doing: string, ask: () => Promise<{ readonly message: string }>): Promise<boolean> =>
    task
      .run(doing, async () => (await ask()).message)
      .then((done) => {
        if (done) loaded.reload();
        return done;
      });
  const { value } = loaded;
  const open = value?.ties.filter(({ state }) => state === 'to look at') ?? [];
  const decided = value?.ties.filter(({ state }) => state !== 'to look at') ?? [];
  const tie = (each: Panel['ties'][number]) => (
    <TieCard
      key={`${each.assessor} ${each.application}`}
      tie={each}
      busy={task.doing !== ''}
      onDecide={(conflict, reason) => {
        const { assessor, application } = each;
        void does(texts.deciding, () => server.decideConflict({ assessor, application, conflict, reason }));
      }}
    />
  );
  return (
    <Screen
      title={texts.title}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      <p>{texts.explain}</p>
      {value ? (
        <>
          <Mend problems={value.problems} />
          {open.length > 0 ? (
            <section>
              <h2>{texts.toLookAt}</h2>
              <p>{texts.toLookAtExplain}</p>
              <ul class="cards">{open.map(tie)}</ul>
            </section>
          ) : null}
          <People
            panel={value}
            task={task}
            onSave={(entered) => does(texts.saving, () => server.saveAssessor(entered))}
          />
          {decided.length > 0 ? (
            <details>
              <summary>{texts.decided(decided.length)}</summary>
              <ul class="cards">{decided.map(tie)}</ul>
            </details>
          ) : null}
          <div class="actions">
            <Button onPress={() => go({ screen: 'assignment' })}>{texts.assign}</Button>
          </div>
        </>
      ) : null}
    </Screen>
  );
}

type PeopleProps = {
  readonly panel: Panel;
  readonly task: Task;
  readonly onSave: (entered: Entered) => Promise<boolean>;
};

function People({ panel, task, onSave }: PeopleProps) {
  const [open, setOpen] = useState('');
  const busy = task.doing !== '';
  const save = async (entered: Entered) => {
    if (await onSave(entered)) setOpen('');
  };
  return (
    <section>
      <h2>{texts.list}</h2>
      {panel.assessors.length === 0 ? <p>{texts.none}</p> : null}
      <ul class="cards">
        {panel.assessors.map((each) => (
          <li key={each.code} class="card">
            <h3>
              {each.code} <span dir="auto">{each.name}</span>
            </h3>
            <p class="quiet" dir="auto">
              {[each.email, each.organisation, each.languages].filter(Boolean).join(' · ')}
            </p>
            <p>
              {[
                texts.load(each.load),
                each.active ? '' : texts.inactive,
                each.sent ? texts.sent(each.sent) : '',
              ]
                .filter(Boolean)
                .join('. ')}
            </p>
            {open === each.code ? (
              <AssessorForm
                start={each}
                busy={busy}
                onSave={(entered) => void save(entered)}
                onCancel={() => setOpen('')}
              />
            ) : (
              <Button kind="link" label={texts.changeFor(each.code)} onPress={() => setOpen(each.code)}>
                {texts.change}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <AssessorForm
          start={null}
          busy={busy}
          onSave={(entered) => void save(entered)}
          onCancel={() => setOpen('')}
        />
      ) : (
        <Button kind={panel.assessors.length === 0 ? 'primary' : 'plain'} onPress={() => setOpen('new')}>
          {texts.add}
        </Button>
      )}
    </section>
  );
}
