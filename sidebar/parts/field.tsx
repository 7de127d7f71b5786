import { useId, useState } from 'preact/hooks';
import { readNumber } from './figures.ts';

type Text = {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly kind?: 'line' | 'paragraph' | 'date' | 'number' | 'url' | 'search';
  readonly onChange: (value: string) => void;
};

/** A labelled field for typed text; the label stands above it. */
export function TextField({ label, help, value, kind = 'line', onChange }: Text) {
  const id = useId();
  const shared = {
    id,
    value,
    dir: 'auto' as const,
    ...(help ? { 'aria-describedby': `${id}-help` } : {}),
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help ? (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      <Control kind={kind} {...shared} />
    </div>
  );
}

type Figure = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

/** A field for a figure of 0 or more. What is being typed stays as it is typed, also while it is no figure yet. */
export function NumberField({ label, value, onChange }: Figure) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  return (
    <TextField
      label={label}
      kind="number"
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(readNumber(next));
      }}
    />
  );
}

/** A field for a day. What stands in the sheet and is no day can be read and mended as text. */
export function DayField({ label, value, onChange }: Pick<Text, 'label' | 'value' | 'onChange'>) {
  const [isDay] = useState(/^(\d{4}-\d\d-\d\d)?$/.test(value));
  return <TextField label={label} kind={isDay ? 'date' : 'line'} value={value} onChange={onChange} />;
}

type ControlProps = {
  readonly kind: NonNullable<Text['kind']>;
  readonly id: string;
  readonly value: string;
  readonly dir: 'auto';
  readonly onInput: (event: { currentTarget: { value: string } }) => void;
};

function Control({ kind, ...rest }: ControlProps) {
  switch (kind) {
    case 'paragraph':
      return <textarea rows={2} {...rest} />;
    case 'number':
      return <input type="number" min={0} step="any" {...rest} />;
    case 'date':
      return <input type="date" {...rest} />;
    case 'search':
      return <input type="search" {...rest} />;
    case 'url':
      return <input type="url" {...rest} />;
    case 'line':
      return <input type="text" {...rest} />;
  }
}

export type Choice = { readonly value: string; readonly label: string };

type Select = {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

/** A labelled list of choices. A value that is not among them is kept and shown as it is. */
export function SelectField({ label, help, value, choices, onChange }: Select) {
  const id = useId();
  const all = choices.some((choice) => choice.value === value)
    ? choices
    : [{ value, label: value }, ...choices];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help ? (
        <p class="help" id={`${id}-help`} dir="auto">
          {help}
        </p>
      ) : null}
      <select
        id={id}
        value={value}
        {...(help ? { 'aria-describedby': `${id}-help` } : {})}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {all.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
