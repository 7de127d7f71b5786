import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { reply } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { columnOf, seen, sheetOf, type, typeAt } from '../tabs.ts';
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
    expect(proposal.leftOut.map(({ code, why }) => `${code}: ${why}`)).toMatchInlineSnapshot(`
      [
        "A-03: it is not supported",
        "A-05: it is not supported",
        "A-36: it is late",
      ]
    `);
  });
});

/** Four applications and three assessors, assigned as proposed. */
function anAssignedCall(): Workspace {
  const workspace = aSmallCall();
  for (const number of [1, 2, 3]) register(workspace, `x${number}@example.org`);
  assignAll(workspace);
  return workspace;
}

const refusal = (workspace: Workspace, procedure: string, input: unknown): string =>
  reply(workspace, procedure, input).message ?? '';

describe('an assignment changed by hand', () => {
  it('stays when it is proposed anew for a panel that has grown', () => {
    const workspace = anAssignedCall();
    const [from = ''] = readersOf(workspace, 'A-01');
    const to = ['X1', 'X2', 'X3'].find((code) => !readersOf(workspace, 'A-01').includes(code)) ?? '';
    ask(workspace, 'changeAssignment', { application: 'A-01', from, to, reason: 'Ill until May.' });
    register(workspace, 'x4@example.org');

    const { load } = assignAll(workspace);

    expect(readersOf(workspace, 'A-01')).toContain(to);
    expect(readersOf(workspace, 'A-01')).not.toContain(from);
    expect(load.map(({ next }) => next)).toEqual([2, 2, 2, 2]);
    expect(ask(workspace, 'proposeAssignment', { letIn: null }).changes).toBe(0);
  });

  it('is refused without a reason, and where a tie stands in the way', () => {
    const workspace = anAssignedCall();
    const [from = ''] = readersOf(workspace, 'A-02');
    const to = ['X1', 'X2', 'X3'].find((code) => !readersOf(workspace, 'A-02').includes(code)) ?? '';
    const change = { application: 'A-02', from, to, reason: '' };
    const before = rowsOf(workspace);

    expect(refusal(workspace, 'changeAssignment', change)).toContain('A reason is missing.');
    ask(workspace, 'decideConflict', {
      assessor: to,
      application: 'A-02',
      conflict: true,
      reason: 'Sits on its board.',
    });
    expect(refusal(workspace, 'changeAssignment', { ...change, reason: 'Ill.' })).toContain(
      `${to} must not read A-02: there is a conflict.`,
    );
    expect(rowsOf(workspace)).toEqual([...before, `${to} A-02 conflict`]);
  });

  it('says when fewer read it than Settings asks for', () => {
    const workspace = anAssignedCall();
    const [from = ''] = readersOf(workspace, 'A-03');

    const { message } = ask(workspace, 'changeAssignment', {
      application: 'A-03',
      from,
      to: '',
      reason: 'Ill.',
    });

    expect(message).toBe('A-03 is changed. Only 1 of 2 assessors now.');
  });
});

describe('ties', () => {
  it('keep a pair apart until staff say with a reason that there is no conflict', () => {
    const workspace = aSmallCall();
    register(workspace, 'x1@example.org', { organisation: 'Orchard Growers' });
    register(workspace, 'x2@example.org');

    expect(ask(workspace, 'proposeAssignment', { letIn: null }).lacking[0]).toContain(
      'A-01 needs 2 assessors',
    );
    ask(workspace, 'decideConflict', {
      assessor: 'X1',
      application: 'A-01',
      conflict: false,
      reason: 'Another association of that name.',
    });
    assignAll(workspace);

    expect(readersOf(workspace, 'A-01')).toEqual(expect.arrayContaining(['X1', 'X2']));
    expect(seen(workspace, 'Log').map(({ After }) => After?.shown)).toContain(
      'no conflict: Another association of that name.',
    );
  });

  it('that are declared after staff saw none come back to them', () => {
    const workspace = aSmallCall();
    const one = { name: 'First', organisation: 'Orchard Growers' };
    register(workspace, 'x1@example.org', one);
    const tie = { assessor: 'X1', application: 'A-01' };
    ask(workspace, 'decideConflict', { ...tie, conflict: false, reason: 'Another one.' });

    register(workspace, 'x1@example.org', { ...one, ties: 'A-01' });
    ask(workspace, 'getAssessors', {});

    expect(ask(workspace, 'getAssessors', {}).ties).toMatchObject([{ ...tie, state: 'to look at' }]);
  });

  it('found after the assignment take the work back and leave what is in the record', () => {
    const workspace = anAssignedCall();
    const [code = ''] = readersOf(workspace, 'A-04');
    const known = ask(workspace, 'getAssessors', {}).assessors.find((each) => each.code === code);
    if (!known) throw new Error('Nobody reads A-04.');
    const { sent: _, load: __, ...entered } = known;

    ask(workspace, 'saveAssessor', { ...entered, ties: 'A-04' });

    expect(rowsOf(workspace)).toContain(`${code} A-04 withdrawn`);
    expect(rowsOf(workspace)).toContain(`${code} A-04 conflict`);
  });

  it('hide from the person who has them who reads the application, how many do, and their load (openreview issue 351)', () => {
    const workspace = anAssignedCall();
    const before = ask(workspace, 'proposeAssignment', { letIn: null });
    register(workspace, 'office@example.org', { ties: 'A-02' });

    const { applications, choices, hidden, load } = ask(workspace, 'proposeAssignment', { letIn: null });

    expect(hidden).toBe(1);
    expect([...applications, ...choices].map(({ code }) => code)).not.toContain('A-02');
    const sum = (all: typeof load) => all.reduce((total, { now }) => total + now, 0);
    expect(sum(load)).toBe(sum(before.load) - 2);
    const change = { application: 'A-02', from: 'X1', to: '', reason: 'Because.' };
    expect(refusal(workspace, 'changeAssignment', change)).toContain('You have a tie with this application');
    const decision = { assessor: 'X4', application: 'A-02', conflict: false, reason: 'None.' };
    expect(refusal(workspace, 'decideConflict', decision)).toContain(
      'Nobody decides that they have no conflict',
    );
  });
});

