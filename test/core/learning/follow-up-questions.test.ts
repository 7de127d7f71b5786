import { describe, expect, it } from 'vitest';
import {
  followUpQuestions,
  openQuestions,
  proposedCheck,
  questionAnswered,
} from '../../../src/core/learning/follow-up-questions.ts';
import { followUp } from '../project/a-project.ts';

describe('the three questions on following up', () => {
  it('are the examples of section 5.3.1, item 12, word for word', () => {
    expect(followUpQuestions.map(({ question }) => question).join(' ')).toBe(
      'Should the lessons learned be shared beyond the TACSO team? Should TACSO check in on the impact of the project at a later date? Should these guidelines be amended?',
    );
  });

  it('are open until a line answers them with yes or with no', () => {
    expect(openQuestions([])).toEqual(['share', 'check-later', 'amend-guidelines']);
    expect(
      openQuestions([followUp({ kind: 'share' }), followUp({ kind: 'check-later', answer: 'no' })]),
    ).toEqual(['amend-guidelines']);
  });

  it('may be answered anew: the last line counts', () => {
    const lines = [followUp({ kind: 'share', answer: 'no' }), followUp({ kind: 'share' })];

    expect(questionAnswered(lines, 'share')?.answer).toBe('yes');
  });

  it('propose to look at the impact six months after the end', () => {
    expect(proposedCheck('2027-05-31')).toBe('2027-11-30');
    expect(proposedCheck('in spring')).toBe('');
  });
});
