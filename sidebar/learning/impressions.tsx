import type { Input } from '../../src/contract/contract.ts';
import { useTools } from '../app/tools.ts';
import { DayField, TextField } from '../parts/field.tsx';
import { PickField } from '../parts/pick-field.tsx';
import { today } from '../parts/today.ts';
import type { PartProps } from '../project/project-screen.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList, labelOf } from './entry-list.tsx';
import { entryTexts } from './texts.ts';

type Impression = Omit<Input<'addImpression'>, 'code'>;
const texts = entryTexts.impressions;

/** What staff saw, beside what the partners report. */
export function Impressions({ project: { code, impressions }, onChanged }: PartProps) {
  const { server } = useTools();
  const empty: Impression = { date: today(), kind: 'visit', about: '', text: '', judgement: '' };
  return (
    <section>
      <h2>{texts.title}</h2>
      <EntryList
        lines={impressions.map((one) => ({
          ...one,
          head: [one.date, labelOf(texts.kinds, one.kind)].filter(Boolean).join(', '),
          more: [one.about && labelOf(texts.abouts, one.about), judgementLabel(one.about, one.judgement)]
            .filter(Boolean)
            .join(': '),
        }))}
      />
      <EntryForm
        title={texts.add}
        empty={empty}
        save={(entry) => server.addImpression({ ...entry, code })}
        onSaved={onChanged}
      >
        {(entry, set) => (
          <>
            <DayField label={entryTexts.date} value={entry.date} onChange={(date) => set({ date })} />
            <PickField
              label={texts.kind}
              value={entry.kind}
              choices={texts.kinds}
              onChange={(kind) => set({ kind })}
            />
            <PickField
              label={texts.about}
              value={entry.about}
              choices={texts.abouts}
              onChange={(about) => set({ about, judgement: '' })}
            />
            <TextField
              label={texts.text}
              kind="paragraph"
              value={entry.text}
              onChange={(text) => set({ text })}
            />
            {judgementsOf(entry.about).length > 0 ? (
              <PickField
                label={texts.judgement}
                value={entry.judgement}
                choices={[{ value: '', label: texts.noJudgement }, ...judgementsOf(entry.about)]}
                onChange={(judgement) => set({ judgement })}
              />
            ) : null}
          </>
        )}
      </EntryForm>
    </section>
  );
}

type Judgement = { readonly value: Impression['judgement']; readonly label: string };

function judgementsOf(about: string): readonly Judgement[] {
  if (about === '6') return texts.success;
  if (about === '7') return texts.benefit;
  return about === '8' ? texts.continuation : [];
}

const judgementLabel = (about: string, judgement: string): string => labelOf(judgementsOf(about), judgement);
