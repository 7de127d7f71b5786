import { useEffect, useState } from 'preact/hooks';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import type { SaveState } from '../progress/autosave.ts';
import type { Failure } from '../progress/failure.ts';
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
  // A failure stays while it is tried again, so that nobody loses the button they are about to press.
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (state.kind === 'failed') setFailure(state.failure);
    if (state.kind === 'saved') setFailure(null);
  }, [state]);
  if (!failure) return state.kind === 'clean' && savedAt ? <p class="quiet">{saved}</p> : null;
  return (
    <div class="notice bad" role="alert">
      <p class="notice-title">{texts.state.failed}</p>
      {failure.lines.map((line) => (
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
