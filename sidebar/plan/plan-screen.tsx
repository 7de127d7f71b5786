import { Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { DayField, TextField } from '../parts/field.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { Section } from './lines/section.tsx';
import { PlanDocument } from './plan-document.tsx';
import type { PlanDraft } from './plan-draft.ts';
import { SaveLine } from './save-line.tsx';
import { ActivitiesSection } from './sections/activities.tsx';
import { FollowUpSections } from './sections/follow-up.tsx';
import { OutcomesSection } from './sections/outcomes.tsx';
import { PartnersSection } from './sections/partners.tsx';
import { PointsSection } from './sections/points.tsx';
import { ReportsSection } from './sections/reports.tsx';
import { SupportSection } from './sections/support.tsx';
import { planTexts as texts } from './texts.ts';
import { PlanVersions } from './versions.tsx';

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
        <Button kind="link" onPress={() => go({ screen: 'agreement', code })}>
          {texts.toAgreement}
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
  const { plan, hints, burden, savedAt, state, revision } = useDraft(draft);
  const change = (part: Partial<typeof plan>) => draft.change({ ...draft.now().plan, ...part });
  const shared = { plan, choices: loaded.choices, onChange: change };
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
      <Fragment key={revision}>
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
        <PartnersSection {...shared} />
        <PointsSection {...shared} />
        <ActivitiesSection {...shared} />
        <FollowUpSections {...shared} />
        <OutcomesSection {...shared} />
        <SupportSection {...shared} />
        <ReportsSection {...shared} burden={burden} />
      </Fragment>
      <PlanVersions versions={loaded.versions} />
      <PlanDocument code={code} made={loaded.document} onSave={draft.settle} reports={plan.reports.length} />
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
