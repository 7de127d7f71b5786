import type { Input } from '../../../src/contract/contract.ts';
import { useTools } from '../../app/tools.ts';
import { EntryForm } from '../../learning/entry-form.tsx';
import { DayField, TextField } from '../../parts/field.tsx';
import { PickField } from '../../parts/pick-field.tsx';
import { dueTexts as texts } from './texts.ts';

type Request = Omit<Input<'requestReport'>, 'code'>;

/** Asks for a report outside the plan. */
export function AskReport({ code, onAsked }: { readonly code: string; readonly onAsked: () => void }) {
  const { server } = useTools();
  const empty: Request = { due: '', reason: '', askedOf: 'lead' };
  return (
    <EntryForm
      title={texts.ask}
      empty={empty}
      keep={`ask-report ${code}`}
      save={(request) => server.requestReport({ ...request, code })}
      onSaved={onAsked}
    >
      {(request, set) => (
        <>
          <p class="quiet">{texts.askAbout}</p>
          <DayField label={texts.due} value={request.due} onChange={(due) => set({ due })} />
          <TextField label={texts.reason} value={request.reason} onChange={(reason) => set({ reason })} />
          <PickField
            label={texts.of}
            value={request.askedOf}
            choices={[
              { value: 'lead', label: texts.ofLead },
              { value: 'each partner', label: texts.ofEach },
            ]}
            onChange={(askedOf) => set({ askedOf })}
          />
        </>
      )}
    </EntryForm>
  );
}
