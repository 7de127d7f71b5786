import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Bar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { percentOf } from '../parts/figures.ts';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { ComplementarityMap } from '../selection/complementarity/complementarity-map.tsx';
import { Assessments } from './assessments.tsx';
import { CriterionScore } from './criterion-score.tsx';
import { Decide } from './decide.tsx';
import { listTexts, applicationTexts as texts } from './texts.ts';

export type Application = Output<'getApplication'>;

/** One application: what it says, what it scored and why, and the decision. */
export function ApplicationScreen({ code }: { readonly code: string }) {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getApplication({ code }));
  const { value: application, replace } = loaded;
  return (
    <Screen
      title={application?.title ?? ''}
      over={code}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <div class="actions">
        <Button kind="link" onPress={() => go({ screen: 'applications' })}>
          {texts.back}
        </Button>
      </div>
      {application ? (
        <>
          <Summary application={application} />
          <Flags application={application} />
          <section>
            <h2>{texts.scores}</h2>
            {application.scores.map((score) => (
              <CriterionScore
                key={score.code}
                application={code}
                score={score}
                onScored={(scored) => replace({ ...application, ...scored })}
              />
            ))}
          </section>
          <Assessments application={application} />
          <ComplementarityMap map={application.complementarity} />
          <Evidence application={application} />
          <Decide
            application={application}
            onDecided={(decided) => replace({ ...application, ...decided })}
          />
          <Neighbours application={application} />
        </>
      ) : null}
    </Screen>
  );
}

function Summary({ application }: { readonly application: Application }) {
  const { go } = useTools();
  const { code, rank, percent, tiedWith } = application;
  return (
    <section>
      <h2>{texts.summary}</h2>
      <p dir="auto">{application.lead}</p>
      <p class="quiet">{application.email}</p>
      <p class="quiet">{texts.received(application.received, application.late)}</p>
      <div class="card-top">
        <span class="rank">{rank === null ? listTexts.noRank : listTexts.rank(rank)}</span>
        <span class="percent">{texts.ofAttainable(percentOf(percent, listTexts.noPercent))}</span>
      </div>
      <Bar percent={percent ?? 0} tone={application.complete ? 'blue' : 'grey'} />
      {tiedWith.length > 0 ? <p>{listTexts.tied(tiedWith)}</p> : null}
      {application.complete ? null : <p class="attention">{texts.incomplete}</p>}
      <p class="quiet">{listTexts.completeness(percentOf(application.completeness, listTexts.noPercent))}</p>
      <p>
        <strong>{texts.status(application.status)}</strong>
      </p>
      {application.reason ? (
        <p class="literal" dir="auto">
          {texts.reason(application.reason)}
        </p>
      ) : null}
      {application.project ? (
        <div class="actions">
          <Button onPress={() => go({ screen: 'plan', code })}>{texts.openPlan}</Button>
          <Button onPress={() => go({ screen: 'project', code })}>{texts.openProject}</Button>
        </div>
      ) : null}
    </section>
  );
}

function Flags({ application: { kind, flags } }: { readonly application: Application }) {
  return (
    <section>
      <h2>{texts.flags}</h2>
      <dl class="flags">
        <div class={kind.verdict === 'supported' ? 'information' : 'check'}>
          <dt>
            {texts.kind}: {kind.verdict}
          </dt>
          <dd dir="auto">
            {kind.reason} <span class="quiet">{kind.paragraph}</span>
          </dd>
        </div>
        {flags.map((flag) => (
          <div key={flag.code} class={flag.tone}>
            <dt dir="auto">
              {texts.tone[flag.tone]}: {flag.label}
            </dt>
            <dd dir="auto">
              {flag.reason} <span class="quiet">{flag.paragraph}</span>
            </dd>
          </div>
        ))}
      </dl>
      {flags.length === 0 ? <p class="quiet">{texts.noFlags}</p> : null}
    </section>
  );
}

/** Texts as typed: line breaks kept, in the direction they are written in. */
function Evidence({ application }: { readonly application: Application }) {
  return (
    <section>
      <h2>{texts.evidence}</h2>
      {application.evidence.map(({ title, items }) => (
        <details key={title}>
          <summary>
            <h3 dir="auto">{title}</h3>
          </summary>
          <dl class="answers">
            {items.map(({ label, text }) => (
              <div key={label}>
                <dt dir="auto">{label}</dt>
                <dd class={text ? 'literal' : 'quiet'} dir="auto">
                  {text || texts.noAnswer}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

function Neighbours({ application: { previous, next } }: { readonly application: Application }) {
  const { go } = useTools();
  const open = (code: string) => go({ screen: 'application', code });
  return (
    <nav class="actions apart" aria-label={texts.byRank}>
      {previous ? (
        <Button onPress={() => open(previous)}>
          ‹ {texts.previous} {previous}
        </Button>
      ) : (
        <span />
      )}
      {next ? (
        <Button onPress={() => open(next)}>
          {texts.next} {next} ›
        </Button>
      ) : null}
    </nav>
  );
}
