import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { DayField, TextField } from '../parts/field.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Screen } from '../parts/screen.tsx';
import { today } from '../parts/today.ts';
import { useLoaded } from '../progress/loaded.ts';
import { useTask } from '../progress/task.ts';
import { criteriaTexts as texts } from './texts.ts';

type Criteria = Output<'getCriteria'>;

/** The criteria from draft to publication, with advice about what they cover and how they are worded. */
export function CriteriaScreen() {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getCriteria({}));
  const task = useTask();
  const doing = task.doing || (loaded.loading ? texts.loading : '');
  const does = async (what: string, work: () => Promise<{ readonly message: string }>) => {
    const done = await task.run(what, async () => (await work()).message);
    if (done) loaded.reload();
  };
  const shown = loaded.value;
  return (
    <Screen
      title={texts.title}
      doing={doing}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      {shown ? (
        <>
          <State criteria={shown} />
          {shown.state === 'draft' ? (
            <Approve
              key={loaded.arrival}
              approver={shown.approver}
              busy={doing !== ''}
              onApprove={(approval) => does(texts.approving, () => server.approveCriteria(approval))}
            />
          ) : null}
          {shown.state === 'approved' ? (
            <ConfirmButton
              kind="primary"
              question={texts.publishQuestion}
              yes={texts.publishYes}
              busy={doing !== ''}
              onYes={() => void does(texts.publishing, () => server.publishCriteria({}))}
            >
              {texts.publish}
            </ConfirmButton>
          ) : null}
          <Advice advice={shown.advice} />
          <List criteria={shown.criteria} />
          <Versions versions={shown.versions} />
        </>
      ) : null}
    </Screen>
  );
}

function State({ criteria: { state, changed, version, precedes } }: { readonly criteria: Criteria }) {
  return (
    <>
      <p class={state === 'published' ? '' : 'attention'}>
        {changed ? texts.changed(version) : texts.state[state](version)}
      </p>
      {precedes === null ? null : (
        <p class={precedes ? 'quiet' : 'attention'}>{texts.precedes[String(precedes) as 'true' | 'false']}</p>
      )}
    </>
  );
}

type ApproveProps = {
  readonly approver: string;
  readonly busy: boolean;
  readonly onApprove: (approval: { by: string; on: string; procedure: string }) => void;
};

function Approve({ approver, busy, onApprove }: ApproveProps) {
  const [by, setBy] = useState(approver);
  const [on, setOn] = useState(today());
  const [procedure, setProcedure] = useState('');
  return (
    <section>
      <h2>{texts.approval}</h2>
      <TextField label={texts.by} value={by} onChange={setBy} />
      <DayField label={texts.on} value={on} onChange={setOn} />
      <TextField
        label={texts.procedure}
        help={texts.procedureHelp}
        kind="paragraph"
        value={procedure}
        onChange={setProcedure}
      />
      <Button kind="primary" busy={busy} onPress={() => onApprove({ by, on, procedure })}>
        {texts.approve}
      </Button>
    </section>
  );
}

function Advice({ advice }: { readonly advice: Criteria['advice'] }) {
  return (
    <section>
      <h2>{texts.advice}</h2>
      <p class="quiet">{advice.length === 0 ? texts.noAdvice : texts.adviceHelp}</p>
      <ul>
        {advice.map(({ what, section, suggestion }) => (
          <li key={what} dir="auto">
            {what} {suggestion} <span class="quiet">{texts.section(section)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function List({ criteria }: { readonly criteria: Criteria['criteria'] }) {
  return (
    <section>
      <h2>{texts.list}</h2>
      <p class="quiet">{texts.listHelp}</p>
      <dl class="counts">
        {criteria.map(({ code, text, weight }) => (
          <div key={code}>
            <dt dir="auto">
              {code} {text}
            </dt>
            <dd>{weight}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Versions({ versions }: { readonly versions: Criteria['versions'] }) {
  if (versions.length === 0) return null;
  return (
    <section>
      <h2>{texts.versions}</h2>
      <ol>
        {versions.map((each) => (
          <li key={each.version} dir="auto">
            {texts.versionLine(each)}
            {each.document ? (
              <>
                {' '}
                <OutsideLink url={each.document}>{texts.read}</OutsideLink>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
