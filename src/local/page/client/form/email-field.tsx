import { questionId } from './walk.ts';

type Props = {
  readonly value: string;
  /** Google knows the address of someone signed in; here they say whose account it would be. */
  readonly isAccount: boolean;
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
};

export function EmailField({ value, isAccount, problem, onInput }: Props) {
  const id = questionId('email');
  return (
    <section class={`sheet-of-form${problem ? ' wrong' : ''}`} id={id}>
      <label class="title" for={`${id}-field`}>
        {isAccount ? 'Signed in to Google as' : 'Email'} <Star />
      </label>
      <input
        id={`${id}-field`}
        type="email"
        autocomplete="email"
        value={value}
        aria-required="true"
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </section>
  );
}

export const Star = () => (
  <span class="star" aria-hidden="true">
    *
  </span>
);
