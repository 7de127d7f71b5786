import { SelectField } from './field.tsx';

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** A list of choices that gives only what is in it. */
export function PickField<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  return (
    <SelectField
      label={label}
      value={value}
      choices={choices}
      onChange={(chosen) => {
        const known = choices.find((choice) => choice.value === chosen);
        if (known) onChange(known.value);
      }}
    />
  );
}
