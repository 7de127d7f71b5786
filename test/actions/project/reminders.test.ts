import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { say } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { by, cellOf, people, seen, sheetOf, type } from '../tabs.ts';
import { planOf, savePlan } from './a-project.ts';
import {
  aRemindedProject,
  dueOf,
  lead,
  leap,
  office,
  partner,
  reminderLines,
  reminders,
} from './reminded-project.ts';

const interim = [{ id: 'R1', kind: 'interim', due: '2026-06-30' }] as const;
const asked = { code: 'A-01', due: '2026-06-30', reason: 'The donor asks.', askedOf: 'lead' } as const;
const hour = (workspace: Workspace) => workspace.run('everyHour');

/** The morning of the first reminder, nothing sent yet. */
function onTheDay(): Workspace {
  const workspace = aRemindedProject(interim);
  leap(workspace, '2026-06-16T07:00:00Z');
  return workspace;
}

const once = [`14 days before ${lead}`, `14 days before ${partner}`];
const sentTo = (workspace: Workspace) =>
  reminders(workspace)
    .map(({ to }) => `14 days before ${to}`)
    .sort();

describe('the hourly sweep', () => {
  it('reminds each partner by its address, after a note to the office', () => {
    const workspace = onTheDay();
    hour(workspace);
    hour(workspace);

    expect(workspace.outbox.slice(-3).map(({ to, subject }) => `${to[0]}: ${subject}`)).toEqual([
      `${office}: BA-2026-1: reports and support, 16 June 2026`,
      `${lead}: BA-2026-1: report on A-01, due 30 June 2026`,
      `${partner}: BA-2026-1: report on A-01, due 30 June 2026`,
    ]);
    expect(reminderLines(workspace)).toEqual([
      'office who is reminded today: sent',
      'R1 14 days before: sent',
      'R1 14 days before: sent',
    ]);
  });

  it('tells of a due day nobody can read: once in the note, and whenever a person presses Sync now', () => {
    const workspace = aRemindedProject(interim);
    type(workspace, 'Reports', ['No.', 'R1'], 'Due', 'end of June');
    leap(workspace, '2026-06-16T07:00:00Z');
    const before = workspace.outbox.length;
    hour(workspace);
    hour(workspace);
    const notes = workspace.outbox.slice(before);

    expect(notes.map(({ to }) => to[0])).toEqual([office]);
    expect(notes[0]?.body).toContain('report R1, cannot be read: “end of June”. Nobody is reminded of it.');
    expect(say(workspace, 'Sync now')).toContain('report R1, cannot be read: “end of June”.');
  });

  it('keeps still at night', () => {
    const workspace = onTheDay();
    leap(workspace, '2026-06-16T19:00:00Z');
    hour(workspace);

    expect(reminders(workspace)).toEqual([]);
  });

  it('reminds also when the call has no application form of its own any more', () => {
    const workspace = onTheDay();
    const responses = sheetOf(workspace, 'Form responses 1');
    const { state } = workspace;
    const spreadsheet = state.spreadsheets[state.spreadsheetId];
    if (spreadsheet) spreadsheet.sheets = spreadsheet.sheets.filter((sheet) => sheet !== responses);
    hour(workspace);

    expect(sentTo(workspace)).toEqual(once);
  });

  it('shows in the Reports tab where each report stands', () => {
    const workspace = onTheDay();
    leap(workspace, '2026-07-03T07:00:00Z');
    hour(workspace);

    expect(cellOf(workspace, 'Reports', ['No.', 'R1'], 'State').value).toBe('late');
  });

  it('never moves a day that staff changed, and reminds by the new one', () => {
    const workspace = onTheDay();
    hour(workspace);
    type(workspace, 'Reports', ['No.', 'R1'], 'Due', '2026-08-31');
    leap(workspace, '2026-08-17T07:00:00Z');
    hour(workspace);
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, ends: '2027-06-30' });

    expect(cellOf(workspace, 'Reports', ['No.', 'R1'], 'Due').value).toBe('2026-08-31');
    expect(reminders(workspace).map(({ subject }) => subject.slice(-14))).toEqual([
      'due 30 June 2026'.slice(-14),
      'due 30 June 2026'.slice(-14),
      ' 31 August 2026'.slice(-14),
      ' 31 August 2026'.slice(-14),
    ]);
  });

  it('stops at the day’s number of e-mails, and goes on the next day', () => {
    const workspace = onTheDay();
    workspace.setQuotaLeft({ mailRecipients: 2 });
    hour(workspace);

    expect(reminders(workspace).map(({ to }) => to)).toEqual([lead]);

    leap(workspace, '2026-06-17T08:00:00Z');
    hour(workspace);

    expect(sentTo(workspace)).toEqual(once);
  });

  it('asks nothing more of Google for a second project', () => {
    const workspace = onTheDay();
    hour(workspace);
    hour(workspace);
    const calls = () => {
      let count = 0;
      workspace.watchCalls(() => {
        count += 1;
      });
      hour(workspace);
      workspace.watchCalls(() => {});
      return count;
    };
    const before = calls();
    ask(workspace, 'setStatus', { code: 'A-02', status: 'selected', reason: 'Also good.' });
    const plan = ask(workspace, 'getPlan', { code: 'A-02' }).plan;
    ask(workspace, 'savePlan', {
      code: 'A-02',
      plan: { ...plan, reports: [{ id: 'R1', kind: 'final', due: '2027-06-30', reason: '', waived: '' }] },
    });
    hour(workspace);

    expect(calls()).toBe(before);
  });
});

