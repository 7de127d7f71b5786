import { figure } from '../parts/figures.ts';
import type { Application } from './application-screen.tsx';
import { assessmentsTexts as texts } from './texts.ts';

type Given = Application['assessments']['criteria'][number]['given'][number];

/** What each assessor gave and why, by their codes; nothing before all of them are in. */
export function Assessments({ application: { assessments } }: { readonly application: Application }) {
  const { state, criteria } = assessments;
  if (state === '' && criteria.length === 0) return null;
  return (
    <section>
      <h2>{texts.title}</h2>
      {state === '' ? null : <p>{state}</p>}
      {criteria.map(({ criterion, mean, given }) => (
        <details key={criterion}>
          <summary>
            <h3>
              {criterion} <span class="quiet">{texts.mean(mean === null ? null : figure(mean))}</span>
            </h3>
          </summary>
          <dl class="answers">
            {given.map((one) => (
              <div key={one.assessor}>
                <dt>{gave(one)}</dt>
                <dd class="literal" dir="auto">
                  {one.reason || texts.noReason}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

function gave({ assessor, score, counted, confidence }: Given): string {
  if (score === null) return texts.cannotJudge(assessor);
  const adjusted = counted === null || counted === score ? '' : figure(counted);
  return texts.gave(assessor, figure(score), adjusted, confidence);
}
