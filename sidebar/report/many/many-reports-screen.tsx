import { useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Bar } from '../../parts/bar.tsx';
import { Button } from '../../parts/button.tsx';
import { OutsideLink } from '../../parts/outside-link.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Busy } from '../../progress/busy.tsx';
import { FailureNotice } from '../../progress/failure-notice.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { type Making, useMaking } from './making.ts';
import { manyTexts as texts } from './texts.ts';

type Project = Output<'listReports'>['projects'][number];

/** The internal reports of several projects: who is ready, and how far the making has come. */
export function ManyReportsScreen() {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.listReports({}));
  const projects = loaded.value?.projects;
  return (
    <Screen
      title={texts.title}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'projects' })}>
          {texts.back}
        </Button>
      </div>
      {projects?.length === 0 ? <p>{texts.none}</p> : null}
      {projects && projects.length > 0 ? <Choice projects={projects} onChanged={loaded.reload} /> : null}
    </Screen>
  );
}

type ChoiceProps = { readonly projects: readonly Project[]; readonly onChanged: () => void };

function Choice({ projects, onChanged }: ChoiceProps) {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const { task, making, begin, stop } = useMaking(() => {
    setChanged(new Set());
    onChanged();
  });
  const waiting = projects.filter(({ state }) => state === 'waiting').length;
  // What is ready and has no report yet is chosen; every tick of a person's turns that around.
  const isChosen = ({ code, ready, url, state }: Project): boolean =>
    state !== 'waiting' && (ready && url === '') !== changed.has(code);
  const chosen = projects.filter(isChosen).map(({ code }) => code);
  const busy = task.doing !== '';
  const toggle = (code: string) =>
    setChanged((before) => {
      const next = new Set(before);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  return (
    <>
      <p>{texts.explain}</p>
      <fieldset>
        <legend>{texts.choose}</legend>
        <ul class="bare">
          {projects.map((project) => (
            <li key={project.code}>
              <Line
                project={project}
                chosen={isChosen(project)}
                busy={busy}
                onToggle={() => toggle(project.code)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      {making ? <Progress making={making} /> : null}
      <div class="actions">
        <Button
          kind="primary"
          busy={busy || chosen.length + waiting === 0}
          onPress={() => begin(chosen, waiting)}
        >
          {chosen.length === 0 && waiting > 0 ? texts.goOn(waiting) : texts.generate(chosen.length + waiting)}
        </Button>
        {busy || waiting > 0 ? <Button onPress={stop}>{texts.stop}</Button> : null}
      </div>
      <Busy doing={busy && making ? texts.making(making.made, making.all) : task.doing} />
      {busy || waiting > 0 ? <p class="quiet">{texts.closing}</p> : null}
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
    </>
  );
}

type LineProps = {
  readonly project: Project;
  readonly chosen: boolean;
  readonly busy: boolean;
  readonly onToggle: () => void;
};

function Line({ project, chosen, busy, onToggle }: LineProps) {
  const { code, title, url, madeAt, why, state, said } = project;
  return (
    <>
      <label class="tick">
        <input type="checkbox" checked={chosen} disabled={busy || state === 'waiting'} onChange={onToggle} />
        <span dir="auto">{texts.project(code, title)}</span>
      </label>
      <p class="quiet" dir="auto">
        {state === 'idle' ? why : said}
        {url ? (
          <>
            <br />
            <OutsideLink url={url}>{texts.made(madeAt)}</OutsideLink>
          </>
        ) : null}
      </p>
    </>
  );
}

function Progress({ making: { made, failed, all } }: { readonly making: Making }) {
  return (
    <div>
      <Bar percent={all === 0 ? 0 : ((made + failed) * 100) / all} tone="green" />
      <p>
        {texts.making(made, all)} {failed > 0 ? texts.failed(failed) : ''}
      </p>
    </div>
  );
}
