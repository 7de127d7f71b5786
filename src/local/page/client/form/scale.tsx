import type { RatingState, ScaleState } from '../../../forms/questions/item-state.ts';
import type { FieldProps } from './question.tsx';
import { questionId } from './walk.ts';

export function Scale({ item, answer, onAnswer }: FieldProps<ScaleState>) {
  const marks = Array.from({ length: item.upper - item.lower + 1 }, (_, index) => String(item.lower + index));
  const meaning = (mark: string) => {
    if (mark === String(item.lower)) return item.lowerLabel;
    return mark === String(item.upper) ? item.upperLabel : '';
  };
  return (
    <div class="scale">
      {item.lowerLabel && <span aria-hidden="true">{item.lowerLabel}</span>}
      {marks.map((mark) => (
        <label key={mark}>
          <span>{mark}</span>
          <input
            type="radio"
            name={questionId(item.id)}
            aria-label={[mark, meaning(mark)].filter(Boolean).join(', ')}
            checked={answer === mark}
            onChange={() => onAnswer(mark)}
          />
        </label>
      ))}
      {item.upperLabel && <span aria-hidden="true">{item.upperLabel}</span>}
    </div>
  );
}

const icons: Readonly<Record<RatingState['icon'], string>> = { STAR: '★', HEART: '♥', THUMB_UP: '👍' };

export function Rating({ item, answer, onAnswer }: FieldProps<RatingState>) {
  const marks = Array.from({ length: item.level }, (_, index) => String(index + 1));
  return (
    <div class="scale">
      {marks.map((mark) => (
        <label key={mark}>
          <span>{mark}</span>
          <input
            type="radio"
            name={questionId(item.id)}
            aria-label={`${mark} of ${item.level}`}
            checked={answer === mark}
            onChange={() => onAnswer(mark)}
          />
          <span aria-hidden="true">{icons[item.icon]}</span>
        </label>
      ))}
    </div>
  );
}
