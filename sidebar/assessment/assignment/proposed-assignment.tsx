import { ConfirmButton } from '../../parts/confirm-button.tsx';
import type { Proposal } from './assignment-screen.tsx';
import { assignmentTexts as texts } from './texts.ts';

type Kind = Proposal['kinds'][number]['kind'];

type Props = {
  readonly proposal: Proposal;
  readonly busy: boolean;
  readonly onLetIn: (kinds: Kind[]) => void;
  readonly onApply: () => void;
};

/** Who takes part, how much each assessor gets, and who reads which; nothing is written before it is confirmed. */
export function ProposedAssignment({ proposal, busy, onLetIn, onApply }: Props) {
  const { kinds, leftOut, takePart, load, applications, lacking, blocked, changes } = proposal;
  return (
    <section>
      <h2>{texts.apply}</h2>
      <p>{texts.takePart(takePart)}</p>
      <fieldset>
        <legend>{texts.letIn}</legend>
        {kinds.map(({ kind, letIn, count }) => (
          <label key={kind} class="tick">
            <input
              type="checkbox"
              checked={letIn}
              onChange={() =>
                onLetIn(
                  kinds.flatMap((each) =>
                    (each.kind === kind ? !each.letIn : each.letIn) ? [each.kind] : [],
                  ),
                )
              }
            />
            {texts.kind[kind](count)}
          </label>
        ))}
      </fieldset>
      {leftOut.length > 0 ? (
        <details>
          <summary>{texts.leftOut(leftOut.length)}</summary>
          <ul>
            {leftOut.map(({ code, title, why }) => (
              <li key={code}>
                {code} <span dir="auto">{title}</span>: {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {blocked ? (
        <div class="notice bad">
          <p class="notice-title">{texts.lacking}</p>
          <p>{texts.lackingExplain}</p>
          {lacking.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {load.length > 0 ? (
        <>
          <h3>{texts.load}</h3>
          <ul>
            {load.map(({ code, name, now, next }) => (
              <li key={code}>
                {code} <span dir="auto">{name}</span>: {texts.loadLine(now, next)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {applications.length > 0 ? (
        <details>
          <summary>{texts.applications(applications.length)}</summary>
          <ul>
            {applications.map(({ code, title, now, next }) => (
              <li key={code}>
                {code} <span dir="auto">{title}</span>: {readers(now, next)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {blocked ? null : changes === 0 ? (
        <p>{texts.noChange}</p>
      ) : (
        <ConfirmButton
          kind="primary"
          busy={busy}
          question={texts.question(changes)}
          yes={texts.yes}
          onYes={onApply}
        >
          {texts.apply}
        </ConfirmButton>
      )}
    </section>
  );
}

function readers(now: readonly string[], next: readonly string[]): string {
  const inWords = (codes: readonly string[]) => [...codes].sort().join(', ') || texts.nobody;
  const [before, after] = [inWords(now), inWords(next)];
  return before === after ? after : texts.changed(before, after);
}