describe('a run that is cut short while it reminds', () => {
  it('at any call, leaves nobody reminded twice and everybody reminded, or in doubt for a person', {
    timeout: 120_000,
  }, () => {
    const { undisturbed, cut } = cutAtEachCall(onTheDay(), hour, { errors: false });
    let doubts = 0;

    expect(sentTo(undisturbed)).toEqual(once);
    for (const { at, workspace } of cut) {
      workspace.clock.advance({ hours: 2 });
      const inDoubt = dueOf(workspace).flatMap(({ mails }) =>
        mails.filter(({ state }) => state === 'perhaps sent'),
      );
      doubts += inDoubt.length;
      const reached = sentTo(workspace);

      expect(new Set(reached).size, at).toBe(reached.length);
      if (inDoubt.length === 0) expect(reached, at).toEqual(once);
    }
    expect(doubts).toBe(0);
  });

  it('with another account going on, waits a day for the first and then asks a person', () => {
    const workspace = onTheDay();
    workspace.failNext({ atCall: 2, ofMethod: 'MailApp.sendEmail', kind: 'kill', when: 'after' });
    workspace.attempt('everyHour');
    workspace.state.triggers = [];
    const colleague = workspace.as('colleague@example.org');
    colleague.open();
    ask(colleague, 'runStep', { id: 'automate' });
    colleague.clock.advance({ hours: 3 });

    expect(reminderLines(colleague, lead)).toEqual(['R1 14 days before: sending']);

    colleague.clock.advance({ hours: 24 });

    expect(reminderLines(colleague, lead)).toEqual(['R1 14 days before: perhaps sent']);
    expect(sentTo(colleague)).toEqual(once);
    const { outcome, state, ...mail } = dueOf(colleague)[0]?.mails.find(({ to }) => to === lead) ?? {
      ...{ occasion: '', due: '', to: '', state: 'sent', outcome: '' },
    };

    expect(state).toBe('perhaps sent');
    colleague.clickMenu('Sync now');
    expect(colleague.alerts[colleague.alerts.length - 1]?.message).toContain(
      `Nobody can tell whether a mail to ${lead} went out (A-01 R1). Look into the sent mail of ${office}`,
    );
    expect(outcome).toContain('look into the sent mail of the account');

    const name = { project: 'A-01', about: 'R1', occasion: mail.occasion, due: mail.due, to: mail.to };
    ask(colleague, 'decideMail', { mail: name, finding: 'sent' });
    hour(colleague);

    expect(sentTo(colleague)).toEqual(once);
    expect(reminderLines(colleague, lead)).toEqual(['R1 14 days before: sent']);
  });
});

