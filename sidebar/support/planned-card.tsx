import type { Output } from '../../src/contract/contract.ts';
import { Bar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { supportTexts as texts } from './texts.ts';

export type Planned = Output<'getSupport'>['planned'][number];

type Props = { readonly line: Planned; readonly busy: boolean; readonly onGive: () => void };

/** A planned line, how much of it is given, and the button that says the rest was given today. */
export function PlannedCard({ line, busy, onGive }: Props) {
  const { id, name, size, given, percent, covered, open, overdue, date, organisation, givenBy } = line;
  const more = [id, organisation, givenBy && texts.by(givenBy), date && !overdue && texts.plannedFor(date)];
  return (
    <li class="card">
      <h3 dir="auto">{name}</h3>
      {size ? <Bar percent={percent} tone="green" /> : null}
      <p>{size ? texts.givenOf(given, size) : texts.noFigure}</p>
      {covered ? <p class="quiet">{texts.covered(covered)}</p> : null}
      {overdue ? <p class="attention">{texts.overdue(overdue)}</p> : null}
      <p class="quiet" dir="auto">
        {more.filter(Boolean).join(', ')}
      </p>
      {open ? (
        <div class="actions">
          <Button busy={busy} label={texts.giveLabel(open, name)} onPress={onGive}>
            {texts.give}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
