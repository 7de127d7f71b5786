import { useEffect, useRef } from 'preact/hooks';
import type { Input } from '../../../src/contract/contract.ts';
import { useKept } from '../../app/kept.ts';
import { useTools } from '../../app/tools.ts';
import { Button } from '../../parts/button.tsx';
import { DayField, SelectField, TextField } from '../../parts/field.tsx';
import { PickField } from '../../parts/pick-field.tsx';
import { Busy } from '../../progress/busy.tsx';
import { FailureNotice } from '../../progress/failure-notice.tsx';
import { useTask } from '../../progress/task.ts';
import type { Outcomes } from './outcome-card.tsx';
import { outcomesTexts as texts } from './texts.ts';

type Shown = NonNullable<Outcomes['outcomes'][number]['entry']>;
type Entry = Omit<Input<'verifyOutcome'>, 'code' | 'id' | 'seen'>;

type Props = {
  readonly project: Outcomes;
  readonly id: string;
  readonly shown: Shown;
  readonly onChanged: () => void;
};

const ways = [
  { value: '' as const, label: texts.choose },
  ...(['site visit', 'document seen', 'call', 'photo', 'meeting', 'in another way'] as const).map(
    (value) => ({
      value,
      label: texts.ways[value],
    }),
  ),
];

/**
 * What staff verified of one promise. What is typed stays until it is saved, also when the outcomes are read again
 * because somebody changed the line meanwhile.
 */
export function VerifyForm({ project, id, shown, onChanged }: Props) {
  const { server } = useTools();
  const { seen, ...standing } = shown;
  const { entry: typed, set, clear } = useKept<Entry | null>(`verify ${project.code} ${id}`, null);
  const task = useTask();
  const saved = useRef(false);
  // What was saved gives way to what the tab says once that is read again.
  useEffect(() => {
    if (saved.current) clear();
    saved.current = false;
  }, [shown]);
  const entry: Entry = typed ?? standing;
  const change = (part: Partial<Entry>) => set({ ...entry, ...part });
  const choices = [
    { value: '', label: texts.choose },
    ...project.reachedChoices.map(({ code, label }) => ({ value: code, label })),
  ];
  const save = async () => {
    const { code } = project;
    const done = await task.run(texts.saving, async () => {
      return (await server.verifyOutcome({ ...entry, code, id, seen })).message;
    });
    if (!done) return;
    saved.current = true;
    onChanged();
  };
  return (
    <details>
      <summary>{texts.verify(id)}</summary>
      <form
        aria-label={texts.verify(id)}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SelectField
          label={texts.reached}
          value={entry.reached}
          choices={choices}
          onChange={(reached) =>
            change({
              reached,
              by: entry.by || project.me,
              verifiedOn: entry.verifiedOn || project.today,
            })
          }
        />
        <TextField label={texts.by} value={entry.by} onChange={(by) => change({ by })} />
        <PickField label={texts.how} value={entry.how} choices={ways} onChange={(how) => change({ how })} />
        <DayField
          label={texts.on}
          value={entry.verifiedOn}
          onChange={(verifiedOn) => change({ verifiedOn })}
        />
        <TextField
          label={texts.note}
          kind="paragraph"
          value={entry.note}
          onChange={(note) => change({ note })}
        />
        <p class="help">{texts.takeBack}</p>
        {task.failure ? (
          <>
            <FailureNotice failure={task.failure} />
            <Button onPress={onChanged}>{texts.again}</Button>
          </>
        ) : null}
        {typed && !saved.current ? <p class="quiet">{texts.unsaved}</p> : null}
        <button
          type="submit"
          class="button plain"
          aria-label={texts.saveOf(id)}
          aria-disabled={task.doing ? 'true' : undefined}
        >
          {texts.save}
        </button>
        <Busy doing={task.doing} />
      </form>
    </details>
  );
}
