import type { Route } from '../app/route.ts';
import { useTools } from '../app/tools.ts';
import type { Loaded } from '../progress/loaded.ts';
import { Button } from './button.tsx';
import { Screen } from './screen.tsx';

type Plain = Exclude<Route, { readonly code: string }>['screen'];

type Props = {
  readonly texts: { readonly title: string; readonly loading: string; readonly explain: string };
  /** In the order of the work. */
  readonly screens: readonly { readonly screen: Plain; readonly title: string }[];
  /** One line for each screen, by its name: where it stands. */
  readonly loaded: Loaded<{ readonly states: Readonly<Record<string, string>> }>;
};

/** The way into every screen of a room, with where each stands. */
export function Hub({ texts, screens, loaded }: Props) {
  const { go } = useTools();
  return (
    <Screen
      title={texts.title}
      doing={loaded.loading ? texts.loading : ''}
      failure={loaded.failure}
      onAgain={loaded.reload}
    >
      <p>{texts.explain}</p>
      <ul class="cards">
        {screens.map(({ screen, title }) => (
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
