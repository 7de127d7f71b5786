import { Bar } from '../../parts/bar.tsx';
import { Button } from '../../parts/button.tsx';
import { ConfirmButton } from '../../parts/confirm-button.tsx';
import { OutsideLink } from '../../parts/outside-link.tsx';
import type { AssessorProgress } from './progress-screen.tsx';
import { progressTexts as texts } from './texts.ts';

type Props = {
  readonly assessor: AssessorProgress;
  readonly busy: boolean;
  readonly onMake: () => void;
  readonly onRemind: () => void;
};

/** One assessor: counts, the form, and a reminder. */
export function AssessorCard({ assessor, busy, onMake, onRemind }: Props) {
  const { code, name, assigned, answered, open, form, reminded } = assessor;
  return (
    <li class="card">
      <h2>
        {code} <span dir="auto">{name}</span>
      </h2>
      <p>{texts.answered(answered, assigned)}</p>
      <Bar percent={assigned === 0 ? 0 : (answered * 100) / assigned} tone="blue" />
      {open.length > 0 ? <p class="quiet">{texts.open(open)}</p> : null}
      {reminded === '' ? null : <p class="quiet">{texts.reminded(reminded)}</p>}
      {form === '' ? null : (
        <p>
          <OutsideLink url={form}>{texts.form(code)}</OutsideLink>
        </p>
      )}
      <div class="actions">
        {assigned > 0 ? (
          <Button busy={busy} onPress={onMake}>
            {texts.makeOne(code, form !== '')}
          </Button>
        ) : null}
        {form !== '' && answered < assigned ? (
          <ConfirmButton
            busy={busy}
            question={texts.question(code, assigned - answered)}
            yes={texts.yes}
            onYes={onRemind}
          >
            {texts.remind(code)}
          </ConfirmButton>
        ) : null}
      </div>
    </li>
  );
}
