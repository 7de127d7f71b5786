import { TextField } from '../parts/field.tsx';
import { percentOf } from '../parts/figures.ts';
import { PickField } from '../parts/pick-field.tsx';
import type { Proposed } from './shortlist-screen.tsx';
import { shortlistTexts as texts } from './texts.ts';

type Props = {
  readonly decision: Proposed;
  readonly near: boolean;
  /** What the envelope has given up to here; '' for who is not chosen. */
  readonly soFar: string;
  readonly onChange: (decision: Proposed) => void;
};

/** One application of the proposal: status and reason can be changed before it is applied. */
export function ProposedRow({ decision, near, soFar, onChange }: Props) {
  const { code, title, rank, percent, now, status, reason, reserved } = decision;
  return (
    <li class="card">
      <div class="card-top">
        <span class="rank">{texts.rank(rank, percentOf(percent, texts.noPercent))}</span>
        <span class="quiet">{texts.now(now)}</span>
      </div>
      <h3>
        {code} <span dir="auto">{title}</span>
      </h3>
      <ul class="chips">
        {status === now ? null : <li class="chip status">{texts.changes}</li>}
        {reserved === '' ? null : <li class="chip priority">{texts.reserved(reserved)}</li>}
        {near ? <li class="chip near">{texts.near}</li> : null}
      </ul>
      {soFar === '' ? null : <p class="quiet">{soFar}</p>}
      <PickField
        label={texts.status(code)}
        value={status}
        choices={texts.options}
        onChange={(next) => onChange({ ...decision, status: next })}
      />
      <TextField
        label={texts.reason(code)}
        kind="paragraph"
        value={reason}
        onChange={(next) => onChange({ ...decision, reason: next })}
      />
    </li>
  );
}
