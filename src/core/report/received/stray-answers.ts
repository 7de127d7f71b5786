import type { Place, Problem } from '../../problem.ts';
import { inOneLine } from '../../selection/letters/fill.ts';
import type { ReceivedReport } from '../record/project-record.ts';
import { showDay } from '../wording/show.ts';

type Row = ReceivedReport & { readonly row: number };

/** Answers whose code is that of no project: named, with where to put the right one; nobody guesses which was meant. */
export const strayAnswers = (
  received: readonly Row[],
  codes: readonly string[],
  placeOf: (row: number) => Place,
): Problem[] =>
  received
    .filter(({ answers }) => !codes.includes(answers.projectCode))
    .map(({ answers, received: day, row }) => ({
      where: placeOf(row),
      what: `A report ${day === '' ? 'without a readable day' : `of ${showDay(day)}`}${by(answers.answeredBy)} names ${
        answers.projectCode === ''
          ? 'no project.'
          : `project "${inOneLine(answers.projectCode)}", which is none.`
      }`,
      remedy: 'Ask who sent it which project it is about, and put its code there.',
    }));

const by = (organisation: string): string => (organisation === '' ? '' : ` by "${inOneLine(organisation)}"`);
