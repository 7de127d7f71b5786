import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useLoaded } from '../../progress/loaded.ts';
import { OutcomeCard } from './outcome-card.tsx';
import { outcomesTexts as texts } from './texts.ts';

/** Each promise of a project with its four stages, and where staff say what they verified. */
export function OutcomesScreen({ code }: { readonly code: string }) {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getOutcomes({ code }));
  const found = loaded.value;
  return (
    <Screen
      title={found?.title ?? ''}
      over={texts.over(code)}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <Button kind="link" onPress={() => go({ screen: 'project', code })}>
        {texts.back}
      </Button>
      {found ? (
        <>
          <p class="quiet">{texts.about}</p>
          {found.outcomes.length === 0 ? <p>{texts.none}</p> : null}
          <ul class="cards">
            {found.outcomes.map((outcome, index) => (
              <OutcomeCard
                key={outcome.id || `left out ${index}`}
                project={found}
                outcome={outcome}
                onChanged={loaded.reload}
              />
            ))}
          </ul>
        </>
      ) : null}
    </Screen>
  );
}
