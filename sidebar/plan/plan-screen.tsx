import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { DayField, TextField } from '../parts/field.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { PlanDocument } from './plan-document.tsx';
import type { PlanDraft } from './plan-draft.ts';
import { PromiseSections } from './promise-sections.tsx';
import { SaveLine } from './save-line.tsx';
import { Section } from './section.tsx';
import { planTexts as texts } from './texts.ts';
import { WorkSections } from './work-sections.tsx';

type Loaded = Output<'getPlan'>;

/** The cooperation plan, saved as people type. */
export function PlanScreen({ code }: { readonly code: string }) {
  const { server, go, drafts } = useTools();
  const loaded = useLoaded(() => server.getPlan({ code }));
  const { value, arrival } = loaded;
  return (
    <Screen
      title={value?.plan.title ?? ''}
      over={texts.over(code)}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'projects' })}>
          {texts.back}
        </Button>
        <Button kind="link" onPress={() => go({ screen: 'project', code })}>
          {texts.toProject}
        </Button>
      </div>
      {value ? (
        <PlanEditor
          key={arrival}
          code={code}
          loaded={value}
          onDiscard={() => {
            drafts.discard(code);
            loaded.reload();
          }}
        />
      ) : null}
    </Screen>
  );
}

type Props = { readonly code: string; readonly loaded: Loaded; readonly onDiscard: () => void };

function PlanEditor({ code, loaded, onDiscard }: Props) {
  const { server, drafts } = useTools();
  const draft = useMemo(() => drafts.open(server, code, loaded), [server, drafts, code, loaded]);
  const { plan, hints, savedAt, state } = useDraft(draft);
  const change = (part: Partial<typeof plan>) => draft.change({ ...draft.now().plan, ...part });
  return (
    <>
      <p>{loaded.saved || state.kind !== 'clean' ? texts.explain : texts.proposedOnly}</p>
      <SaveLine state={state} savedAt={savedAt} onAgain={draft.flush} onDiscard={onDiscard} />
      {hints.length > 0 ? (
        <section class="notice warning">
          <h2>{texts.hints}</h2>
          <ul>
            {hints.map((hint) => (
              <li key={hint} dir="auto">
                {hint}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Section title={texts.basics} open>
        <TextField label={texts.title} value={plan.title} onChange={(title) => change({ title })} />
        <TextField
          label={texts.goal}
          kind="paragraph"
          value={plan.sharedGoal}
          onChange={(sharedGoal) => change({ sharedGoal })}
        />
        <DayField label={texts.starts} value={plan.starts} onChange={(starts) => change({ starts })} />
        <DayField label={texts.ends} value={plan.ends} onChange={(ends) => change({ ends })} />
        <TextField
          label={texts.notes}
          kind="paragraph"
          value={plan.notes}
          onChange={(notes) => change({ notes })}
        />
      </Section>
      <WorkSections plan={plan} choices={loaded.choices} onChange={change} />
      <PromiseSections plan={plan} choices={loaded.choices} onChange={change} />
      <PlanDocument
        code={code}
        made={loaded.document}
        ready={state.kind === 'clean' || state.kind === 'saved'}
        reports={plan.reports.length}
      />
    </>
  );
}

function useDraft(draft: PlanDraft) {
  const [now, setNow] = useState(draft.now());
  useEffect(() => {
    setNow(draft.now());
    return draft.watch(() => setNow(draft.now()));
  }, [draft]);
  // Leaving the screen saves at once what is waiting; the draft goes on without the screen.
  useEffect(() => draft.flush, [draft]);
  return now;
}
