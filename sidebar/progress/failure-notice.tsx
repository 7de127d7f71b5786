import { Button } from '../parts/button.tsx';
import type { Failure } from './failure.ts';

const texts = { again: 'Try again', title: 'This needs you:' };

export function FailureNotice({
  failure,
  onAgain,
}: {
  readonly failure: Failure;
  readonly onAgain?: (() => void) | undefined;
}) {
  return (
    <div class="notice bad" role="alert">
      <p class="notice-title">{texts.title}</p>
      {failure.lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {onAgain && failure.again ? <Button onPress={onAgain}>{texts.again}</Button> : null}
    </div>
  );
}
