import type { Output } from '../../src/contract/contract.ts';
import { Button } from '../parts/button.tsx';
import { labelOf } from './entry-list.tsx';
import { judgementLabel } from './judgements.ts';
import { entryTexts } from './texts.ts';

type Impressions = Output<'getNotes'>['impressions'];
const texts = entryTexts.impressions;

type Props = {
  readonly impressions: Impressions;
  /** Begins a line that adds to one of one's own: what is written stays as it is. */
  readonly onAdd: (impression: Impressions[number]) => void;
};

/** What was noted so far, the newest first, as it was typed. */
export function ImpressionList({ impressions, onAdd }: Props) {
  if (impressions.length === 0) return <p class="quiet">{entryTexts.nothingYet}</p>;
  return (
    <ul class="entries">
      {impressions.map((one, index) => (
        <li key={`${impressions.length - index} ${one.text}`}>
          <strong dir="auto">{headOf(one)}</strong>
          <p class="literal" dir="auto">
            {one.text}
          </p>
          {moreOf(one) ? (
            <p class="literal" dir="auto">
              {moreOf(one)}
            </p>
          ) : null}
          <p class="quiet" dir="auto">
            {entryTexts.by(one.by, one.madeAt)}
          </p>
          {one.isMine ? (
            <Button kind="link" label={texts.addToLabel(headOf(one))} onPress={() => onAdd(one)}>
              {texts.addTo}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const headOf = ({ date, kind, organisation }: Impressions[number]): string =>
  [date, labelOf(texts.kinds, kind), organisation].filter(Boolean).join(', ');

const moreOf = ({ about, judgement }: Impressions[number]): string =>
  [about && labelOf(texts.abouts, about), judgementLabel(about, judgement)].filter(Boolean).join(': ');
