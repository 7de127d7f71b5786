import { useState } from 'preact/hooks';
import type { Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { useTask } from '../progress/task.ts';
import { type Matches, QuestionSections } from './question-sections.tsx';
import { questionTexts as texts } from './texts.ts';

type Questions = Output<'getQuestions'>;

/** Matching an office's own form to what we need to know. */
export function QuestionsScreen() {
  const { server } = useTools();
  const questions = useLoaded(() => server.getQuestions({}));
  const task = useTask();
  const [edited, setEdited] = useState<Matches>({});
  const shown = questions.value;
  const busy = task.doing !== '' || questions.loading;

  const bind = async (url: string) => {
    const done = await task.run(texts.binding, async () => (await server.bindForm({ url })).message);
    if (!done) return;
    setEdited({});
    questions.reload();
  };
  const save = (current: Questions) =>
    task.run(texts.saving, async () => {
      const matches = allMatches(current, edited);
      const { message, criteriaWithoutEvidence } = await server.saveMatches({ matches });
      const fields = current.fields.map((field) => ({
        ...field,
        matched: matches[field.key] ?? [],
        proposed: false,
      }));
      questions.replace({ ...current, fields, criteriaWithoutEvidence });
      setEdited({});
      return message;
    });
  return (
    <Screen
      title={texts.title}
      doing={task.doing || (questions.loading ? texts.loading : '')}
      failure={task.failure ?? questions.failure}
      onAgain={task.failure ? undefined : questions.reload}
    >
      {shown ? (
        <>
          <OwnForm form={shown.form} busy={busy} onBind={bind} />
          <WithoutEvidence criteria={shown.criteriaWithoutEvidence} />
          {shown.questions.length > 0 ? (
            <>
              <p>{texts.explain}</p>
              <QuestionSections
                questions={shown}
                edited={edited}
                onChange={(key, matched) => setEdited({ ...edited, [key]: matched })}
              />
              <div class="actions stay">
                <Button kind="primary" busy={busy} onPress={() => void save(shown)}>
                  {texts.save}
                </Button>
                {Object.keys(edited).length > 0 ? <span class="quiet">{texts.unsaved}</span> : null}
              </div>
            </>
          ) : null}
        </>
      ) : null}
    </Screen>
  );
}

function allMatches({ fields }: Questions, edited: Matches): Record<string, string[]> {
  const matches: Record<string, string[]> = {};
  for (const { key, matched } of fields) {
    const chosen = (edited[key] ?? matched).filter((id) => id !== '');
    if (chosen.length > 0) matches[key] = chosen;
  }
  return matches;
}

type OwnFormProps = {
  readonly form: Questions['form'];
  readonly busy: boolean;
  readonly onBind: (url: string) => void;
};

function OwnForm({ form, busy, onBind }: OwnFormProps) {
  const [url, setUrl] = useState('');
  const choose = (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (url.trim() && !busy) onBind(url.trim());
      }}
    >
      <TextField label={texts.address} help={texts.addressHelp} kind="url" value={url} onChange={setUrl} />
      <button type="submit" class="button plain" aria-disabled={busy ? 'true' : undefined}>
        {texts.bind}
      </button>
    </form>
  );
  return (
    <section>
      <h2>{texts.own}</h2>
      {form ? (
        <>
          <p>
            <OutsideLink url={form.url}>{form.title}</OutsideLink>
          </p>
          <details>
            <summary>{texts.another}</summary>
            {choose}
          </details>
        </>
      ) : (
        <>
          <p>{texts.noForm}</p>
          {choose}
        </>
      )}
    </section>
  );
}

function WithoutEvidence({ criteria }: { readonly criteria: Questions['criteriaWithoutEvidence'] }) {
  return (
    <section class={criteria.length > 0 ? 'notice warning' : ''}>
      <h2>{texts.without}</h2>
      {criteria.length === 0 ? (
        <p>{texts.allWith}</p>
      ) : (
        <>
          <p>{texts.withoutExplain}</p>
          <ul>
            {criteria.map(({ code, text }) => (
              <li key={code} dir="auto">
                {code}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
