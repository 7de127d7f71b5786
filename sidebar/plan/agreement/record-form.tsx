import type { Input } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { EntryForm } from '../../learning/entry-form.tsx';
import { DayField, SelectField, TextField } from '../../parts/field.tsx';
import { PickField } from '../../parts/pick-field.tsx';
import type { Agreement } from './agreement-screen.tsx';
import { agreementTexts } from './texts.ts';

const texts = agreementTexts.record;
type Said = Input<'recordAgreement'>['said'];

type Props = { readonly code: string; readonly agreement: Agreement; readonly onSaved: () => void };

/** What a partner said in a meeting, by telephone, by e-mail or with its signature. */
export function RecordForm({ code, agreement, onSaved }: Props) {
  const { server } = useTools();
  const { partners, versions, shared, changedSinceShared, version, ways, today } = agreement;
  const isShared = shared !== null && changedSinceShared.length === 0 && versions.includes(shared);
  const waiting = partners.find(({ answer, isOfThisVersion }) => answer !== 'agreed' || !isOfThisVersion);
  const empty: Said = {
    ...{ partner: (waiting ?? partners[0])?.name ?? '', version: isShared ? shared : version },
    ...{ answer: 'agreed', date: today, who: '', way: 'meeting', comment: '' },
  };
  return (
    <EntryForm
      title={texts.title}
      empty={empty}
      save={(said) => server.recordAgreement({ code, said })}
      onSaved={onSaved}
    >
      {(said, set) => (
        <>
          <SelectField
            label={texts.partner}
            value={said.partner}
            choices={partners.map(({ name }) => ({ value: name, label: name }))}
            onChange={(partner) => set({ partner })}
          />
          <PickField
            label={texts.answer}
            value={said.answer}
            choices={texts.answers}
            onChange={(answer) => set({ answer })}
          />
          <SelectField
            label={texts.version}
            value={String(said.version)}
            choices={versions.map((each) => ({ value: String(each), label: String(each) }))}
            onChange={(chosen) => set({ version: Number(chosen) })}
          />
          <DayField label={texts.date} value={said.date} onChange={(date) => set({ date })} />
          <TextField label={texts.who} value={said.who} onChange={(who) => set({ who })} />
          <PickField
            label={texts.way}
            value={said.way}
            choices={ways.map((way) => ({ value: way, label: way }))}
            onChange={(way) => set({ way })}
          />
          <TextField
            label={texts.comment}
            kind="paragraph"
            value={said.comment}
            onChange={(comment) => set({ comment })}
          />
        </>
      )}
    </EntryForm>
  );
}
