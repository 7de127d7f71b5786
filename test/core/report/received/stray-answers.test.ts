import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../../src/core/problem.ts';
import { strayAnswers } from '../../../../src/core/report/received/stray-answers.ts';
import { aReport } from '../a-project.ts';

const placeOf = (row: number) => ({ tab: 'Responses', row, column: 'Project code' });
const from = (projectCode: string, more: Readonly<Record<string, string>> = {}) => ({
  ...aReport({ projectCode, answeredBy: 'Green Valley', ...more }),
  row: 7,
});
const said = (projectCode: string, more?: Readonly<Record<string, string>>) =>
  strayAnswers([from(projectCode, more)], ['P-07', 'P-08'], placeOf).map(describeProblem);

describe('strayAnswers', () => {
  it('says nothing about answers whose project there is, however its code is typed', () => {
    expect([...said('P-07'), ...said('p-08')]).toEqual([]);
  });

  it('names an answer of a project that is none, where it stands and what to do', () => {
    expect(said('P-99')).toEqual([
      'In tab "Responses", row 7, column "Project code": A report of 20 September 2026 by "Green Valley" names project "P-99", which is none. Ask who sent it which project it is about, and put its code there.',
    ]);
  });

  it.each(['__proto__', '=1+1', '.*', 'P-07 or P-08', 'P-07\u202e'])('takes %s for no project', (code) => {
    expect(said(code)).toHaveLength(1);
  });
});
