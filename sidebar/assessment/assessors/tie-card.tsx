import { useState } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { assessorsTexts as texts } from './texts.ts';

type Props = {
  readonly tie: Output<'getAssessors'>['ties'][number];
  readonly busy: boolean;
  readonly onDecide: (conflict: boolean, reason: string) => void;
};

/** One tie, and the two things it can be, each with a reason. */
export function TieCard({ tie, busy, onDecide }: Props) {
  const [reason, setReason] = useState('');
  const { assessor, application, title, state, why, own } = tie;
  return (
    <li class="card">
      <h3>
        {assessor}, {application} <span dir="auto">{title}</span>
      </h3>
      <p class="quiet">{state}</p>
      <p class="literal" dir="auto">
        {why}
      </p>
      <TextField
        label={texts.reason(assessor, application)}
        kind="paragraph"
        value={reason}
        onChange={setReason}
      />
      <div class="actions">
        <Button
          busy={busy}
          label={texts.conflictFor(assessor, application)}
          onPress={() => onDecide(true, reason)}
        >
          {texts.conflict}
        </Button>
        {own ? null : (
          <Button
            busy={busy}
            label={texts.noConflictFor(assessor, application)}
            onPress={() => onDecide(false, reason)}
          >
            {texts.noConflict}
          </Button>
        )}
      </div>
      {own ? <p class="quiet">{texts.own}</p> : null}
    </li>
  );
}