describe('a report asked for outside the plan', () => {
  it('is a line of the Reports tab and a letter, once', () => {
    const workspace = aRemindedProject(interim);
    leap(workspace, '2026-05-04T20:00:00Z');
    ask(workspace, 'requestReport', asked);
    ask(workspace, 'requestReport', asked);
    hour(workspace);

    expect(reminders(workspace)).toMatchObject([
      { to: lead, subject: 'BA-2026-1: report on A-01, due 30 June 2026' },
    ]);
    expect(reminders(workspace)[0]?.body).toContain('Why we ask: The donor asks.');
    expect(dueOf(workspace).map(({ id, kind, due }) => [id, kind, due])).toEqual([
      ['R1', 'interim', '2026-06-30'],
      ['Q1', 'ad hoc', '2026-06-30'],
    ]);
  });

  it('stays when somebody saves the plan who opened it before', () => {
    const workspace = aRemindedProject(interim);
    const opened = planOf(workspace);
    ask(workspace, 'requestReport', asked);
    ask(workspace, 'waiveReport', { code: 'A-01', id: 'R1', reason: 'They report on it in Q1.' });
    ask(workspace, 'savePlan', {
      code: 'A-01',
      plan: { ...opened, notes: 'Changed.' },
      seen: [opened],
    });

    expect(dueOf(workspace).map(({ id, waived }) => `${id}: ${waived}`)).toEqual([
      'R1: They report on it in Q1.',
      'Q1: ',
    ]);
  });

  it('cannot be due in the past', () => {
    const workspace = aRemindedProject(interim);

    expect(() => ask(workspace, 'requestReport', { ...asked, due: '2026-01-01' })).toThrow(
      'The day is not one to come.',
    );
  });
});

describe('a waived report', () => {
  it('is reminded of no more, until the waiver is taken back', () => {
    const workspace = onTheDay();
    ask(workspace, 'waiveReport', { code: 'A-01', id: 'R1', reason: 'The project ended early.' });
    hour(workspace);

    expect(cellOf(workspace, 'Reports', ['No.', 'R1'], 'State').value).toBe('waived');
    expect(reminders(workspace)).toEqual([]);

    ask(workspace, 'waiveReport', { code: 'A-01', id: 'R1', reason: '' });
    hour(workspace);

    expect(sentTo(workspace)).toEqual(once);
  });
});

describe('hostile words', () => {
  it('of partners stay words in the letters, the tab and the note', () => {
    const workspace = onTheDay();
    const name = '=HYPERLINK("https://evil.example")\r\nBcc: all@example.org';
    const plan = planOf(workspace);
    savePlan(workspace, {
      ...plan,
      title: name,
      partners: plan.partners.map((one, index) =>
        index === 1 ? { ...one, name, email: 'a@b.example,c@d.example' } : one,
      ),
    });
    hour(workspace);

    expect(reminders(workspace).map(({ to, subject }) => `${to} ${subject}`)).toEqual([
      `${lead} BA-2026-1: report on A-01, due 30 June 2026`,
    ]);
    expect(workspace.outbox.every(({ bcc, cc, to }) => bcc.length + cc.length === 0 && to.length === 1)).toBe(
      true,
    );
    expect(
      seen(workspace, 'Reminders').every((row) => Object.values(row).every(({ formula }) => formula === '')),
    ).toBe(true);
  });

  it('a deleted column of the Reminders tab stops reminders, and nothing else', () => {
    const workspace = onTheDay();
    hour(workspace);
    by(people.deleteColumns, workspace, 'Reminders', 5);
    leap(workspace, '2026-06-27T07:00:00Z');
    hour(workspace);

    expect(sentTo(workspace)).toEqual(once);
    expect(workspace.executions[workspace.executions.length - 1]?.error).toBeUndefined();
  });
});
