import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../progress/loaded.ts';
import { selectionScreens, selectionTexts as texts } from './texts.ts';

/** The way into every screen of the selection, with where each stands. */
export function SelectionScreen() {
  const { server, go } = useTools();
  const loaded = useLoaded(() => server.getSelection({}));
  return (
    <Screen
      title={texts.title}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <p>{texts.explain}</p>
      <ul class="cards">
        {selectionScreens.map(({ screen, title }) => (
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
