import type { Place, Problem } from '../../problem.ts';
import { dateIn, type Row, textIn } from '../../workbook/tab.ts';
import { type Assessment, confidences } from '../assessment.ts';
import { scoreIn } from './read-answer.ts';

const stages = ['practice', 'blind', 'named'] as const;
export type AssessmentStage = (typeof stages)[number];

/** A row of the Assessments tab. */
export type AssessmentRow = Assessment & {
  readonly row: number;
  readonly stage: AssessmentStage;
  /** Null: somebody of the office typed the row, as from a form on paper; it is never changed. */
  readonly received: Date | null;
};

/** Row numbers of the Assessments tab by what a row is about; rows people typed are told apart. */
export const aboutOf = ({
  assessor,
  application,
  criterion,
  stage,
}: Pick<AssessmentRow, 'assessor' | 'application' | 'criterion' | 'stage'>): string =>
  JSON.stringify([assessor, application, criterion, stage]);

/** The Assessments tab read. A row that cannot be read is left out and named. */
export function readAssessmentRows(
  rows: readonly Row[],
  at: (row: number, column: string) => Place,
): { readonly rows: readonly AssessmentRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const taken = new Map<string, AssessmentRow>();
  for (const row of rows) {
    const typed = textIn(row, 'score');
    const cell = row.cells.score;
    const score =
      typed === '' ? null : typeof cell === 'number' && cell >= 0 && cell <= 5 ? cell : scoreIn(typed);
    if (score === undefined) {
      problems.push({
        where: at(row.row, 'score'),
        what: `"${typed}" is no score.`,
        remedy: 'Type 0 to 5, or nothing for "cannot judge".',
      });
      continue;
    }
    const read: AssessmentRow = {
      row: row.row,
      assessor: textIn(row, 'assessor').toUpperCase(),
      application: textIn(row, 'application'),
      criterion: textIn(row, 'criterion'),
      score,
      reason: textIn(row, 'reason'),
      confidence: confidences.find((each) => each === textIn(row, 'confidence').toLowerCase()) ?? '',
      stage: stages.find((each) => each === textIn(row, 'stage').toLowerCase()) ?? 'blind',
      received: dateIn(row, 'received'),
    };
    const before = taken.get(aboutOf(read));
    if (before)
      problems.push({
        where: at((before.received ? read : before).row, 'criterion'),
        what: `${read.assessor} stands here a second time for ${read.application}, ${read.criterion}.`,
        remedy: 'Delete the row that was typed: what came by the form counts.',
      });
    // What came by the form is the assessor's own word.
    if (!before?.received) taken.set(aboutOf(read), read);
  }
  return { rows: [...taken.values()], problems };
}
