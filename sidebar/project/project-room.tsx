import type { ComponentChildren } from 'preact';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { Screen } from '../parts/screen.tsx';
import type { Loaded } from '../progress/loaded.ts';

type Props<Found> = {
  readonly code: string;
  readonly texts: {
    readonly over: (code: string) => string;
    readonly loading: string;
    readonly back: string;
  };
  readonly loaded: Loaded<Found>;
  readonly children: (found: Found) => ComponentChildren;
};

/** A room of a project under the project's title: the way back, and what was loaded, or why it was not. */
export function ProjectRoom<Found extends { readonly title: string }>({
  code,
  texts,
  loaded,
  children,
}: Props<Found>) {
  const { go } = useTools();
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
      {found ? children(found) : null}
    </Screen>
  );
}
