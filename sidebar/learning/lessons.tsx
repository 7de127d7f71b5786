import type { Input, Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { TextField } from '../parts/field.tsx';
import { PickField } from '../parts/pick-field.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList, labelOf } from './entry-list.tsx';
import { entryTexts } from './texts.ts';

type Lesson = Omit<Input<'addLesson'>, 'code'>;
/** `onChanged` asks for the notes again. */
export type NotesPart = { readonly notes: Output<'getNotes'>; readonly onChanged: () => void };

const texts = entryTexts.lessons;

/** What worked and what to avoid. */
export function Lessons({ notes: { code, lessons }, onChanged }: NotesPart) {
  const { server } = useTools();
  const empty: Lesson = { kind: 'worked', lesson: '', cause: '' };
  const kinds = new Set(lessons.map(({ kind }) => kind));
  return (
    <section>
      <h2>{texts.title}</h2>
      {kinds.has('worked') && !kinds.has('avoid') ? <p class="attention">{texts.onlyWorked}</p> : null}
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
        keep={`lesson ${code}`}
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
