import { useEffect, useRef, useState } from 'preact/hooks';
import type { Input } from '../../../src/contract/contract.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { PickField } from '../../parts/pick-field.tsx';
import { assessorsTexts as texts } from './texts.ts';

export type Entered = Input<'saveAssessor'>;

const nobody: Entered = {
  code: '',
  name: '',
  email: '',
  organisation: '',
  languages: '',
  ties: '',
  active: true,
};

type Props = {
  /** Null: somebody new. */
  readonly start: Entered | null;
  readonly busy: boolean;
  readonly onSave: (entered: Entered) => void;
  readonly onCancel: () => void;
};

/** What is known of one assessor; what was typed stays when saving fails. */
export function AssessorForm({ start, busy, onSave, onCancel }: Props) {
  const [entered, setEntered] = useState<Entered>(() => {
    const { code, name, email, organisation, languages, ties, active } = start ?? nobody;
    return { code, name, email, organisation, languages, ties, active };
  });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const set = (key: 'name' | 'email' | 'organisation' | 'languages' | 'ties') => (value: string) =>
    setEntered({ ...entered, [key]: value });
  return (
    <div ref={box}>
      <TextField label={texts.name} value={entered.name} onChange={set('name')} />
      <TextField label={texts.email} help={texts.emailHelp} value={entered.email} onChange={set('email')} />
      <TextField
        label={texts.organisation}
        help={texts.organisationHelp}
        value={entered.organisation}
        onChange={set('organisation')}
      />
      <TextField
        label={texts.languages}
        help={texts.languagesHelp}
        value={entered.languages}
        onChange={set('languages')}
      />
      <TextField
        label={texts.ties}
        help={texts.tiesHelp}
        kind="paragraph"
        value={entered.ties}
        onChange={set('ties')}
      />
      {entered.code === '' ? null : (
        <PickField
          label={texts.active}
          value={entered.active ? 'yes' : 'no'}
          choices={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
          onChange={(value) => setEntered({ ...entered, active: value === 'yes' })}
        />
      )}
      <div class="actions">
        <Button kind="primary" busy={busy} onPress={() => onSave(entered)}>
          {texts.save}
        </Button>
        <Button onPress={onCancel}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
