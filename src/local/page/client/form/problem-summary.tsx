import { forwardRef } from 'preact/compat';
import { type Problems, questionId } from './walk.ts';

type Props = {
  readonly problems: Problems;
  /** By item id, in the order of the form. */
  readonly titles: ReadonlyMap<string, string>;
};

/** What stands between the applicant and the next page, each leading to its question. */
export const ProblemSummary = forwardRef<HTMLDivElement, Props>(({ problems, titles }, place) => {
  const order = [...titles.keys()];
  const entries = Object.entries(problems).sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  if (entries.length === 0) return null;
  return (
    <div ref={place} class="summary" role="alert" tabIndex={-1}>
      <h2>{entries.length === 1 ? 'There is a problem' : `There are ${entries.length} problems`}</h2>
      <ul>
        {entries.map(([id, message]) => (
          <li key={id}>
            <button
              type="button"
              onClick={() =>
                document
                  .getElementById(questionId(id))
                  ?.querySelector<HTMLElement>('input, textarea, select')
                  ?.focus()
              }
            >
              {titles.get(id) ?? 'This form'}
            </button>
            : {message}
          </li>
        ))}
      </ul>
    </div>
  );
});
