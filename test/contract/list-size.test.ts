import { describe, expect, it } from 'vitest';
import { answer } from '../../src/contract/answer.ts';
import type { Handlers } from '../../src/contract/handlers.ts';
import { ok } from '../../src/core/problem.ts';
import { sampleReplies } from '../sidebar/sample-replies.ts';

const list = sampleReplies.listApplications;

const aThousand = Array.from({ length: 1000 }, (_, index) => ({
  ...list.applications[index % 5],
  code: `A-${index}`,
  title: `Valley ${(index * 7919).toString(36)} learns from the hills`.slice(0, 28),
  lead: `Association ${(index * 7919).toString(36)}`.slice(0, 16),
  percent: (index % 1000) / 10,
  rank: index + 1,
  amount: index * 7,
}));

describe('the list of applications', () => {
  it('stays light for a thousand of them, none like another: under 100 KB, not compressed', () => {
    const handlers = {
      listApplications: () => ok({ ...list, applications: aThousand }),
    } as Partial<Handlers>;

    const reply = JSON.stringify(answer(handlers as Handlers, { procedure: 'listApplications', input: {} }));

    expect(reply.length).toBeLessThan(100_000);
  });
});
