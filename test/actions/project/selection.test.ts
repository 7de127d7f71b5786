import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { reply, say } from '../a-call.ts';
import { cellOf, cellsOf, tabNames, type } from '../tabs.ts';
import { aCallWithTwo, columnShown } from './a-project.ts';

describe('the shortlist', () => {
  it('is proposed with a reason for each, and nothing is written before it is applied', () => {
    const workspace = aCallWithTwo();
    const before = cellsOf(workspace);
    const { proposal } = ask(workspace, 'proposeShortlist', {});

    expect(proposal.map(({ code }) => code).sort()).toEqual(['A-01', 'A-02']);
    for (const { reason } of proposal) expect(reason).toMatch(/\w{3}/);
    expect(cellsOf(workspace)).toEqual(before);

    ask(workspace, 'applyShortlist', {
      decisions: proposal.map(({ code, status, reason }) => ({ code, status, reason })),
    });
    expect(columnShown(workspace, 'Applications', 'Status')).toEqual(proposal.map(({ status }) => status));
    expect(columnShown(workspace, 'Applications', 'Reason').every((reason) => reason !== '')).toBe(true);
  });

  it('refuses all decisions when one has no reason, and names the cell', () => {
    const workspace = aCallWithTwo();
    const before = cellsOf(workspace);
    const decisions = [
      { code: 'A-01', status: 'shortlist', reason: 'First.' },
      { code: 'A-02', status: 'not shortlisted', reason: ' ' },
    ];

    expect(reply(workspace, 'applyShortlist', { decisions })).toMatchObject({
      ok: false,
      message:
        'In tab "Applications", row 3, column "Reason": A-02: The status "not shortlisted" needs a reason. Give a reason for the record.',
    });
    expect(cellsOf(workspace)).toEqual(before);
  });
});

describe('a status typed into its cell', () => {
  it('"selected" makes a project, as if set in the sidebar', () => {
    const workspace = aCallWithTwo();
    type(workspace, 'Applications', ['Code', 'A-02'], 'Status', 'selected');
    say(workspace, 'Sync now');

    expect(columnShown(workspace, 'Projects', 'Project')).toEqual(['A-02']);
    expect(ask(workspace, 'getPlan', { code: 'A-02' }).plan.title).toBe('Meadow exchange');
  });

  it('that is none of ours stays as typed and counts as undecided', () => {
    const workspace = aCallWithTwo();
    type(workspace, 'Applications', ['Code', 'A-02'], 'Status', 'maybe');
    say(workspace, 'Score again');

    expect(cellOf(workspace, 'Applications', ['Code', 'A-02'], 'Status').value).toBe('maybe');
    expect(
      ask(workspace, 'proposeShortlist', {}).proposal.map(({ code, now }) => [code, now]),
    ).toContainEqual(['A-02', '']);
    expect(tabNames(workspace)).not.toContain('Projects');
  });
});
