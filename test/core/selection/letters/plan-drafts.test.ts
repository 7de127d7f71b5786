import { describe, expect, it } from 'vitest';
import type { KeptLetter } from '../../../../src/core/selection/letters/letter.ts';
import { planDrafts, type WantedLetter } from '../../../../src/core/selection/letters/plan-drafts.ts';

const wanted: WantedLetter = {
  ...{ decision: 2, application: 'A-01', kind: 'selected', language: 'en' },
  ...{ to: 'orchard@example.org', subject: 'Decision', body: 'Selected.' },
};

const kept = (part: Partial<KeptLetter>): KeptLetter => ({
  ...wanted,
  ...{ row: 2, decision: 1, state: 'draft', outcome: '', edited: false },
  ...part,
});

describe('planDrafts', () => {
  it.each([
    ['nothing', [], { append: [wanted] }],
    ['a draft', [kept({})], { rewrite: [{ row: 2, letter: wanted }] }],
    ['a letter that failed', [kept({ state: 'failed' })], { rewrite: [{ row: 2, letter: wanted }] }],
    ['a draft changed by hand', [kept({ edited: true })], { kept: 1 }],
    [
      'a draft changed by hand for another decision',
      [kept({ edited: true, kind: 'reserve' })],
      { replace: [2], append: [wanted] },
    ],
    ['a letter sent that said the same', [kept({ state: 'sent' })], {}],
    ['a letter sent that said otherwise', [kept({ state: 'sent', kind: 'reserve' })], { append: [wanted] }],
    ['one perhaps sent', [kept({ state: 'sending', kind: 'reserve' })], {}],
    ['one that was replaced before', [kept({ state: 'replaced' })], { append: [wanted] }],
  ] as const)('where there is %s', (_what, present, change) => {
    expect(planDrafts(present, [wanted])).toEqual({
      rewrite: [],
      append: [],
      replace: [],
      kept: 0,
      ...change,
    });
  });
});
