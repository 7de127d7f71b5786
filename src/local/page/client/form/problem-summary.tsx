import { forwardRef } from 'preact/compat';
import { type Problems, questionId } from './walk.ts';

type Props = { readonly problems: Problems; readonly titles: Readonly<Record<string, string>> };

/** What stands between the applicant and the next page, each leading to its question. */
export const ProblemSummary = forwardRef<HTMLDivElement, Props>(({ problems, titles }, place) => {
  const entries = Object.entries(problems);
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
              {titles[id] ?? (id === 'email' ? 'Email' : 'This form')}
            </button>
            : {message}
          </li>
        ))}
      </ul>
    </div>
  );
});
