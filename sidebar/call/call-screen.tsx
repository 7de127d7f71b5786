import { useState } from 'preact/hooks';
import type { Input, Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { useTask } from '../progress/task.ts';
import { EnvelopeBars } from './envelope-bars.tsx';
import { NextStep, Steps } from './steps.tsx';
import { callTexts as texts } from './texts.ts';

export type Overview = Output<'overview'>;
export type Runnable = Input<'runStep'>['id'];

/** Where the call stands and what comes next. */
export function CallScreen() {
  const { server } = useTools();
  const overview = useLoaded(() => server.overview({}));
  const task = useTask();
  const [left, setLeft] = useState<readonly string[]>([]);
  const run = async (id: Runnable) => {
    setLeft([]);
    const done = await task.run(texts.running[id], async () => {
      const { message, problems } = await server.runStep({ id });
      setLeft(problems);
      return message;
    });
    if (done) overview.reload();
  };
  const doing = task.doing || (overview.loading ? texts.loading : '');
  const shown = overview.value;
  const next = shown?.steps.find((step) => step.state === 'next');
  return (
    <Screen
      title={shown?.call?.title ?? texts.noCall}
      over={shown?.call?.code ?? ''}
      doing={doing}
      failure={task.failure ?? overview.failure}
      onAgain={task.failure ? undefined : overview.reload}
    >
      {shown ? (
        <>
          <CallFacts call={shown.call} />
          <Problems title={texts.runProblems} problems={left} />
          <NextStep step={next} busy={doing !== ''} onRun={run} />
          <Problems title={texts.problems} problems={shown.problems} />
          {shown.call ? <Counts counts={shown.counts} /> : null}
          {shown.envelope ? <EnvelopeBars envelope={shown.envelope} /> : null}
          {shown.form ? <FormFacts form={shown.form} /> : null}
          {shown.call ? <Automation automation={shown.automation} busy={doing !== ''} onRun={run} /> : null}
          <Steps steps={shown.steps} busy={doing !== ''} onRun={run} />
        </>
      ) : null}
    </Screen>
  );
}

function CallFacts({ call }: { readonly call: Overview['call'] }) {
  if (!call) return <p>{texts.noCallDetail}</p>;
  return (
    <p class="quiet">
      <span dir="auto">{call.office}</span>
      <br />
      {texts.dates(call.opens, call.deadline)}
    </p>
  );
}

function Problems({ title, problems }: { readonly title: string; readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <section class="notice warning">
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ counts }: { readonly counts: Overview['counts'] }) {
  return (
    <section>
      <h2>{texts.counts}</h2>
      {counts.length === 0 ? <p class="quiet">{texts.noApplications}</p> : null}
      <dl class="counts">
        {counts.map(({ status, count }) => (
          <div key={status}>
            <dt dir="auto">{status || texts.undecided}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FormFacts({ form }: { readonly form: NonNullable<Overview['form']> }) {
  const { go } = useTools();
  return (
    <section>
      <h2>{texts.form}</h2>
      <p>
        <OutsideLink url={form.url}>{form.title}</OutsideLink>
        <br />
        <span class="quiet">{texts.formState[form.state]}</span>
      </p>
      <Button kind="link" onPress={() => go({ screen: 'questions' })}>
        {texts.go.questions}
      </Button>
    </section>
  );
}

type AutomationProps = {
  readonly automation: Overview['automation'];
  readonly busy: boolean;
  readonly onRun: (id: Runnable) => void;
};

function Automation({ automation, busy, onRun }: AutomationProps) {
  const { installedBy, owner } = automation;
  return (
    <section>
      <h2>{texts.automation}</h2>
      <p>{installedBy === 'someone' ? texts.automatedBy.someone(owner) : texts.automatedBy[installedBy]}</p>
      <div class="actions">
        <Button busy={busy} onPress={() => onRun('sync')}>
          {texts.run.sync}
        </Button>
        {installedBy === 'nobody' ? (
          <Button busy={busy} onPress={() => onRun('automate')}>
            {texts.run.automate}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
