import type { Output } from '../../src/contract/contract.ts';
import { reportsTexts as texts } from './texts.ts';

type Answer = Output<'getReportsReceived'>['unplaced'][number];

/** Who answered and when, the earliest first; what a later answer replaced stays in sight. */
export function AnswerList({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <ul class="entries">
      {answers.map((answer, index) => (
        <li key={`${index} ${answer.organisation}`}>
          <strong dir="auto">{answer.organisation || texts.unnamed}</strong>
          <p class="quiet">
            {texts.came(answer.received)}, {texts.scopes[answer.scope]}
          </p>
          <p class="chips">
            {marksOf(answer).map(({ text, isDoubt }) => (
              <span key={text} class={isDoubt ? 'chip check' : 'chip'}>
                {text}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

const marksOf = ({ how, isCorrection, isRepeat, counts, isPartner }: Answer) =>
  [
    { text: texts.paper, isDoubt: false, holds: how === 'paper' },
    { text: texts.correction, isDoubt: false, holds: isCorrection },
    { text: texts.repeat, isDoubt: false, holds: isRepeat },
    { text: texts.replaced, isDoubt: false, holds: !counts },
    { text: texts.stranger, isDoubt: true, holds: !isPartner },
  ].filter(({ holds }) => holds);
