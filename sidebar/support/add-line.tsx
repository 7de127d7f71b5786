import type { Input, Output } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { EntryForm } from '../learning/entry-form.tsx';
import { DayField, NumberField, SelectField, TextField } from '../parts/field.tsx';
import { PickField } from '../parts/pick-field.tsx';
import { today } from '../parts/today.ts';
import { supportTexts as texts } from './texts.ts';

type Entry = Omit<Input<'addSupportEntry'>, 'code'>;
type Added = Output<'addSupportEntry'>;

type Props = { readonly support: Output<'getSupport'>; readonly onAdded: (added: Added) => void };

/** A line of the Support tab. Given for a planned one it has the kind of that, so none is asked. */
export function AddLine({ support, onAdded }: Props) {
  const { server } = useTools();
  const { code, currency, currencies, planned } = support;
  const kinds = support.assistanceKinds.map((kind) => ({ value: kind.code, label: kind.label }));
  const lines = planned.filter(({ id }) => id !== '').map(({ id, name }) => ({ value: id, label: name }));
  const kindOf = (entry: Entry) => planned.find(({ id }) => id !== '' && id === entry.planned)?.kind;
  const empty: Entry = {
    ...{ stage: 'given', date: today(), kind: 'money', assistance: '', what: '', organisation: '' },
    ...{ amount: null, currency, days: null, givenBy: '', planned: '' },
  };
  let added: Added | null = null;
  return (
    <EntryForm
      title={texts.add}
      empty={empty}
      save={async (entry) => {
        added = await server.addSupportEntry({ ...entry, code });
        return added;
      }}
      onSaved={() => added && onAdded(added)}
    >
      {(entry, set) => {
        const kind = kindOf(entry) ?? entry.kind;
        return (
          <>
            <PickField
              label={texts.stage}
              value={entry.stage}
              choices={texts.stages}
              onChange={(stage) => set({ stage, planned: '' })}
            />
            {entry.stage === 'given' && lines.length > 0 ? (
              <SelectField
                label={texts.plannedLine}
                value={entry.planned}
                choices={[{ value: '', label: texts.noPlannedLine }, ...lines]}
                onChange={(id) => set({ planned: id })}
              />
            ) : null}
            {entry.planned === '' ? (
              <PickField
                label={texts.kind}
                value={entry.kind}
                choices={texts.kinds}
                onChange={(next) => set({ kind: next, assistance: '', amount: null, days: null })}
              />
            ) : null}
            {kind === 'money' ? (
              <>
                <NumberField
                  key="amount"
                  label={texts.amount}
                  value={entry.amount}
                  onChange={(amount) => set({ amount })}
                />
                <SelectField
                  label={texts.currency}
                  value={entry.currency}
                  choices={currencies.map((each) => ({ value: each, label: each }))}
                  onChange={(next) => set({ currency: next })}
                />
              </>
            ) : (
              <>
                {entry.planned === '' ? (
                  <SelectField
                    label={texts.assistance}
                    value={entry.assistance}
                    choices={[{ value: '', label: texts.choose }, ...kinds]}
                    onChange={(assistance) => set({ assistance })}
                  />
                ) : null}
                <NumberField
                  key="days"
                  label={texts.daysField}
                  value={entry.days}
                  onChange={(days) => set({ days })}
                />
                <TextField
                  label={texts.givenBy}
                  value={entry.givenBy}
                  onChange={(givenBy) => set({ givenBy })}
                />
              </>
            )}
            <TextField
              label={texts.what}
              kind="paragraph"
              value={entry.what}
              onChange={(what) => set({ what })}
            />
            <TextField
              label={texts.organisation}
              value={entry.organisation}
              onChange={(organisation) => set({ organisation })}
            />
            <DayField label={texts.date[entry.stage]} value={entry.date} onChange={(date) => set({ date })} />
          </>
        );
      }}
    </EntryForm>
  );
}
