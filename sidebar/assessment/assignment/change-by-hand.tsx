import { useState } from 'preact/hooks';
import type { Input } from '../../../src/contract/contract.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import type { Proposal } from './assignment-screen.tsx';
import { assignmentTexts as texts } from './texts.ts';

type Change = Input<'changeAssignment'>;

type Props = {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onChange: (change: Change) => void;
};

/** Takes one application from an assessor, gives it to another, or both. */
export function ChangeByHand({ proposal, busy, onChange }: Props) {
  const given = proposal.applications.filter(({ now }) => now.length > 0);
  const [change, setChange] = useState<Change>({
    application: given[0]?.code ?? '',
    from: '',
    to: '',
    reason: '',
  });
  if (given.length === 0) return null;
  const now = given.find(({ code }) => code === change.application)?.now ?? [];
  const nobody = { value: '', label: texts.noOne };
  const assessors = proposal.load.map(({ code, name }) => ({ value: code, label: `${code} ${name}`.trim() }));
  return (
    <section>
      <h2>{texts.byHand}</h2>
      <SelectField
        label={texts.application}
        value={change.application}
        choices={given.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
        onChange={(application) => setChange({ ...change, application, from: '', to: '' })}
      />
      <SelectField
        label={texts.from}
        value={change.from}
        choices={[nobody, ...assessors.filter(({ value }) => now.includes(value))]}
        onChange={(from) => setChange({ ...change, from })}
      />
      <SelectField
        label={texts.to}
        value={change.to}
        choices={[nobody, ...assessors.filter(({ value }) => !now.includes(value))]}
        onChange={(to) => setChange({ ...change, to })}
      />
      <TextField
        label={texts.reason}
        kind="paragraph"
        value={change.reason}
        onChange={(reason) => setChange({ ...change, reason })}
      />
      <Button busy={busy} onPress={() => onChange(change)}>
        {texts.change}
      </Button>
    </section>
  );
}
