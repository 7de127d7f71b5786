import type { Output } from '../../../src/contract/contract.ts';
import { Bar } from '../../parts/bar.tsx';
import { DayField, TextField } from '../../parts/field.tsx';
import { figure } from '../../parts/figures.ts';
import { PickField } from '../../parts/pick-field.tsx';
import type { SectionProps } from '../lines/choices.ts';
import { nextId } from '../lines/next-id.ts';
import { Rows } from '../lines/rows.tsx';
import { Section } from '../lines/section.tsx';
import { sectionTexts } from './texts.ts';

type Burden = Output<'getPlan'>['burden'];

/** The reports asked for, and what they ask of the partners beside what the support is worth. */
export function ReportsSection({ plan, burden, onChange }: SectionProps & { readonly burden: Burden }) {
  const { reports: texts } = sectionTexts;
  return (
    <Section title={texts.title} count={plan.reports.length} open={plan.reports.length === 0}>
      <Load burden={burden} />
      <Rows
        items={plan.reports}
        name={texts.name}
        add={texts.add}
        make={() => ({
          ...{ id: nextId('R', plan.reports), kind: 'final' as const, due: '', reason: '', waived: '' },
        })}
        onChange={(reports) => onChange({ reports })}
      >
        {(report, set) => (
          <>
            <PickField
              label={texts.kind}
              value={report.kind}
              choices={texts.kinds}
              onChange={(kind) => set({ kind })}
            />
            <DayField label={texts.due} value={report.due} onChange={(due) => set({ due })} />
            <TextField label={texts.reason} value={report.reason} onChange={(reason) => set({ reason })} />
            {report.waived === '' ? null : (
              <p class="quiet" dir="auto">
                {texts.waived(report.waived)}
              </p>
            )}
          </>
        )}
      </Rows>
    </Section>
  );
}

function Load({ burden: { reports, hours, worth, percent, isTooMuch } }: { readonly burden: Burden }) {
  const { burden: texts } = sectionTexts;
  if (reports.length === 0) return null;
  return (
    <div class="share">
      <h3>{texts.title}</h3>
      <p>{texts.hours(reports.length, figure(hours))}</p>
      <p>{worth === null ? texts.unknown : texts.worth(figure(Math.round(worth)))}</p>
      {percent === null ? null : (
        <>
          <Bar percent={percent} tone={isTooMuch ? 'grey' : 'green'} />
          <p class={isTooMuch ? 'attention' : 'quiet'}>
            {isTooMuch ? texts.tooMuch(figure(percent)) : texts.fits(figure(percent))}
          </p>
        </>
      )}
    </div>
  );
}
