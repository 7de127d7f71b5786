import type { Input } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { DayField, TextField } from '../parts/field.tsx';
import { PickField } from '../parts/pick-field.tsx';
import type { PartProps } from '../project/project-screen.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList, labelOf } from './entry-list.tsx';
import { entryTexts } from './texts.ts';

type Lesson = Omit<Input<'addLesson'>, 'code'>;
type FollowUp = Omit<Input<'addFollowUp'>, 'code'>;

/** What worked and what to avoid. */
export function Lessons({ project: { code, lessons }, onChanged }: PartProps) {
  const { server } = useTools();
  const texts = entryTexts.lessons;
  const empty: Lesson = { kind: 'worked', lesson: '', cause: '' };
  return (
    <section>
      <h2>{texts.title}</h2>
      <EntryList
        lines={lessons.map((one) => ({
          ...one,
          head: labelOf(texts.kinds, one.kind),
          text: one.lesson,
          more: one.cause,
        }))}
      />
      <EntryForm
        title={texts.add}
        empty={empty}
        save={(entry) => server.addLesson({ ...entry, code })}
        onSaved={onChanged}
      >
        {(entry, set) => (
          <>
            <PickField
              label={texts.kind}
              value={entry.kind}
              choices={texts.kinds}
              onChange={(kind) => set({ kind })}
            />
            <TextField
              label={texts.lesson}
              kind="paragraph"
              value={entry.lesson}
              onChange={(lesson) => set({ lesson })}
            />
            <TextField
              label={texts.cause}
              kind="paragraph"
              value={entry.cause}
              onChange={(cause) => set({ cause })}
            />
          </>
        )}
      </EntryForm>
    </section>
  );
}

/** What the office will do next. */
export function FollowUps({ project: { code, followUps }, onChanged }: PartProps) {
  const { server } = useTools();
  const texts = entryTexts.followUps;
  const empty: FollowUp = { kind: 'share', action: '', owner: '', due: '' };
  return (
    <section>
      <h2>{texts.title}</h2>
      <EntryList
        lines={followUps.map((one) => ({
          ...one,
          head: labelOf(texts.kinds, one.kind),
          text: one.action,
          more: [one.owner, one.due, one.done && texts.done(one.done)].filter(Boolean).join(', '),
        }))}
      />
      <EntryForm
        title={texts.add}
        empty={empty}
        save={(entry) => server.addFollowUp({ ...entry, code })}
        onSaved={onChanged}
      >
        {(entry, set) => (
          <>
            <PickField
              label={texts.kind}
              value={entry.kind}
              choices={texts.kinds}
              onChange={(kind) => set({ kind })}
            />
            <TextField
              label={texts.action}
              kind="paragraph"
              value={entry.action}
              onChange={(action) => set({ action })}
            />
            <TextField label={texts.owner} value={entry.owner} onChange={(owner) => set({ owner })} />
            <DayField label={texts.due} value={entry.due} onChange={(due) => set({ due })} />
          </>
        )}
      </EntryForm>
    </section>
  );
}
