import { DayField, NumberField, SelectField, TextField } from '../parts/field.tsx';
import { PickField } from '../parts/pick-field.tsx';
import { choicesFrom, type SectionProps } from './choices.ts';
import { nextId } from './next-id.ts';
import type { EditedPlan } from './plan-draft.ts';
import { Rows } from './rows.tsx';
import { Section } from './section.tsx';
import { sectionTexts } from './texts.ts';

/** What the partners promise and what the office gives and asks for. */
export function PromiseSections({ plan, choices, onChange }: SectionProps) {
  const { outcomes, reports } = sectionTexts;
  return (
    <>
      <Section title={outcomes.title} count={plan.outcomes.length}>
        <Rows
          items={plan.outcomes}
          name={outcomes.name}
          add={outcomes.add}
          make={() => ({ ...emptyOutcome, id: nextId('O', plan.outcomes) })}
          onChange={(next) => onChange({ outcomes: next })}
        >
          {(row, set) => (
            <>
              <SelectField
                label={outcomes.level}
                value={row.level}
                choices={choicesFrom(choices.outcomeLevels)}
                onChange={(level) => set({ level })}
              />
              <TextField
                label={outcomes.outcome}
                help={row.promised ? outcomes.promised(row.promised) : ''}
                kind="paragraph"
                value={row.outcome}
                onChange={(outcome) => set({ outcome })}
              />
              <TextField
                label={outcomes.indicator}
                kind="paragraph"
                value={row.indicator}
                onChange={(indicator) => set({ indicator })}
              />
              <TextField
                label={outcomes.source}
                kind="paragraph"
                value={row.source}
                onChange={(source) => set({ source })}
              />
            </>
          )}
        </Rows>
      </Section>
      <SupportSection plan={plan} choices={choices} onChange={onChange} />
      <Section title={reports.title} count={plan.reports.length} open={plan.reports.length === 0}>
        <Rows
          items={plan.reports}
          name={reports.name}
          add={reports.add}
          make={() => ({ id: nextId('R', plan.reports), kind: 'final' as const, due: '', reason: '' })}
          onChange={(next) => onChange({ reports: next })}
        >
          {(report, set) => (
            <>
              <PickField
                label={reports.kind}
                value={report.kind}
                choices={reports.kinds}
                onChange={(kind) => set({ kind })}
              />
              <DayField label={reports.due} value={report.due} onChange={(due) => set({ due })} />
              <TextField
                label={reports.reason}
                value={report.reason}
                onChange={(reason) => set({ reason })}
              />
            </>
          )}
        </Rows>
      </Section>
    </>
  );
}

const emptyOutcome = { level: '', outcome: '', indicator: '', source: '', promised: '' };

function SupportSection({ plan, choices, onChange }: SectionProps) {
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
        make={() => ({ what: '', amount: null, organisation: '' })}
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
        make={() => ({ kind: '', days: null, what: '' })}
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
