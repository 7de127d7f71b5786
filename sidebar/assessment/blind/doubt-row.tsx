import { useId } from 'preact/hooks';
import type { Output } from '../../../src/contract/contract.ts';
import { blindTexts as texts } from './texts.ts';

type Props = {
  readonly doubt: Output<'getDoubts'>['doubts'][number];
  readonly leave: boolean;
  readonly onToggle: () => void;
};

/** One word with what stands around it; Space ticks it, Tab goes on to the next. */
export function DoubtRow({ doubt: { found, applications, context }, leave, onToggle }: Props) {
  const id = useId();
  return (
    <li class="card">
      <label class="tick" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={leave}
          aria-describedby={`${id}-context`}
          onChange={onToggle}
        />
        <span dir="auto">{texts.leave(found)}</span>
      </label>
      <p class="quiet" id={`${id}-context`} dir="auto">
        {context} <span class="over">{texts.where(applications)}</span>
      </p>
    </li>
  );
}
