import { useState } from 'preact/hooks';
import type { ChoiceItemState } from '../../../forms/questions/item-state.ts';
import type { FieldProps } from './question.tsx';
import { questionId } from './walk.ts';

/** A drop-down, radio buttons or ticks, with an "Other" to write into where the form offers it. */
export function Choices({ item, answer, describedBy, isWrong, onAnswer }: FieldProps<ChoiceItemState>) {
  const id = questionId(item.id);
  const given = [answer ?? []].flat(2).filter((value) => value !== '');
  const isOffered = (value: string) => item.choices.some((choice) => choice.value === value);
  const written = given.find((value) => !isOffered(value));
  const [other, setOther] = useState(written ?? '');
  const [isOther, setIsOther] = useState(written !== undefined);
  const several = item.type === 'CHECKBOX';
  if (item.type === 'LIST')
    return (
      <select
        id={`${id}-field`}
        aria-required={item.required}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        value={given[0] ?? ''}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      >
        <option value="">Choose</option>
        {item.choices.map(({ value }) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    );
  const offered = given.filter(isOffered);
  const tell = (ticks: readonly string[], withOther: boolean, text: string) => {
    setIsOther(withOther);
    const all = withOther && text !== '' ? [...ticks, text] : [...ticks];
    onAnswer(several ? all : (all.at(-1) ?? ''));
  };
  const tick = (value: string, isTicked: boolean) =>
    several
      ? tell(
          item.choices
            .map((choice) => choice.value)
            .filter((each) => (each === value ? isTicked : offered.includes(each))),
          isOther,
          other,
        )
      : tell([value], false, other);
  const box = several ? 'checkbox' : 'radio';
  return (
    <div class="choices">
      {item.choices.map(({ value }) => (
        <label key={value}>
          <input
            type={box}
            name={id}
            checked={given.includes(value)}
            onChange={(event) => tick(value, event.currentTarget.checked)}
          />
          <span>{value}</span>
        </label>
      ))}
      {item.hasOther && (
        <div class="other">
          <label>
            <input
              type={box}
              name={id}
              checked={isOther}
              onChange={(event) => tell(several ? offered : [], event.currentTarget.checked, other)}
            />
            <span>Other:</span>
          </label>
          <input
            type="text"
            aria-label="Other answer"
            value={other}
            onInput={(event) => {
              setOther(event.currentTarget.value);
              tell(several ? offered : [], true, event.currentTarget.value);
            }}
          />
        </div>
      )}
      {!several && !item.required && given.length > 0 && (
        <button type="button" class="clear" onClick={() => tell([], false, other)}>
          Clear selection
        </button>
      )}
    </div>
  );
}
