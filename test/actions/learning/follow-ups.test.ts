import { describe, expect, it } from 'vitest';
import type { Input } from '../../../src/contract/contract.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { reply } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { sectionsIn } from '../documents.ts';
import { aProject } from '../project/a-project.ts';
import { by, people, seen, type } from '../tabs.ts';
import { notesOf } from './a-project.ts';

const yes: Input<'answerFollowUpQuestion'> = {
  ...{ code: 'A-01', kind: 'share', answer: 'yes', action: 'Share the lessons learned.', owner: 'RB' },
  ...{ due: '2027-09-01', details: 'Review meeting' },
};
const no: typeof yes = { ...yes, kind: 'amend-guidelines', answer: 'no', details: 'They fit.' };

const lines = (workspace: Workspace) =>
  seen(workspace, 'Follow-ups').map((row) =>
    ['Kind', 'Action', 'Owner', 'Due', 'Done', 'Answer', 'More about it'].map(
      (header) => row[header]?.shown ?? '',
    ),
  );

describe('the three questions on following up', () => {
  it('make a task of a yes, and keep a no with its reason, as heading 12 shows', () => {
    const workspace = aProject();
    ask(workspace, 'answerFollowUpQuestion', yes);
    ask(workspace, 'answerFollowUpQuestion', no);

    expect(lines(workspace)).toEqual([
      ['share', 'Share the lessons learned.', 'RB', '2027-09-01', '', 'yes', 'Review meeting'],
      ['amend-guidelines', '', '', '', '', 'no', 'They fit.'],
    ]);
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    const followUp = sectionsIn(workspace, 'nternal report')[11]?.texts.join('\n') ?? '';
    expect(followUp).toContain('Share the lessons learned. (Review meeting)');
    expect(followUp).toContain('No: They fit.');
    expect(notesOf(workspace).questions.map(({ kind, answer }) => `${kind} ${answer}`)).toEqual([
      'share yes',
      'check-later ',
      'amend-guidelines no',
    ]);
  });

  it('want an owner and a day for a yes, and a reason for a no', () => {
    const workspace = aProject();

    for (const lacking of [
      { ...yes, owner: '' },
      { ...yes, due: '' },
      { ...no, details: '' },
    ])
      expect(reply(workspace, 'answerFollowUpQuestion', lacking)).toMatchObject({ ok: false });
    expect(notesOf(workspace).followUps).toEqual([]);
  });

  it('propose to check the impact six months after the end of the plan', () => {
    const workspace = aProject();
    type(workspace, 'Projects', ['Project', 'A-01'], 'Ends', '2027-05-31');

    expect(notesOf(workspace).questions[1]).toMatchObject({ kind: 'check-later', due: '2027-11-30' });
  });
});

describe('a follow-up action', () => {
  const first = (workspace: Workspace) => {
    const [line] = notesOf(workspace).followUps;
    if (!line) throw new Error('There is no follow-up action.');
    return { code: 'A-01', row: line.row, action: line.action };
  };
  const added = () => {
    const workspace = aProject();
    ask(workspace, 'addFollowUp', {
      code: 'A-01',
      kind: 'other',
      action: 'Write',
      owner: 'RB',
      due: '2026-04-01',
    });
    return workspace;
  };

  it('is done on a day, which fills the empty cell only, and can be taken back', () => {
    const workspace = added();
    const mark = { ...first(workspace), on: '2026-04-02', undo: false };
    ask(workspace, 'markDone', mark);
    expect(lines(workspace)[0]?.[4]).toBe('2026-04-02');
    expect(reply(workspace, 'markDone', { ...mark, on: '2026-04-03' })).toMatchObject({ ok: false });
    ask(workspace, 'markDone', { ...mark, undo: true });

    expect(lines(workspace)[0]?.[4]).toBe('');
  });

  it('keeps what somebody typed into its cell meanwhile', () => {
    const workspace = added();
    const mark = { ...first(workspace), on: '2026-04-02' };
    type(workspace, 'Follow-ups', ['Project', 'A-01'], 'Done', 'yes, by post');

    expect(reply(workspace, 'markDone', { ...mark, undo: false })).toMatchObject({ ok: false });
    expect(reply(workspace, 'markDone', { ...mark, undo: true })).toMatchObject({ ok: false });
    expect(lines(workspace)[0]?.[4]).toBe('yes, by post');
  });

  it('is found when the tab was sorted since, and nothing else is marked in its place', () => {
    const workspace = added();
    ask(workspace, 'addFollowUp', { code: 'A-01', kind: 'other', action: 'Call', owner: 'RB', due: '' });
    const mark = { ...first(workspace), on: '2026-04-02', undo: false };
    by(people.sortRows, workspace, 'Follow-ups', [{ column: 3, ascending: true }]);
    ask(workspace, 'markDone', mark);

    expect(
      lines(workspace)
        .map(([, action, , , done]) => `${action}: ${done}`)
        .sort(),
    ).toEqual(['Call: ', 'Write: 2026-04-02']);
    expect(reply(workspace, 'markDone', { ...mark, action: 'Something else' })).toMatchObject({ ok: false });
  });

  it('that is late is named by the project, by the Guide and by the list', () => {
    const workspace = added();
    passTime(workspace, new Date('2026-04-05T08:00:00Z'));

    expect(ask(workspace, 'getProject', { code: 'A-01' }).due).toContainEqual(
      expect.objectContaining({ room: 'notes', text: 'Write (RB)', daysLate: 4 }),
    );
    expect(ask(workspace, 'overview', {}).steps.find(({ id }) => id === 'learning')?.detail).toContain(
      '1 follow-up actions are open, 1 of them late.',
    );
    expect(ask(workspace, 'listProjects', {}).projects[0]).toMatchObject({ late: 1 });
  });
});

describe('an answer cut short at any call', () => {
  it('is there once when it is given again', () => {
    const { undisturbed, cut } = cutAtEachCall(aProject(), (workspace) => {
      ask(workspace, 'answerFollowUpQuestion', yes);
    });
    for (const { at, workspace } of cut) {
      ask(workspace, 'answerFollowUpQuestion', yes);
      expect({ at, lines: lines(workspace) }).toEqual({ at, lines: lines(undisturbed) });
    }
  }, 120_000);
});
