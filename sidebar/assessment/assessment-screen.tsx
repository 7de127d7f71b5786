import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { assessmentScreens, assessmentTexts as texts } from './texts.ts';

/** The way into every screen of the assessment, with where each stands. */
export function AssessmentScreen() {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getAssessment({}));
  return (
    <Screen
      title={texts.title}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <p>{texts.explain}</p>
      <ul class="cards">
        {assessmentScreens.map(({ screen, title }) => (
          <li key={screen} class="card">
            <Button kind="link" onPress={() => go({ screen })}>
              {title}
            </Button>
            <p class="quiet" dir="auto">
              {loaded.value?.states[screen] ?? ''}
            </p>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
