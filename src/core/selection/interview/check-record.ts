import type { Problem } from '../../problem.ts';
import { isDay } from '../../time/dates.ts';
import { type Interview, interviewModes } from './interview.ts';
import { needsReason } from './missing.ts';

/** What was found about one criterion, as the page hands it in. */
export type FindingGiven = {
  readonly criterion: string;
  readonly finding: string;
  readonly note: string;
  readonly adjusted: number | null;
};

/** Why an interview cannot be recorded as it is. `originals`: what counted before, by criterion; the keys are all the criteria. */
export function problemsOfRecord(
  interview: Interview,
  given: readonly FindingGiven[],
  originals: ReadonlyMap<string, number | null>,
): readonly Problem[] {
  return [
    ...(isDay(interview.date) && interviewModes.some((mode) => mode === interview.mode)
      ? []
      : [
          {
            what: 'It is not fixed when and where the interview was.',
            remedy: 'Save day and place of it first.',
          },
        ]),
    ...(needsReason(interview) && interview.whyNotOnSite === ''
      ? [
          {
            what: 'No reason is given why it was no site visit.',
            remedy: 'Write it into the schedule first.',
          },
        ]
      : []),
    ...given.flatMap(({ criterion, finding, note, adjusted }): Problem[] => {
      const original = originals.get(criterion);
      if (original === undefined)
        return [
          {
            what: `There is no criterion ${criterion} on the Criteria tab any more.`,
            remedy: 'Open the interview again.',
          },
        ];
      if (adjusted !== null && finding === '')
        return [
          {
            what: `${criterion}: a score is given, and no finding.`,
            remedy: 'Say whether the interview confirmed the criterion.',
          },
        ];
      if (adjusted !== null && adjusted !== original && note.trim() === '')
        return [
          {
            what: `${criterion}: the score changes, and the note does not say why.`,
            remedy: 'Write what was seen or said, for the record and for the applicant.',
          },
        ];
      return [];
    }),
  ];
}
