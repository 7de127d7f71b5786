import type { Decision } from './decision-screen.tsx';
import { decisionTexts as texts } from './texts.ts';

/** What was sealed, the newest first, and what a check of each found. */
export function Seals({ seals }: { readonly seals: Decision['seals'] }) {
  if (seals.length === 0) return null;
  return (
    <section>
      <h2>{texts.seals}</h2>
      <ul class="cards">
        {[...seals].reverse().map((seal) => (
          <li key={seal.number} class="card">
            <h3 dir="auto">{texts.sealed(seal.number, seal.sealedAt, seal.body)}</h3>
            {seal.why ? <p dir="auto">{seal.why}</p> : null}
            {seal.check.map((line) => (
              <p key={line} class={seal.stands ? '' : 'attention'} dir="auto">
                {line}
              </p>
            ))}
            {seal.conflicts.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
            <p class="quiet">{texts.mark(seal.mark)}</p>
            <p class="quiet">{texts.criteria(seal.criteria)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
