import { pairOf } from '../assignment/conflicts/ties.ts';
import type { Work } from './work.ts';

/** Counts only: of one assessor, what is to do and what is done. */
export type Progress = {
  readonly assigned: number;
  readonly answered: number;
  /** Codes of applications that are not answered yet. */
  readonly open: readonly string[];
};

export function progressOf(assessor: string, work: readonly Work[], answered: ReadonlySet<string>): Progress {
  const own = work.filter((each) => each.assessor === assessor);
  const open = own.filter((each) => !answered.has(pairOf(each))).map(({ application }) => application);
  return { assigned: own.length, answered: own.length - open.length, open };
}

export const inWords = ({ answered, assigned }: Progress): string =>
  assigned === 0 ? '' : `${answered} of ${assigned}`;
