import { ConfirmButton } from '../../parts/confirm-button.tsx';
import type { Agreement } from './agreement-screen.tsx';
import { agreementTexts } from './texts.ts';

const texts = agreementTexts.share;

type Props = { readonly agreement: Agreement; readonly busy: boolean; readonly onShare: () => void };

/** Asking the partners about the plan as it stands, once for each version. */
export function SharePlan({ agreement, busy, onShare }: Props) {
  const { shared, version, saved, changedSinceShared, hasForm, partners, quota } = agreement;
  const reached = partners.filter(({ email }) => email !== '').length;
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{shared === null ? texts.never : texts.shared(shared)}</p>
      {shared !== null && changedSinceShared.length === 0 ? <p class="quiet">{texts.same}</p> : null}
      {changedSinceShared.length > 0 ? (
        <details open>
          <summary>{texts.changed}</summary>
          <ul>
            {changedSinceShared.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {hasForm ? (
        <>
          <p class="quiet">{texts.help}</p>
          <ConfirmButton
            kind="primary"
            busy={busy}
            question={texts.question(reached, quota)}
            yes={texts.yes}
            onYes={onShare}
          >
            {shared === version ? texts.again(version) : texts.button(saved ? version : texts.first)}
          </ConfirmButton>
        </>
      ) : (
        <p class="attention">{texts.noForm}</p>
      )}
    </section>
  );
}
