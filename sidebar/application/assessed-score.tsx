import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { percentOf } from '../parts/figures.ts';
import { createAutosave, type SaveState } from '../progress/autosave.ts';
import type { Score, Scored } from './criterion-score.tsx';
import { listTexts, scoreTexts as texts } from './texts.ts';

type Assessed = Score['assessed'];
type Props = {
  readonly application: string;
  readonly score: Score;
  readonly onScored: (scored: Scored) => void;
};

/** The score a person gives, each figure with what it means in sight. Saved after a short pause, because the arrow keys pass through every choice. */
export function AssessedScore({ application, score, onScored }: Props) {
  const { server, announce } = useTools();
  const [chosen, setChosen] = useState<Assessed>(score.assessed);
  const [state, setState] = useState<SaveState>({ kind: 'clean' });
  const name = useId();
  const report = useRef(onScored);
  report.current = onScored;
  const autosave = useMemo(
    () =>
      createAutosave<Assessed>({
        pause: 700,
        retryAfter: 10_000,
        onState: setState,
        save: async (value) => {
          announce(texts.saving);
          const scored = await server.setAssessed({ code: application, criterion: score.code, value });
          report.current(scored);
          announce(texts.saved(percentOf(scored.percent, listTexts.noPercent)));
        },
      }),
    [server, announce, application, score.code],
  );
  const choose = (value: Assessed) => {
    setChosen(value);
    autosave.change(value);
  };
  return (
    <details class="assess">
      <summary>{texts.assessed(inWords(chosen))}</summary>
      <fieldset>
        <legend>{texts.question(score.code)}</legend>
        {choicesOf(score).map(({ value, label }) => (
          <label key={String(value)} class="tick">
            <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </fieldset>
      {state.kind === 'failed' ? (
        <div class="notice bad" role="alert">
          <p>
            {texts.notSaved} {state.failure.lines.join(' ')}
          </p>
          <Button onPress={autosave.flush}>{texts.again}</Button>
        </div>
      ) : null}
    </details>
  );
}

const inWords = (value: Assessed): string => {
  if (value === null) return texts.notYet;
  return value === 'n/a' ? texts.notApplicableShort : texts.of5(value);
};

function choicesOf({ anchors }: Score): { readonly value: Assessed; readonly label: string }[] {
  const points = [0, 1, 2, 3, 4, 5].map((value) => ({
    value,
    label: anchors[value] ? `${value}: ${anchors[value]}` : String(value),
  }));
  return [...points, { value: 'n/a', label: texts.notApplicable }, { value: null, label: texts.clear }];
}
