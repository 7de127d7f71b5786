import type { DateState, TextState, TimeState } from '../../../forms/questions/item-state.ts';
import type { FieldProps } from './question.tsx';
import { questionId } from './walk.ts';

/** Text, dates and times: one field. */
export function WrittenAnswer({
  item,
  answer,
  describedBy,
  isWrong,
  onAnswer,
}: FieldProps<TextState | DateState | TimeState>) {
  const value = String(answer ?? '');
  const shared = {
    id: `${questionId(item.id)}-field`,
    'aria-required': item.required,
    'aria-invalid': isWrong,
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
  };
  if (item.type === 'PARAGRAPH_TEXT')
    return (
      <textarea {...shared} rows={3} value={value} onInput={(event) => onAnswer(event.currentTarget.value)} />
    );
  const tell = (event: { currentTarget: HTMLInputElement }) => onAnswer(event.currentTarget.value);
  if (item.type === 'TIME') return <input {...shared} type="time" value={value} onInput={tell} />;
  if (item.type === 'DATE' && item.includesYear)
    return <input {...shared} type="date" value={value} onInput={tell} />;
  if (item.type === 'DATETIME' && item.includesYear)
    return (
      <input
        {...shared}
        type="datetime-local"
        value={value.replace(' ', 'T')}
        onInput={(event) => onAnswer(event.currentTarget.value.replace('T', ' '))}
      />
    );
  return <input {...shared} type="text" placeholder={hints[item.type]} value={value} onInput={tell} />;
}

const hints = {
  TEXT: 'Your answer',
  DATE: 'MM-DD',
  DATETIME: 'MM-DD HH:MM',
  DURATION: 'HH:MM:SS',
} as const;
