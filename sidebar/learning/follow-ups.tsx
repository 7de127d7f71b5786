import type { Input, Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { Button } from '../parts/button.tsx';
import { DayField, TextField } from '../parts/field.tsx';
import { FailureNotice } from '../progress/failure-notice.tsx';
import { useTask } from '../progress/task.ts';
import { EntryForm } from './entry-form.tsx';
import { labelOf } from './entry-list.tsx';
import type { NotesPart } from './lessons.tsx';
import { Questions } from './questions.tsx';
import { entryTexts } from './texts.ts';

type FollowUp = Output<'getNotes'>['followUps'][number];
type Entry = Omit<Input<'addFollowUp'>, 'code'>;
const texts = entryTexts.followUps;

/** What the office will do next, and the three questions it starts from. */
export function FollowUps({ notes, onChanged }: NotesPart) {
  const { server } = useTools();
  const task = useTask();
  const { code, followUps, today } = notes;
  const empty: Entry = { kind: 'other', action: '', owner: '', due: '' };
  const mark = async ({ row, action, done }: FollowUp, undo: boolean) => {
    const on = undo ? done : today;
    if (
      await task.run(
        entryTexts.saving,
        async () => (await server.markDone({ code, row, action, on, undo })).message,
      )
    )
      onChanged();
  };
  const tasks = followUps.filter(({ answer }) => answer === 'yes');
  return (
    <section>
      <h2>{texts.title}</h2>
      <Questions notes={notes} onChanged={onChanged} />
      {task.failure ? <FailureNotice failure={task.failure} /> : null}
      {tasks.length === 0 ? <p class="quiet">{entryTexts.nothingYet}</p> : null}
      <ul class="entries">
        {tasks.map((one) => (
          <li key={one.row}>
            <strong dir="auto">{one.action || labelOf(texts.kinds, one.kind)}</strong>
            {one.isLate ? <span class="chip attention">{texts.late}</span> : null}
            <p class="literal" dir="auto">
              {[one.owner, one.due, one.details].filter(Boolean).join(', ')}
            </p>
            {one.done ? <p>{texts.done(one.done)}</p> : null}
            <p class="quiet">{entryTexts.by(one.by, one.madeAt)}</p>
            {one.done === '' ? (
              <Button
                label={texts.markLabel(one.action)}
                busy={task.doing !== ''}
                onPress={() => void mark(one, false)}
              >
                {texts.mark}
              </Button>
            ) : null}
            {one.done === today ? (
              <Button
                kind="link"
                label={texts.undoLabel(one.action)}
                busy={task.doing !== ''}
                onPress={() => void mark(one, true)}
              >
                {texts.undo}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <EntryForm
        title={texts.add}
        empty={empty}
        keep={`follow-up ${code}`}
        save={(entry) => server.addFollowUp({ ...entry, code })}
        onSaved={onChanged}
      >
        {(entry, set) => (
          <>
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
