import { useEffect } from 'preact/hooks';
import { useTools } from '../app/tools.ts';
import type { SaveState } from '../parts/autosave.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { planTexts as texts } from './texts.ts';

type Props = {
  readonly state: SaveState;
  readonly savedAt: string;
  readonly onAgain: () => void;
  readonly onDiscard: () => void;
};

/** Says in the status line whether everything is saved; a failure stays in sight until it is mended. */
export function SaveLine({ state, savedAt, onAgain, onDiscard }: Props) {
  const { announce } = useTools();
  const saved = savedAt ? texts.savedAt(savedAt) : texts.state.saved;
  const word = state.kind === 'saved' ? saved : texts.state[state.kind];
  useEffect(() => {
    if (word) announce(word);
  }, [word, announce]);
  if (state.kind !== 'failed') return state.kind === 'clean' && savedAt ? <p class="quiet">{saved}</p> : null;
  return (
    <div class="notice bad" role="alert">
      <p class="notice-title">{texts.state.failed}</p>
      {state.failure.lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <div class="actions">
        <Button onPress={onAgain}>{texts.saveAgain}</Button>
        <ConfirmButton question={texts.discardQuestion} yes={texts.discardYes} onYes={onDiscard}>
          {texts.discard}
        </ConfirmButton>
      </div>
    </div>
  );
}
