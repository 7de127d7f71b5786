import type { Input, Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { DayField, TextField } from '../parts/field.tsx';
import { EntryForm } from './entry-form.tsx';
import type { NotesPart } from './lessons.tsx';
import { entryTexts } from './texts.ts';

type Question = Output<'getNotes'>['questions'][number];
type Answer = Omit<Input<'answerFollowUpQuestion'>, 'code' | 'kind'>;
const texts = entryTexts.questions;

/** The three examples of section 5.3.1: a yes makes a task with owner and day, a no is kept with its reason. */
export function Questions({ notes, onChanged }: NotesPart) {
  return (
    <ul class="bare">
      {notes.questions.map((question) => (
        <li key={question.kind}>
          <p>
            <strong>{question.question}</strong>
          </p>
          <p class={question.answer === '' ? 'attention' : ''} dir="auto">
            {texts.answered(question.answer, question.answer === 'no' ? question.details : '')}
          </p>
          <OneQuestion question={question} notes={notes} onChanged={onChanged} />
        </li>
      ))}
    </ul>
  );
}

function OneQuestion({ question, notes, onChanged }: NotesPart & { readonly question: Question }) {
  const { server } = useTools();
  const { code, channels } = notes;
  const { kind, task, due } = question;
  const empty: Answer = { answer: 'yes', action: task, owner: '', due, details: '' };
  return (
    <EntryForm
      title={texts.open(question.answer, question.question)}
      empty={empty}
      keep={`question ${kind} ${code}`}
      save={(entry) => server.answerFollowUpQuestion({ ...entry, code, kind })}
      onSaved={onChanged}
    >
      {(entry, set) => (
        <>
          <fieldset>
            <legend>{texts.answer}</legend>
            {(['yes', 'no'] as const).map((answer) => (
              <label key={answer} class="tick">
                <input
                  type="radio"
                  name={`${kind} answer`}
                  checked={entry.answer === answer}
                  onChange={() => set({ answer, details: '' })}
                />
                {texts.answers[answer]}
              </label>
            ))}
          </fieldset>
          {entry.answer === 'no' ? (
            <TextField
              label={texts.whyNot}
              kind="paragraph"
              value={entry.details}
              onChange={(details) => set({ details })}
            />
          ) : (
            <>
              <TextField
                label={entryTexts.followUps.action}
                kind="paragraph"
                value={entry.action}
                onChange={(action) => set({ action })}
              />
              {kind === 'share' ? (
                <Channels
                  channels={channels}
                  value={entry.details}
                  onChange={(details) => set({ details })}
                />
              ) : null}
              {kind === 'amend-guidelines' ? (
                <TextField
                  label={texts.paragraph}
                  value={entry.details}
                  onChange={(details) => set({ details })}
                />
              ) : null}
              <TextField
                label={entryTexts.followUps.owner}
                value={entry.owner}
                onChange={(owner) => set({ owner })}
              />
              <DayField
                label={entryTexts.followUps.due}
                value={entry.due}
                onChange={(next) => set({ due: next })}
              />
            </>
          )}
        </>
      )}
    </EntryForm>
  );
}

type ChannelsProps = {
  readonly channels: readonly string[];
  /** Those ticked, one a line. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Channels({ channels, value, onChange }: ChannelsProps) {
  const ticked = value.split('\n').filter((line) => line !== '');
  return (
    <fieldset>
      <legend>{texts.channels}</legend>
      {channels.map((channel) => (
        <label key={channel} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(channel)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                channels.filter((each) => (each === channel ? checked : ticked.includes(each))).join('\n'),
              )
            }
          />
          {channel}
        </label>
      ))}
    </fieldset>
  );
}
