import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/demo/steps/office.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { reply } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { seen, tabNames, type, typeAt } from '../tabs.ts';
import { aSmallCall, assignAll, register, theWholeCall } from './a-panel.ts';

const rowsOf = (workspace: Workspace) =>
  seen(workspace, 'Assignments').map((row) =>
    ['Assessor', 'Application', 'State', 'Practice']
      .map((header) => row[header]?.shown ?? '')
      .join(' ')
      .trim(),
  );

const assigned = (workspace: Workspace) => rowsOf(workspace).filter((row) => row.endsWith(' assigned'));

const readersOf = (workspace: Workspace, application: string) =>
  assigned(workspace)
    .filter((row) => row.includes(` ${application} `))
    .map((row) => row.split(' ')[0]);

describe('36 applications and five assessors', () => {
  it('are assigned evenly, by two each, free of conflicts and of languages nobody reads', {
    timeout: 60_000,
  }, () => {
    const workspace = theWholeCall();
    register(workspace, 'first@skretnica.example.org');
    register(workspace, 'second@example.org', { ties: 'Fondacija „Otvoreni krug“' });
    register(workspace, 'third@example.org', { languages: 'English, sr; bs hr' });
    register(workspace, 'fourth@example.org', { languages: 'en, tr' });
    register(workspace, 'fifth@example.org');

    const proposal = assignAll(workspace);

    const { applications, ties } = { ...proposal, ...ask(workspace, 'getAssessors', {}) };
    expect(ties.map(({ assessor, application, state }) => `${assessor} ${application} ${state}`)).toEqual([
      'X1 A-09 to look at',
      'X2 A-13 conflict',
      'X2 A-14 conflict',
    ]);
    expect(applications).toHaveLength(proposal.takePart);
    expect(applications.every(({ next }) => new Set(next).size === 2)).toBe(true);
    const loads = ask(workspace, 'getAssessors', {}).assessors.map(({ load }) => load);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    expect(readersOf(workspace, 'A-09')).not.toContain('X1');
    expect([...readersOf(workspace, 'A-13'), ...readersOf(workspace, 'A-14')]).not.toContain('X2');
    for (const code of ['A-02', 'A-24']) expect(readersOf(workspace, code)).not.toContain('X4');
    expect(proposal.leftOut.map(({ code, why }) => `${code}: ${why}`)).toMatchInlineSnapshot();
  });
});
