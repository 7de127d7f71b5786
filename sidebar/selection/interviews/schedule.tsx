import type { Input } from '../../../src/contract/contract.ts';
import { Button } from '../../parts/button.tsx';
import { DayField, NumberField, TextField } from '../../parts/field.tsx';
import { PickField } from '../../parts/pick-field.tsx';
import type { Interview } from './interview-screen.tsx';
import { interviewTexts } from './texts.ts';

export type ScheduleDraft = Input<'scheduleInterview'>['interview'];
const texts = interviewTexts.schedule;

type Props = {
  readonly interview: Interview;
  /** What was changed and is not saved. */
  readonly draft: Partial<ScheduleDraft>;
  readonly busy: boolean;
  readonly onChange: (part: Partial<ScheduleDraft>) => void;
  readonly onSave: (whole: ScheduleDraft) => void;
};

/** When, where and with whom; the panel's conflicts come first. */
export function Schedule({ interview, draft, busy, onChange, onSave }: Props) {
  const { interview: saved, starts, missing, unsure } = interview;
  const mode = texts.modes.find(({ value }) => value === saved.mode)?.value ?? '';
  const whole: ScheduleDraft = { ...saved, mode, ...draft };
  const text = (key: 'panel' | 'place' | 'withWhom' | 'travel', help?: string) => (
    <TextField
      label={texts[key]}
      {...(help ? { help } : {})}
      value={whole[key]}
      onChange={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <details open={starts === '' || undefined}>
      <summary>{texts.title}</summary>
      {starts ? <p>{texts.fixed(starts)}</p> : null}
      <ul>
        {[...missing, ...unsure].map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <TextField
        label={texts.conflicts}
        help={texts.conflictsHelp}
        kind="paragraph"
        value={whole.conflicts}
        onChange={(conflicts) => onChange({ conflicts })}
      />
      {text('panel', texts.panelHelp)}
      <DayField label={texts.date} value={whole.date} onChange={(date) => onChange({ date })} />
      <TextField label={texts.time} value={whole.time} onChange={(time) => onChange({ time })} />
      <NumberField
        label={texts.minutes}
        value={whole.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
      <PickField
        label={texts.mode}
        value={whole.mode}
        choices={texts.modes}
        onChange={(next) => onChange({ mode: next })}
      />
      {whole.mode === '' || whole.mode === 'site visit' ? null : (
        <TextField
          label={texts.why}
          help={texts.whyHelp}
          kind="paragraph"
          value={whole.whyNotOnSite}
          onChange={(whyNotOnSite) => onChange({ whyNotOnSite })}
        />
      )}
      {text('place')}
      {text('withWhom')}
      {text('travel')}
      <TextField
        label={texts.remindTo}
        help={texts.remindHelp}
        value={whole.remindTo}
        onChange={(remindTo) => onChange({ remindTo })}
      />
      <Button kind="primary" busy={busy} onPress={() => onSave(whole)}>
        {texts.save}
      </Button>
    </details>
  );
}
