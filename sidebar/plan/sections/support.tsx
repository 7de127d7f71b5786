import { NumberField, SelectField, TextField } from '../../parts/field.tsx';
import { choicesFrom, type SectionProps } from '../lines/choices.ts';
import { nextId } from '../lines/next-id.ts';
import { Rows } from '../lines/rows.tsx';
import { Section } from '../lines/section.tsx';
import type { EditedPlan } from '../plan-draft.ts';
import { sectionTexts } from './texts.ts';

/** Both kinds of support. */
export function SupportSection({ plan, choices, onChange }: SectionProps) {
  const { support: texts } = sectionTexts;
  const { support } = plan;
  const change = (part: Partial<EditedPlan['support']>) => onChange({ support: { ...support, ...part } });
  return (
    <Section title={texts.title}>
      <NumberField
        label={texts.money(support.currency)}
        value={support.money}
        onChange={(money) => change({ money })}
      />
      <h3>{texts.costLines}</h3>
      <Rows
        items={support.costLines}
        name={texts.cost.name}
        add={texts.cost.add}
        make={() => ({ id: nextId('cost-', support.costLines), what: '', amount: null, organisation: '' })}
        onChange={(costLines) => change({ costLines })}
      >
        {(cost, set) => (
          <>
            <TextField label={texts.costWhat} value={cost.what} onChange={(what) => set({ what })} />
            <NumberField
              label={texts.costAmount}
              value={cost.amount}
              onChange={(amount) => set({ amount })}
            />
            <TextField
              label={texts.costOrganisation}
              value={cost.organisation}
              onChange={(organisation) => set({ organisation })}
            />
          </>
        )}
      </Rows>
      <h3>{texts.assistance}</h3>
      <Rows
        items={support.assistance}
        name={texts.help.name}
        add={texts.help.add}
        make={() => ({ id: nextId('assistance-', support.assistance), kind: '', days: null, what: '' })}
        onChange={(assistance) => change({ assistance })}
      >
        {(entry, set) => (
          <>
            <SelectField
              label={texts.kind}
              value={entry.kind}
              choices={choicesFrom(choices.assistanceKinds)}
              onChange={(kind) => set({ kind })}
            />
            <NumberField label={texts.days} value={entry.days} onChange={(days) => set({ days })} />
            <TextField
              label={texts.what}
              kind="paragraph"
              value={entry.what}
              onChange={(what) => set({ what })}
            />
          </>
        )}
      </Rows>
    </Section>
  );
}
