import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import type { Overview, Runnable } from './call-screen.tsx';
import { callTexts as texts } from './texts.ts';

type Step = Overview['steps'][number];
type Doing = { readonly busy: boolean; readonly onRun: (id: Runnable) => void };

/** The one thing to do now. */
export function NextStep({ step, ...doing }: { readonly step: Step | undefined } & Doing) {
  return (
    <section class="next">
      <h2>{texts.next}</h2>
      {step ? (
        <>
          <p class="next-title" dir="auto">
            {step.title}
          </p>
          <p dir="auto">{step.detail}</p>
          <StepAction step={step} kind="primary" {...doing} />
        </>
      ) : (
        <p>{texts.nothingNext}</p>
      )}
    </section>
  );
}

export function Steps({ steps, ...doing }: { readonly steps: readonly Step[] } & Doing) {
  return (
    <section>
      <h2>{texts.steps}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.id} class={step.state}>
            <span class="state">{texts.state[step.state]}</span>
            <span dir="auto">{step.title}</span>
            {step.state === 'blocked' ? (
              <p class="quiet" dir="auto">
                {step.detail}
              </p>
            ) : null}
            {step.state === 'done' || step.state === 'later' ? (
              <StepAction step={step} kind="link" {...doing} />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepAction({
  step,
  kind,
  busy,
  onRun,
}: { readonly step: Step; readonly kind: 'primary' | 'link' } & Doing) {
  const { go } = useTools();
  const { run, screen, link } = step;
  return (
    <div class="actions">
      {run && step.state !== 'done' ? (
        <Button kind={kind} busy={busy} onPress={() => onRun(run)}>
          {texts.run[run]}
        </Button>
      ) : null}
      {screen ? (
        <Button
          kind={run ? 'link' : kind}
          label={`${texts.go[screen]}: ${step.title}`}
          onPress={() => go({ screen })}
        >
          {texts.go[screen]}
        </Button>
      ) : null}
      {link ? (
        <OutsideLink url={link}>
          {texts.openLink}
          <span class="unseen"> {step.title}</span>
        </OutsideLink>
      ) : null}
      {run === 'create-form' && kind === 'primary' ? (
        <Button kind="link" onPress={() => go({ screen: 'questions' })}>
          {texts.ownForm}
        </Button>
      ) : null}
    </div>
  );
}
