import { describe, expect, it } from 'vitest';
import { isServiceCall } from '../../../../src/local/runtime/calls/is-service-call.ts';
import { answerForm, aPanelWithForms, assessorsOf } from './an-answer.ts';

describe('service calls with assessors', () => {
  it('of Sync now are as many for one answered application as for all', () => {
    const [one, all] = [1, 4].map((count) => {
      const workspace = aPanelWithForms();
      for (const code of ['A-01', 'A-02', 'A-03', 'A-04'].slice(0, count))
        for (const assessor of assessorsOf(workspace, code)) answerForm(workspace, assessor, code);
      workspace.run('syncNow');
      let calls = 0;
      workspace.watchCalls((className, method) => {
        if (isServiceCall(className, method)) calls += 1;
      });
      workspace.run('syncNow');
      return calls;
    });

    expect(all).toBe(one);
    expect(all).toBeLessThanOrEqual(35);
  });
});
