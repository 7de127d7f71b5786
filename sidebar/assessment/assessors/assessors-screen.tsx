import { Screen } from '../../parts/screen.tsx';
import { assessorsTexts as texts } from './texts.ts';

export function AssessorsScreen() {
  return (
    <Screen title={texts.title} doing="" failure={null}>
      <p>{texts.explain}</p>
    </Screen>
  );
}
