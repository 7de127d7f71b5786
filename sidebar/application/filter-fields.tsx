import type { Output } from '../../src/contract/contract.ts';
import { Button } from '../parts/button.tsx';
import { SelectField, TextField } from '../parts/field.tsx';
import { type Filters, noFilters } from './filter-applications.ts';
import { listTexts as texts } from './texts.ts';

type Props = {
  readonly list: Output<'listApplications'>;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
};

export function FilterFields({ list, filters, onChange }: Props) {
  const statuses = [...new Set(list.applications.map(({ status }) => status))];
  const verdicts = [...new Set(list.applications.map(({ verdict }) => verdict))];
  const used = list.flags.filter(({ code }) => list.applications.some(({ flags }) => flags.includes(code)));
  const on = [filters.status, filters.verdict, filters.flag].filter((one) => one !== null).length;
  return (
    <search>
      <TextField
        label={texts.search}
        help={texts.searchHelp}
        kind="search"
        value={filters.words}
        onChange={(words) => onChange({ ...filters, words })}
      />
      <details>
        <summary>{texts.filtersOn(on + (filters.incomplete ? 1 : 0))}</summary>
        <OneOf
          label={texts.status}
          value={filters.status}
          choices={statuses.map((status) => ({ value: status, label: status || texts.undecided }))}
          onChange={(status) => onChange({ ...filters, status })}
        />
        <OneOf
          label={texts.kind}
          value={filters.verdict}
          choices={verdicts.map((verdict) => ({ value: verdict, label: verdict }))}
          onChange={(verdict) => onChange({ ...filters, verdict })}
        />
        <OneOf
          label={texts.flag}
          value={filters.flag}
          choices={used.map(({ code, label }) => ({ value: code, label }))}
          onChange={(flag) => onChange({ ...filters, flag })}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={filters.incomplete}
            onChange={(event) => onChange({ ...filters, incomplete: event.currentTarget.checked })}
          />
          {texts.incomplete}
        </label>
        <Button onPress={() => onChange({ ...noFilters, words: filters.words })}>{texts.clear}</Button>
      </details>
    </search>
  );
}

type OneOfProps = {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
};

const all = '(all)';

function OneOf({ label, value, choices, onChange }: OneOfProps) {
  return (
    <SelectField
      label={label}
      value={value ?? all}
      choices={[{ value: all, label: texts.any }, ...choices]}
      onChange={(chosen) => onChange(chosen === all ? null : chosen)}
    />
  );
}
