import { Screen } from '../../parts/screen.tsx';
import { assignmentTexts as texts } from './texts.ts';

export function AssignmentScreen() {
  return (
    <Screen title={texts.title} doing="" failure={null}>
      <p>{texts.explain}</p>
    </Screen>
  );
}
