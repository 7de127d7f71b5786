import { describe, expect, it } from 'vitest';
import { kindOfCooperation } from '../../../../src/core/scoring/kind/kind-of-cooperation.ts';
import { anActivity, anApplication } from '../an-application.ts';
import { example, openCall } from '../open-call.ts';

const verdictOf = (changed: Parameters<typeof anApplication>[0]) =>
  kindOfCooperation(anApplication(changed)).verdict;

const training = anActivity({ type: 'training', from: '2026-10', to: '2026-10' });
const conference = anActivity({ type: 'conference', from: '2026-10', to: '2026-10' });
const coaching = anActivity({ type: 'coaching', from: '2026-06', to: '2026-06' });
const step = { what: 'Six months of coaching', who: 'all', when: 'until March 2027' };

describe('kindOfCooperation on the example call', () => {
  it.each(['A03', 'A05'])('%s, an event without follow-up, is not supported', (key) => {
    expect(kindOfCooperation(example(key))).toMatchObject({
      verdict: 'not supported',
      paragraph: 'section 5.1.3',
    });
  });

  it.each(['A06', 'A07', 'A08'])('%s needs a decision by staff', (key) => {
    expect(kindOfCooperation(example(key)).verdict).toBe('needs a decision by staff');
  });

  it('supports all the others', () => {
    const others = Array.from(openCall.keys()).filter(
      (key) => !['A03', 'A05', 'A06', 'A07', 'A08'].includes(key),
    );

    expect(others).toHaveLength(31);
    expect(others.filter((key) => kindOfCooperation(example(key)).verdict !== 'supported')).toEqual([]);
  });
});

describe('kindOfCooperation', () => {
  it.each([
    ['training without follow-up', { activities: [training], followUp: [] }, 'not supported'],
    ['a conference without follow-up', { activities: [conference], followUp: [] }, 'not supported'],
    [
      'training and an activity of no type, without follow-up',
      { activities: [training, anActivity({ type: '' })], followUp: [] },
      'not supported',
    ],
    ['training with dated follow-up (T3)', { activities: [training], followUp: [step] }, 'supported'],
    [
      'training with follow-up that names no date',
      { activities: [training], followUp: [{ what: 'We stay in contact', who: 'all', when: 'always' }] },
      'needs a decision by staff',
    ],
    [
      'training whose follow-up is one word',
      { activities: [training], followUp: [{ what: 'Conclusions', who: 'all', when: '2027' }] },
      'not supported',
    ],
    [
      'training whose follow-up names neither who nor when',
      { activities: [training], followUp: [{ what: 'Joint work later', who: '', when: '' }] },
      'not supported',
    ],
    [
      'training with mentoring beside it',
      { activities: [training, anActivity()], followUp: [] },
      'supported',
    ],
    [
      'a conference with follow-up (T3)',
      { activities: [conference], followUp: [step] },
      'needs a decision by staff',
    ],
    [
      'a conference with mentoring beside it',
      { activities: [conference, anActivity()], followUp: [step] },
      'needs a decision by staff',
    ],
    ['coaching alone (T2)', { activities: [coaching], followUp: [] }, 'needs a decision by staff'],
    ['coaching with dated follow-up (T2)', { activities: [coaching], followUp: [step] }, 'supported'],
    [
      'coaching over three months',
      { activities: [{ ...coaching, to: '2026-08' }], followUp: [] },
      'supported',
    ],
    [
      'a network that meets once',
      { activities: [anActivity({ type: 'network-meeting', to: '2026-06' })], followUp: [] },
      'needs a decision by staff',
    ],
    [
      'a network that meets again',
      {
        activities: [
          anActivity({ type: 'network-meeting', to: '2026-06' }),
          anActivity({ type: 'network-meeting', from: '2026-09', to: '2026-09' }),
        ],
        followUp: [],
      },
      'supported',
    ],
    [
      'an activity of another type',
      { activities: [anActivity({ type: 'other' }), anActivity()] },
      'needs a decision by staff',
    ],
    [
      'a type typed by hand that matches none',
      { activities: [anActivity({ type: 'visits & mentoring' })] },
      'needs a decision by staff',
    ],
    ['no activity', { activities: [] }, 'needs a decision by staff'],
  ] as const)('%s: %o', (_name, changed, verdict) => {
    expect(verdictOf(changed)).toBe(verdict);
  });

  it('takes three words as a step where a form of the office asks follow-up in one free text', () => {
    const asked = ['activity1.type', 'followUp1.what'];
    const free = (what: string) =>
      verdictOf({ activities: [training], followUp: [{ what, who: '', when: '' }], asked });

    expect(free('We stay friends')).toBe('needs a decision by staff');
    expect(free('Monthly coaching until March 2027')).toBe('supported');
    expect(free('Of course')).toBe('not supported');
  });
});
