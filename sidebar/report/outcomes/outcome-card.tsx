import type { Output } from '../../../src/contract/contract.ts';
import { outcomesTexts as texts } from './texts.ts';
import { VerifyForm } from './verify-form.tsx';

export type Outcomes = Output<'getOutcomes'>;
type Outcome = Outcomes['outcomes'][number];

type Props = { readonly project: Outcomes; readonly outcome: Outcome; readonly onChanged: () => void };

/** One promise: where it stands, its four stages, and the form for what was verified. */
export function OutcomeCard({ project, outcome, onChanged }: Props) {
  const { id, title, standing, stages, entry } = outcome;
  return (
    <li class="card">
      <h2 dir="auto">{title}</h2>
      <p>
        <span class={standing === 'reported only' ? 'chip attention' : 'chip status'}>
          {texts.standing[standing]}
        </span>
      </p>
      <dl>
        {stages.map(({ stage, words }) => (
          <div key={stage}>
            <dt>{stage}</dt>
            <dd class="literal" dir="auto">
              {words}
            </dd>
          </div>
        ))}
      </dl>
      {entry ? (
        <VerifyForm project={project} id={id} shown={entry} onChanged={onChanged} />
      ) : (
        <p class="quiet">{texts.noEntry}</p>
      )}
    </li>
  );
}
