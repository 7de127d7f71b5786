import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/contract/answer.ts';
import type { Handlers } from '../../src/contract/handlers.ts';
import { ok } from '../../src/core/problem.ts';
import { sampleReplies } from '../sidebar/sample-replies.ts';

const list = sampleReplies.listApplications;

const aThousand = Array.from({ length: 1000 }, (_, index) => ({
  ...list.applications[index % 5],
  code: `A-${index}`,
  title: `Organisations of valley ${index} learning from each other, year ${index % 7}`,
  lead: `Association ${(index * 7919).toString(36)} of village number ${index}`,
  percent: (index % 1000) / 10,
  rank: index + 1,
}));

describe('the list of applications', () => {
  it('stays light for a thousand of them: under 100 KB as browsers receive it, compressed', () => {
    const handlers = {
      listApplications: () => ok({ ...list, applications: aThousand }),
    } as Partial<Handlers>;

    const reply = JSON.stringify(answer(handlers as Handlers, { procedure: 'listApplications', input: {} }));

    expect(gzipSync(reply).length).toBeLessThan(100_000);
    expect(reply.length).toBeLessThan(500_000);
  });
});
