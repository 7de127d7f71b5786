import { useState } from 'preact/hooks';
import type { Input } from '../../src/contract/contract.ts';
import { useKept } from '../app/kept.ts';
import { useTools } from '../app/tools.ts';
import { DayField, SelectField, TextField } from '../parts/field.tsx';
import { PickField } from '../parts/pick-field.tsx';
import { Busy } from '../progress/busy.tsx';
import { FailureNotice } from '../progress/failure-notice.tsx';
import { useTask } from '../progress/task.ts';
import { judgementsOf } from './judgements.ts';
import { entryTexts } from './texts.ts';

export type Impression = Omit<Input<'addImpression'>, 'code'>;
const texts = entryTexts.impressions;

type Props = {
  readonly code: string;
  readonly partners: readonly string[];
  readonly today: string;
  /** What it begins with: nothing, or what is added to a line of one's own. */
  readonly begin: Partial<Impression>;
  readonly onSaved: () => void;
};

export const keptImpression = (code: string): string => `impression ${code}`;

/** Text first, saved with one press: everything else says what it is taken for, and unfolds. */
export function ImpressionForm({ code, partners, today, begin, onSaved }: Props) {
  const { server } = useTools();
  const empty: Impression = {
    ...{ date: today, kind: 'visit', about: '', text: '', judgement: '', organisation: '' },
    ...begin,
  };
  const { entry, set, clear } = useKept(keptImpression(code), empty);
  const [turn, setTurn] = useState(0);
  const task = useTask();
  const change = (part: Partial<Impression>) => set({ ...entry, ...part });
  const submit = async () => {
    const done = await task.run(
      entryTexts.saving,
      async () => (await server.addImpression({ ...entry, code })).message,
    );
    if (!done) return;
    clear();
    setTurn(turn + 1);
    onSaved();
  };
  const judgements = judgementsOf(entry.about);
  return (
    <form
      aria-label={texts.add}
      key={turn}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={texts.text}
        kind="paragraph"
        value={entry.text}
        onChange={(text) => change({ text })}
      />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
      <button type="submit" class="button primary wide" aria-disabled={task.doing ? 'true' : undefined}>
        {texts.save}
      </button>
      <Busy doing={task.doing} />
      <details>
        <summary>{texts.takenFor(entry, today)}</summary>
        <PickField
          label={texts.kind}
          value={entry.kind}
          choices={texts.kinds}
          onChange={(kind) => change({ kind })}
        />
        <DayField label={entryTexts.date} value={entry.date} onChange={(date) => change({ date })} />
        <SelectField
          label={texts.organisation}
          value={entry.organisation ?? ''}
          choices={[
            { value: '', label: texts.allPartners },
            ...partners.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(organisation) => change({ organisation })}
        />
        <PickField
          label={texts.about}
          value={entry.about}
          choices={texts.abouts}
          onChange={(about) => change({ about, judgement: '' })}
        />
        {judgements.length > 0 ? (
          <PickField
            label={texts.judgement}
            value={entry.judgement}
            choices={[{ value: '', label: texts.noJudgement }, ...judgements]}
            onChange={(judgement) => change({ judgement })}
          />
        ) : null}
      </details>
    </form>
  );
}
