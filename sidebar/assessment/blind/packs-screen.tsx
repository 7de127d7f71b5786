import { useState } from 'preact/hooks';
import { useTools } from '../../app/tools.ts';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { OutsideLink } from '../../parts/outside-link.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { packsTexts as texts } from './texts.ts';

/** Releases the reading packs, in as many runs as it takes, and records when names return. */
export function PacksScreen() {
  const { server, announce } = useTools();
  const loaded = useLoaded(() => server.getPacks({}));
  const task = useTask();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState('');
  const release = async () => {
    setProblems([]);
    await task.run(texts.releasing(0, 0), async () => {
      let ready = -1;
      for (;;) {
        const done = await server.releasePacks({});
        setProblems(done.problems);
        // A run that brings nothing forward would go on for ever.
        if (done.finished || done.ready <= ready) return done.message;
        ready = done.ready;
        setProgress(texts.releasing(done.ready, done.all));
        announce(texts.releasing(done.ready, done.all));
      }
    });
    setProgress('');
    loaded.reload();
  };
  const returnNames = async () => {
    const done = await task.run(
      texts.naming,
      async () => (await server.returnNames({ assessors: [] })).message,
    );
    if (done) loaded.reload();
  };
  const busy = task.doing !== '' || loaded.loading;
  const assessors = loaded.value?.assessors ?? [];
  return (
    <Screen
      title={texts.title}
      doing={progress || task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      <p>{texts.explain}</p>
      {problems.length > 0 ? (
        <div class="notice warning">
          <ul>
            {problems.map((problem) => (
              <li key={problem} dir="auto">
                {problem}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {loaded.value && assessors.length === 0 ? <p>{texts.none}</p> : null}
      {assessors.length > 0 ? (
        <section>
          <h2>{texts.list}</h2>
          <ul class="cards">
            {assessors.map(({ code, applications, pack, released, named }) => (
              <li key={code} class="card">
                <h3>{code}</h3>
                <p>{texts.applications(applications)}</p>
                <p class="quiet">{texts.released(released)}</p>
                {named === '' ? null : <p class="quiet">{texts.named(named)}</p>}
                {pack === '' ? null : (
                  <p>
                    <OutsideLink url={pack}>{texts.open(code)}</OutsideLink>
                  </p>
                )}
              </li>
            ))}
          </ul>
          <div class="actions">
            <ConfirmButton
              kind="primary"
              busy={busy}
              question={texts.releaseQuestion}
              yes={texts.releaseYes}
              onYes={() => void release()}
            >
              {texts.release}
            </ConfirmButton>
          </div>
        </section>
      ) : null}
      {assessors.some(({ released, named }) => released !== '' && named === '') ? (
        <section>
          <h2>{texts.names}</h2>
          <p>{texts.namesExplain}</p>
          <ConfirmButton
            busy={busy}
            question={texts.namesQuestion}
            yes={texts.namesYes}
            onYes={() => void returnNames()}
          >
            {texts.names}
          </ConfirmButton>
        </section>
      ) : null}
    </Screen>
  );
}
