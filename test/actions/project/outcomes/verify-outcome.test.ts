import { beforeAll, describe, expect, it } from 'vitest';
import { reportAnswers } from '../../../../src/local/commands/demo/form/report-answers.ts';
import { send } from '../../../../src/local/commands/demo/form/send.ts';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { copyOf } from '../../a-call.ts';
import { textOf } from '../../documents.ts';
import { cellOf, seen, type } from '../../tabs.ts';
import { aProject, planOf, savePlan } from '../a-project.ts';

const code = 'A-01';
const line = ['No.', 'O1'] as const;
const keys = ['Reached', 'Verified by', 'Verified on', 'Note'] as const;
const cells = (workspace: Workspace) =>
  keys.map((key) => cellOf(workspace, 'Outcomes', line, key).value ?? '');
const outcomes = (workspace: Workspace) => ask(workspace, 'getOutcomes', { code }).outcomes;
const first = (workspace: Workspace) => {
  const [outcome] = outcomes(workspace);
  if (!outcome?.entry) throw new Error('There is no outcome to verify.');
  return { ...outcome, entry: outcome.entry };
};
const found = {
  ...({ reached: 'partly', by: 'Programme officer', how: 'site visit' } as const),
  ...{ verifiedOn: '2026-03-02', note: 'Half of the books are in it.' },
};
const verify = (workspace: Workspace, part: object = {}) =>
  ask(workspace, 'verifyOutcome', {
    ...{ code, id: 'O1', ...found },
    seen: first(workspace).entry.seen,
    ...part,
  });

let reported: Workspace;
beforeAll(() => {
  reported = aProject();
  const plan = planOf(reported);
  savePlan(reported, {
    ...plan,
    outcomes: plan.outcomes.map((each) => ({ ...each, outcome: 'A catalogue of both libraries' })),
  });
  ask(reported, 'runStep', { id: 'create-report-form' });
  const link = ask(reported, 'getReportLink', { code, report: '', organisation: '', how: 'form' });
  const form = Object.values(reported.state.forms)[1];
  if (!form || !send(reported, form.id, reportAnswers(planOf(reported)), link.url).sent)
    throw new Error('The report was not sent.');
});

describe('verifying an outcome', () => {
  it('shows what was promised, what the plan changed, what was reported, and that nobody checked it', () => {
    const { standing, stages } = first(copyOf(reported));

    expect(standing).toBe('reported only');
    expect(stages.map(({ stage }) => stage)).toEqual([
      'Promised in the application',
      'Agreed in the plan',
      'Reported',
      'Verified',
    ]);
    expect(stages[0]?.words).toContain('A common catalogue.');
    expect(stages[1]?.words).toContain('Changed to: A catalogue of both libraries');
    expect(stages[2]?.words).toContain('Orchard Growers, final report: Achieved');
    expect(stages[3]?.words).toBe('not verified yet: reported only');
  });

  it('writes who, how, when and what was found into the Outcomes tab and into heading 9 of the internal report', () => {
    const workspace = copyOf(reported);
    const { message } = verify(workspace);
    ask(workspace, 'createInternalReport', { code });

    expect(message).toBe('Saved. O1 is verified.');
    expect(cells(workspace)).toEqual([
      'partly',
      'Programme officer, site visit',
      '2026-03-02',
      'Half of the books are in it.',
    ]);
    expect(textOf(workspace, 'nternal report')).toContain(
      'Verified\nStaff found: Partly achieved\nBy whom and how: Programme officer, site visit\nWhen: 2 March 2026\nStaff note: Half of the books are in it.',
    );
    expect(first(workspace)).toMatchObject({ standing: 'verified', entry: found });
    expect(ask(workspace, 'getProject', { code }).rooms.outcomes).toMatch(/^1 of \d verified\.$/);
  });

  it('overwrites nothing that somebody typed meanwhile, and says what stands there now', () => {
    const workspace = copyOf(reported);
    const before = first(workspace).entry.seen;
    type(workspace, 'Outcomes', line, 'Note', 'The librarian says it is closed.');

    expect(() => verify(workspace, { seen: before })).toThrow(
      'Note is now “The librarian says it is closed.”. Nothing was saved.',
    );
    expect(cells(workspace)).toEqual(['', '', '', 'The librarian says it is closed.']);

    verify(workspace);
    expect(cells(workspace)[3]).toBe('Half of the books are in it.');
  });

  it('is not put on a promise that was worded anew meanwhile', () => {
    const workspace = copyOf(reported);
    const before = first(workspace).entry.seen;
    type(workspace, 'Outcomes', line, 'Outcome', 'A catalogue of one library');

    expect(() => verify(workspace, { seen: before })).toThrow('Outcome is now “A catalogue of one library”');
    expect(cells(workspace)).toEqual(['', '', '', '']);
  });

  it('a save sent twice is one: the second finds its own words', () => {
    const workspace = copyOf(reported);
    const before = first(workspace).entry.seen;
    verify(workspace, { seen: before });

    expect(verify(workspace, { seen: before }).message).toBe('Saved. O1 is verified.');
    expect(seen(workspace, 'Log').filter((row) => row.What?.shown === 'outcome verified')).toHaveLength(1);
  });

  it('asks for what is missing all at once, and for no day to come', () => {
    const workspace = copyOf(reported);
    const half = { reached: '', by: '', how: '', verifiedOn: '2099-01-01' };

    expect(() => verify(workspace, half)).toThrow(
      /what was found[\s\S]*who checked[\s\S]*how it was[\s\S]*2099-01-01/,
    );
    expect(() => verify(workspace, { reached: 'mostly' })).toThrow('“mostly” is none of the answers.');
    expect(cells(workspace)).toEqual(['', '', '', '']);
  });

  it('is taken back with everything but the note empty', () => {
    const workspace = copyOf(reported);
    verify(workspace);
    const { message } = verify(workspace, { reached: '', by: '', how: '', verifiedOn: '' });

    expect(message).toBe('Saved. O1 is not verified.');
    expect(cells(workspace)).toEqual(['', '', '', 'Half of the books are in it.']);
  });

  it('keeps formulas and markup as the text they were typed as', () => {
    const workspace = copyOf(reported);
    verify(workspace, { by: '=1+1', note: '=HYPERLINK("https://example.org")<img src=x>' });

    expect(cells(workspace)[1]).toBe('=1+1, site visit');
    expect(cellOf(workspace, 'Outcomes', line, 'Note').formula).toBeUndefined();
    expect(first(workspace).entry.note).toBe('=HYPERLINK("https://example.org")<img src=x>');
  });
});
