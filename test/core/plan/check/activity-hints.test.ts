import { describe, expect, it } from 'vitest';
import { activityTypes } from '../../../../src/core/application/catalogue/codes.ts';
import { activityQuestions } from '../../../../src/core/plan/activity-questions.ts';
import { activityHints } from '../../../../src/core/plan/check/activity-hints.ts';
import { aPlan } from '../a-plan.ts';

const ofType = (type: string, details: Readonly<Record<string, string>> = {}) =>
  activityHints(
    aPlan({
      activities: [
        {
          ...{ id: 'A1', type, what: 'x', who: 'y', from: '', to: '' },
          details: Object.entries(details).map(([question, answer]) => ({ question, answer })),
        },
      ],
      followUp: [],
    }),
  );

describe('activityHints', () => {
  it.each([
    [
      'exchange-visit',
      'Activity A1 (exchange visit), not known yet: who receives the visitors; who visits; the visit back: who visits whom; how long each visit takes.',
    ],
    [
      'job-shadowing',
      'Activity A1 (job shadowing), not known yet: who receives the visitors; who visits; how long each visit takes; what the visitor works on there.',
    ],
    [
      'mentoring',
      'Activity A1 (mentoring), not known yet: who advises whom; in which area; how often, and for how long.',
    ],
    [
      'network-meeting',
      'Activity A1 (meeting of a smaller network), not known yet: how many organisations and people meet; who facilitates the meeting.',
    ],
    [
      'training',
      'Activity A1 is a training without a follow-up step; section 5.1.3 supports none without concrete follow-up.',
    ],
  ])('asks about %s what its type needs to know (section 5.1.3)', (type, hint) => {
    expect(ofType(type)).toEqual([hint]);
  });

  it('names only what is not known yet, and nothing of a type that asks for nothing', () => {
    expect(ofType('network-meeting', { size: '5', facilitation: ' ' })).toEqual([
      'Activity A1 (meeting of a smaller network), not known yet: who facilitates the meeting.',
    ]);
    expect(ofType('training', { 'follow-up': 'Coaching on the job' })).toEqual([]);
    expect(ofType('other')).toEqual([]);
  });
});

describe('activityQuestions', () => {
  it('belong to types of the guidelines and have a code each', () => {
    const types = activityTypes.map(({ code }) => code);
    const codes = activityQuestions.map(({ code }) => code);

    expect(
      activityQuestions.flatMap((question) => question.types).filter((type) => !types.includes(type)),
    ).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
