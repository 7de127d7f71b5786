import { useId } from 'preact/hooks';
import { TextField } from '../../parts/field.tsx';
import { PickField } from '../../parts/pick-field.tsx';
import type { Finding, Interview } from './interview-screen.tsx';
import { interviewTexts } from './texts.ts';

const texts = interviewTexts.record;

type Props = {
  readonly criterion: Interview['criteria'][number];
  readonly finding: Finding;
  readonly onChange: (finding: Finding) => void;
};

/** One criterion of an interview: why to ask, the score from before, and what was found. */
export function FindingForm({ criterion, finding, onChange }: Props) {
  const { code, text, ask, original, evidence, counted } = criterion;
  const name = useId();
  const set = (part: Partial<Finding>) => onChange({ ...finding, ...part });
  return (
    <article class="score">
      <h3>{code}</h3>
      <p dir="auto">{text}</p>
      {ask.length > 0 ? (
        <p>
          {texts.ask} {ask.join(' ')}
        </p>
      ) : null}
      <p class="score-total">{texts.before(original, evidence)}</p>
      {counted ? <p class="quiet">{counted}</p> : null}
      <PickField
        label={texts.finding(code)}
        value={finding.finding}
        choices={texts.findings}
        onChange={(chosen) => set({ finding: chosen })}
      />
      <TextField
        label={texts.note(code)}
        kind="paragraph"
        value={finding.note}
        onChange={(note) => set({ note })}
      />
      <details class="assess">
        <summary>{texts.after(finding.adjusted)}</summary>
        <fieldset>
          <legend>{texts.question(code)}</legend>
          {choicesOf(criterion, finding.adjusted).map(({ value, label }) => (
            <label key={String(value)} class="tick">
              <input
                type="radio"
                name={name}
                checked={finding.adjusted === value}
                onChange={() => set({ adjusted: value })}
              />
              <span dir="auto">{label}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </article>
  );
}

/** The anchors in sight; a half typed into the sheet stays a choice. */
function choicesOf({ anchors }: Props['criterion'], now: number | null) {
  const points = [0, 1, 2, 3, 4, 5];
  const all =
    now === null || points.includes(now) ? points : [...points, now].sort((one, other) => one - other);
  return [
    ...all.map((value) => ({ value, label: anchors[value] ? `${value}: ${anchors[value]}` : String(value) })),
    { value: null, label: texts.asBefore },
  ];
}
