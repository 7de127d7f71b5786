import { useState } from 'preact/hooks';
import type { Input, Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { DayField } from '../../parts/field.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { useTask } from '../../progress/task.ts';
import { lettersTexts as texts } from './texts.ts';

type Letters = Output<'getLetters'>;
type Until = Input<'draftLetters'>['until'];

/** Drafting, the list, and sending with what the account may still send today. */
export function LettersScreen() {
  const { server } = useTools();
  const loaded = useLoaded(() => server.getLetters({}));
  const task = useTask();
  const shown = loaded.value;
  const busy = task.doing !== '' || loaded.loading;
  const run = async (doing: string, work: () => Promise<{ readonly message: string }>) => {
    await task.run(doing, async () => (await work()).message);
    loaded.reload();
  };
  return (
    <Screen
      title={texts.title}
      doing={task.doing || (loaded.loading ? texts.loading : '')}
      failure={task.failure ?? loaded.failure}
      onAgain={task.failure ? undefined : loaded.reload}
    >
      <p>{texts.explain}</p>
      {shown && shown.blocked.length > 0 ? (
        <section>
          <h2>{texts.blocked}</h2>
          {shown.blocked.map((line) => (
            <p key={line} class="attention" dir="auto">
              {line}
            </p>
          ))}
        </section>
      ) : null}
      {shown ? (
        <>
          {shown.blocked.length === 0 ? (
            <Draft
              key={loaded.arrival}
              until={shown.until}
              busy={busy}
              onDraft={(until) => void run(texts.drafting, () => server.draftLetters({ until }))}
            />
          ) : null}
          <List letters={shown.letters} />
          {shown.blocked.length === 0 ? (
            <Send
              letters={shown}
              busy={busy}
              onSend={(goOn) => void run(texts.sending, () => server.sendLetters({ goOn }))}
            />
          ) : null}
        </>
      ) : null}
    </Screen>
  );
}

type DraftProps = {
  readonly until: Until;
  readonly busy: boolean;
  readonly onDraft: (until: Until) => void;
};

function Draft({ until, busy, onDraft }: DraftProps) {
  const [days, setDays] = useState(until);
  return (
    <section>
      <h2>{texts.draft}</h2>
      {(['selected', 'reserve', 'notSelected'] as const).map((kind) => (
        <DayField
          key={kind}
          label={texts.until[kind]}
          value={days[kind]}
          onChange={(day) => setDays({ ...days, [kind]: day })}
        />
      ))}
      <p class="quiet">{texts.draftHelp}</p>
      <Button busy={busy} onPress={() => onDraft(days)}>
        {texts.draftButton}
      </Button>
    </section>
  );
}

function List({ letters }: { readonly letters: Letters['letters'] }) {
  const { go } = useTools();
  return (
    <section>
      <h2>{texts.list}</h2>
      {letters.length === 0 ? <p>{texts.none}</p> : null}
      <ul class="cards">
        {letters.map(({ id, code, kind, to, state, edited, outcome }) => (
          <li key={id} class="card">
            <Button kind="link" label={texts.open(code)} onPress={() => go({ screen: 'letter', code: id })}>
              {code}
            </Button>
            <p dir="auto">{texts.line(kind, to)}</p>
            <ul class="chips">
              <li class="chip status">{texts.states[state]}</li>
              {edited ? <li class="chip">{texts.edited}</li> : null}
            </ul>
            {outcome ? (
              <p class="quiet" dir="auto">
                {outcome}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type SendProps = {
  readonly letters: Letters;
  readonly busy: boolean;
  readonly onSend: (goOn: boolean) => void;
};

function Send({ letters: { letters, quota }, busy, onSend }: SendProps) {
  const [goOn, setGoOn] = useState(letters.some(({ state }) => state === 'waiting'));
  const left = letters.filter(({ state }) => state === 'draft' || state === 'waiting').length;
  if (left === 0) return null;
  return (
    <section>
      <h2>{texts.send}</h2>
      <p>{texts.quota(left, quota)}</p>
      <label class="tick">
        <input type="checkbox" checked={goOn} onChange={() => setGoOn(!goOn)} />
        {texts.goOn}
      </label>
      <ConfirmButton
        kind="primary"
        busy={busy}
        question={texts.question(left)}
        yes={texts.yes}
        onYes={() => onSend(goOn)}
      >
        {texts.sendButton(left)}
      </ConfirmButton>
    </section>
  );
}