describe('the practice application', () => {
  it('goes to everybody, also to who comes later, and into no load', () => {
    const workspace = anAssignedCall();
    ask(workspace, 'choosePractice', { application: 'A-04' });
    register(workspace, 'x4@example.org');
    const { leftOut, load } = assignAll(workspace);

    expect(leftOut).toMatchObject([{ code: 'A-04', why: 'it is for practice' }]);
    expect(rowsOf(workspace).filter((row) => row.endsWith('A-04 assigned yes'))).toHaveLength(4);
    expect(load.reduce((total, { next }) => total + next, 0)).toBe(6);
  });

  it('is one that nobody has a tie with', () => {
    const workspace = anAssignedCall();
    register(workspace, 'x4@example.org', { ties: 'Orchard Growers' });

    expect(refusal(workspace, 'choosePractice', { application: 'A-01' })).toContain('X4 must not read A-01');
  });
});

describe('rows typed into the tabs', () => {
  it('make an assessor with a code of the next number', () => {
    const workspace = anAssignedCall();
    const row = seen(workspace, 'Assessors').length + 2;
    typeAt(
      workspace,
      'Assessors',
      row,
      columnOf(sheetOf(workspace, 'Assessors'), 'E-mail'),
      'x4@example.org',
    );

    const { assessors } = ask(workspace, 'getAssessors', {});

    expect(assessors.map(({ code, email }) => `${code} ${email}`)[3]).toBe('X4 x4@example.org');
  });

  it('are named with tab, row and column when they cannot be used, and nothing is written', () => {
    const workspace = anAssignedCall();
    type(workspace, 'Assessors', ['Code', 'X2'], 'E-mail', 'two at once');
    const row = seen(workspace, 'Assignments').length + 2;
    typeAt(workspace, 'Assignments', row, columnOf(sheetOf(workspace, 'Assignments'), 'Assessor'), 'X9');

    const said = refusal(workspace, 'proposeAssignment', { letIn: null });

    expect(said).toContain(
      'In tab "Assessors", row 3, column "E-mail": "two at once" is not one e-mail address.',
    );
    expect(said).toContain(`In tab "Assignments", row ${row}, column "Assessor": There is no assessor X9.`);
    expect(said).toContain(`In tab "Assignments", row ${row}, column "State": The state is empty.`);
  });
});

describe('an assignment that Google ends at any of its calls', () => {
  const panel = (workspace: Workspace) => ({
    assessors: seen(workspace, 'Assessors').map(({ Code, 'E-mail': email }) => [Code?.shown, email?.shown]),
    assignments: rowsOf(workspace).sort(),
  });

  it.each([
    ['registering', aSmallCall, () => (on: Workspace) => register(on, 'x1@example.org', { ties: 'A-01' }), 9],
    ['assigning', () => withPanel(aSmallCall()), applying, 1],
    ['assigning anew', withOneMore, applying, 1],
    [
      'choosing for practice',
      anAssignedCall,
      () => (on: Workspace) => ask(on, 'choosePractice', { application: 'A-02' }),
      1,
    ],
  ] as const)(
    'comes to the same end when %s is done again',
    (_name, before, acting, every) => {
      const start = before();
      const act = acting(start);
      const { undisturbed, cut } = cutAtEachCall(start, act, { every });
      const want = panel(undisturbed);

      for (const { at, workspace: again } of cut) {
        act(again);
        expect(panel(again), at).toEqual(want);
      }
    },
    120_000,
  );
});

/** Presses the button under a proposal that was seen before anything was cut short. */
function applying(start: Workspace) {
  const { digest } = ask(start, 'proposeAssignment', { letIn: [] });
  return (on: Workspace) => ask(on, 'applyAssignment', { letIn: [], digest });
}

function withOneMore(): Workspace {
  const workspace = anAssignedCall();
  register(workspace, 'x4@example.org');
  return workspace;
}

function withPanel(workspace: Workspace): Workspace {
  for (const number of [1, 2, 3]) register(workspace, `x${number}@example.org`);
  return workspace;
}
