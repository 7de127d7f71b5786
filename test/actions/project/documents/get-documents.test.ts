import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { aProject, planOf, savePlan } from '../a-project.ts';

const documentsOf = (workspace: Workspace) => ask(workspace, 'getDocuments', { code: 'A-01' }).documents;

describe('the documents of a project', () => {
  it('are not made at first, and say what they would lack by who can answer', () => {
    const [plan, beneficiary, internal] = documentsOf(aProject());
    expect([plan?.url, beneficiary?.url, internal?.url]).toEqual(['', '', '']);
    expect(beneficiary?.gaps[0]?.who).toBe('partners');
    const texts = beneficiary?.gaps[0]?.texts ?? [];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts).toHaveLength(new Set(texts).size);
    expect(texts.join()).not.toContain('no answer yet');
  });

  it('have a version once they are made, and a PDF copy of that version once it is asked for', () => {
    const workspace = aProject();
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    ask(workspace, 'createBeneficiaryReport', { code: 'A-01' });
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    const made = documentsOf(workspace);
    expect(made.map(({ version }) => version)).toEqual(['1', expect.stringMatching(/^of \d/), '1']);
    expect(made.map(({ pdf }) => pdf)).toEqual(['', '', '']);

    const { url } = ask(workspace, 'makePdf', { code: 'A-01', document: 'cooperation plan' });
    expect(documentsOf(workspace)[0]?.pdf).toBe(url);
    expect(ask(workspace, 'makePdf', { code: 'A-01', document: 'cooperation plan' }).url).toBe(url);
  });

  it('keep the version the plan document shows when the plan is saved again', () => {
    const workspace = aProject();
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    savePlan(workspace, { ...planOf(workspace), title: 'Another title' });
    expect(documentsOf(workspace)[0]?.version).toBe('1');
  });

  it('show with whom they were shared', () => {
    const workspace = aProject();
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    ask(workspace, 'shareOutside', {
      ...{ code: 'A-01', document: 'internal report', as: 'document', approvedBy: 'Team Leader' },
      ...{ approvedOn: '2026-02-20', why: '', recipients: ['donor@example.org'] },
    });
    const [plan, , internal] = documentsOf(workspace);
    expect(plan?.shared).toEqual([]);
    expect(internal?.shared[0]).toMatchObject({
      ...{ line: 'S1', version: '1', as: 'document', approvedBy: 'Team Leader' },
      to: [{ email: 'donor@example.org', state: 'shared' }],
    });
  });
});
