import type { QuestionState } from '../../../forms/questions/item-state.ts';
import type { Answer } from '../../../forms/state.ts';
import { Linkified } from '../parts/linkified.tsx';
import { Choices } from './choices.tsx';
import { Star } from './email-field.tsx';
import { GridQuestion } from './grid-question.tsx';
import { Rating, Scale } from './scale.tsx';
import { questionId } from './walk.ts';
import { WrittenAnswer } from './written-answer.tsx';

export type FieldProps<Item extends QuestionState = QuestionState> = {
  readonly item: Item;
  readonly answer: Answer | undefined;
  /** For aria-describedby: the help and the problem. */
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly onAnswer: (answer: Answer) => void;
};

type Props = {
  readonly item: QuestionState;
  readonly answer: Answer | undefined;
  readonly problem: string | undefined;
  readonly onAnswer: (answer: Answer) => void;
};

/** A question with its help, its field, and what is wrong with the answer. Several fields are a group with a legend. */
export function Question({ item, answer, problem, onAnswer }: Props) {
  const id = questionId(item.id);
  const described = [item.helpText && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const field: FieldProps = {
    item,
    answer,
    describedBy: described || undefined,
    isWrong: problem !== undefined,
    onAnswer,
  };
  const isSingle = ['TEXT', 'PARAGRAPH_TEXT', 'LIST', 'DATE', 'DATETIME', 'TIME', 'DURATION'].includes(
    item.type,
  );
  const title = (
    <>
      {item.title || 'Untitled question'}
      {item.required && (
        <>
          {' '}
          <Star />
        </>
      )}
    </>
  );
  const rest = (
    <>
      {item.helpText && (
        <p class="help" id={`${id}-help`}>
          <Linkified text={item.helpText} />
        </p>
      )}
      <Field {...field} />
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  );
  return (
    <section class={`sheet-of-form${problem ? ' wrong' : ''}`} id={id}>
      {isSingle ? (
        <>
          <label class="title" for={`${id}-field`}>
            {title}
          </label>
          {rest}
        </>
      ) : (
        <fieldset aria-describedby={described || undefined}>
          <legend class="title">{title}</legend>
          {rest}
        </fieldset>
      )}
    </section>
  );
}

function Field({ item, ...field }: FieldProps) {
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'LIST':
      return <Choices item={item} {...field} />;
    case 'GRID':
    case 'CHECKBOX_GRID':
      return <GridQuestion item={item} {...field} />;
    case 'SCALE':
      return <Scale item={item} {...field} />;
    case 'RATING':
      return <Rating item={item} {...field} />;
    default:
      return <WrittenAnswer item={item} {...field} />;
  }
}
