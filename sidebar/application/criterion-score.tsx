import type { Output } from '../../src/contract/contract.ts';
import { Bar } from '../parts/bar.tsx';
import { figure, percentOf } from '../parts/figures.ts';
import { AssessedScore } from './assessed-score.tsx';
import { scoreTexts as texts } from './texts.ts';

export type Score = Output<'getApplication'>['scores'][number];
export type Scored = Output<'setAssessed'>;

type Props = {
  readonly application: string;
  readonly score: Score;
  readonly onScored: (scored: Scored) => void;
};

/** One criterion: the share of evidence with its arithmetic, what a person judged, and both together. */
export function CriterionScore({ application, score, onScored }: Props) {
  return (
    <article class="score">
      <h3>
        {score.code} <span class="quiet">{texts.weight(figure(score.weight))}</span>
      </h3>
      <p dir="auto">{score.text}</p>
      <p class="score-total">{texts.total(percentOf(score.percent, texts.noTotal))}</p>
      <Bar percent={score.percent ?? 0} tone={score.percent === null ? 'grey' : 'blue'} />
      {score.scoredBy === 'assessors' ? null : (
        <>
          <p>{texts.evidence(percentOf(score.evidence, texts.noEvidence))}</p>
          <details>
            <summary>{texts.how}</summary>
            <p class="literal" dir="auto">
              {score.note}
            </p>
          </details>
        </>
      )}
      {score.scoredBy === 'evidence' ? null : (
        <AssessedScore application={application} score={score} onScored={onScored} />
      )}
    </article>
  );
}
