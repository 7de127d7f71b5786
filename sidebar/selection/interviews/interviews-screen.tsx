import type { Output } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { interviewsTexts as texts } from './texts.ts';

type Line = Output<'listInterviews'>['interviews'][number];

/** Who is to be interviewed: what is due and what is missing. */
export function InterviewsScreen() {
  const { server } = useTools();
  const loaded = useLoaded(() => server.listInterviews({}));
  return (
    <Screen
      title={texts.title}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <p>{texts.explain}</p>
      {loaded.value?.interviews.length === 0 ? <p>{texts.none}</p> : null}
      <ul class="cards">
        {loaded.value?.interviews.map((line) => (
          <InterviewCard key={line.code} line={line} />
        ))}
      </ul>
    </Screen>
  );
}

function InterviewCard({ line }: { readonly line: Line }) {
  const { go } = useTools();
  const { code, title, lead, starts, mode, state, missing, unsure, recorded, criteria, kit } = line;
  return (
    <li class="card">
      <div class="card-top">
        <span class="quiet">{starts || texts.noDate}</span>
        <span class="quiet" dir="auto">
          {mode}
        </span>
      </div>
      <h2>
        <Button kind="link" onPress={() => go({ screen: 'interview', code })}>
          {code} <span dir="auto">{title}</span>
        </Button>
      </h2>
      <p class="quiet" dir="auto">
        {lead}
      </p>
      <ul class="chips">
        <li class="chip status">{texts.states[state]}</li>
      </ul>
      {recorded > 0 ? <p>{texts.recorded(recorded, criteria)}</p> : null}
      {kit ? <p>{texts.kit}</p> : null}
      {unsure.map((sentence) => (
        <p key={sentence} class="notice bad">
          {sentence}
        </p>
      ))}
      {missing.length > 0 ? (
        <details>
          <summary>{texts.missing(missing.length)}</summary>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
