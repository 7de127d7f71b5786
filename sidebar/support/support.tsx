import type { Input } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { EntryForm } from '../learning/entry-form.tsx';
import { EntryList, labelOf } from '../learning/entry-list.tsx';
import { entryTexts } from '../learning/texts.ts';
import { DayField, NumberField, SelectField, TextField } from '../parts/field.tsx';
import { figure, money } from '../parts/figures.ts';
import { PickField } from '../parts/pick-field.tsx';
import { today } from '../parts/today.ts';
import type { PartProps, Project } from '../project/project-screen.tsx';

type Entry = Omit<Input<'addSupportEntry'>, 'code'>;
const texts = entryTexts.support;

/** Money and technical assistance, planned and given. */
export function Support({ project, onChanged }: PartProps) {
  const { server } = useTools();
  const { code, currency } = project;
  const kinds = project.assistanceKinds.map((kind) => ({ value: kind.code, label: kind.label }));
  const empty: Entry = {
    date: today(),
    stage: 'given',
    kind: 'money',
    assistance: '',
    what: '',
    organisation: '',
    amount: null,
    days: null,
  };
  return (
    <section>
      <h2>{texts.title}</h2>
      <EntryList
        lines={project.support.map((one) => ({
          ...one,
          head: [labelOf(texts.stages, one.stage), labelOf(texts.kinds, one.kind), quantityOf(one, currency)]
            .filter(Boolean)
            .join(', '),
          text: [labelOf(kinds, one.assistance), one.what].filter(Boolean).join(': '),
          more: [one.organisation, one.date].filter(Boolean).join(', '),
        }))}
      />
      <EntryForm
        title={texts.add}
        empty={empty}
        save={(entry) => server.addSupportEntry({ ...entry, code })}
        onSaved={onChanged}
      >
        {(entry, set) => (
          <>
            <PickField
              label={texts.stage}
              value={entry.stage}
              choices={texts.stages}
              onChange={(stage) => set({ stage })}
            />
            <PickField
              label={texts.kind}
              value={entry.kind}
              choices={texts.kinds}
              onChange={(kind) => set({ kind, assistance: '', amount: null, days: null })}
            />
            {entry.kind === 'money' ? (
              <NumberField
                key="amount"
                label={texts.amount(currency)}
                value={entry.amount}
                onChange={(amount) => set({ amount })}
              />
            ) : (
              <>
                <SelectField
                  label={texts.assistance}
                  value={entry.assistance}
                  choices={[{ value: '', label: entryTexts.choose }, ...kinds]}
                  onChange={(assistance) => set({ assistance })}
                />
                <NumberField
                  key="days"
                  label={texts.days}
                  value={entry.days}
                  onChange={(days) => set({ days })}
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
            <DayField label={entryTexts.date} value={entry.date} onChange={(date) => set({ date })} />
          </>
        )}
      </EntryForm>
    </section>
  );
}

function quantityOf({ kind, amount, days }: Project['support'][number], currency: string): string {
  if (kind === 'money') return money(amount, currency, texts.none);
  return days === null ? texts.none : `${figure(days)} ${texts.dayUnit}`;
}
