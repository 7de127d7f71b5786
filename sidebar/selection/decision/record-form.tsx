import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { DayField, SelectField, TextField } from '../../parts/field.tsx';
import type { Decision, DecisionRecord } from './decision-screen.tsx';
import { decisionTexts as texts } from './texts.ts';

type Props = {
  readonly decision: Decision;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onSave: (record: DecisionRecord) => void;
};

type Tie = Decision['conflicts'][number];

/** The record of the decision, or of the amendment that is being prepared. */
export function RecordForm({ decision, busy, onChange, onSave }: Props) {
  const [body, setBody] = useState(decision.body);
  const [date, setDate] = useState(decision.date);
  const [members, setMembers] = useState(decision.members.join('\n'));
  const [why, setWhy] = useState(decision.why);
  const [ties, setTies] = useState<readonly Tie[]>(decision.conflicts);
  const [none, setNone] = useState(decision.declared && decision.conflicts.length === 0);
  const amends = decision.number > 1;
  const edit =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      onChange();
    };
  const save = () => {
    const named = members
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const conflicts = ties.length > 0 ? [...ties] : none ? [] : null;
    onSave({ body, date, members: named, conflicts, why });
  };
  return (
    <section>
      <h2>{amends ? texts.amendment : texts.record}</h2>
      {amends ? <p class="quiet">{texts.amendmentHelp}</p> : null}
      {amends ? <TextField label={texts.why} kind="paragraph" value={why} onChange={edit(setWhy)} /> : null}
      <TextField label={texts.body} help={texts.bodyHelp} value={body} onChange={edit(setBody)} />
      <DayField label={texts.date} value={date} onChange={edit(setDate)} />
      <TextField
        label={texts.members}
        help={texts.membersHelp}
        kind="paragraph"
        value={members}
        onChange={edit(setMembers)}
      />
      <h3>{texts.conflicts}</h3>
      <p class="quiet">{texts.conflictsHelp}</p>
      {ties.length === 0 ? (
        <label class="tick">
          <input type="checkbox" checked={none} onChange={() => edit(setNone)(!none)} />
          {texts.none}
        </label>
      ) : null}
      <Ties ties={ties} codes={decision.codes} onChange={edit(setTies)} />
      <Button onPress={() => edit(setTies)([...ties, { member: '', application: '', tie: '' }])}>
        {texts.add}
      </Button>
      <Button busy={busy} onPress={save}>
        {texts.save}
      </Button>
    </section>
  );
}

type TiesProps = {
  readonly ties: readonly Tie[];
  readonly codes: readonly string[];
  readonly onChange: (ties: readonly Tie[]) => void;
};

function Ties({ ties, codes, onChange }: TiesProps) {
  const choices = ['', ...codes].map((code) => ({ value: code, label: code }));
  const change = (at: number, part: Partial<Tie>) =>
    onChange(ties.map((tie, index) => (index === at ? { ...tie, ...part } : tie)));
  return (
    <ol>
      {ties.map((tie, index) => (
        <li key={index}>
          <TextField
            label={texts.member(index + 1)}
            value={tie.member}
            onChange={(member) => change(index, { member })}
          />
          <SelectField
            label={texts.application(index + 1)}
            value={tie.application}
            choices={choices}
            onChange={(application) => change(index, { application })}
          />
          <TextField
            label={texts.tie(index + 1)}
            value={tie.tie}
            onChange={(text) => change(index, { tie: text })}
          />
          <Button
            kind="link"
            label={texts.remove(index + 1)}
            onPress={() => onChange(ties.filter((_, at) => at !== index))}
          >
            {texts.remove(index + 1)}
          </Button>
        </li>
      ))}
    </ol>
  );
}
