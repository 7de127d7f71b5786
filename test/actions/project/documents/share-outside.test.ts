import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/local/commands/demo/steps/office.ts';
import type { Workspace } from '../../../../src/local/workspace/workspace.ts';
import { copyOf, reply } from '../../a-call.ts';
import { cutAtEachCall } from '../../cut-short.ts';
import { seen, type as typeIn } from '../../tabs.ts';
import { aProject, planOf, savePlan } from '../a-project.ts';

let ready: Workspace | undefined;

/** A project with an internal report made. */
function aReport(): Workspace {
  if (!ready) {
    ready = aProject();
    ask(ready, 'createInternalReport', { code: 'A-01' });
  }
  return copyOf(ready);
}

const approval = {
  code: 'A-01',
  document: 'internal report',
  as: 'PDF copy',
  approvedBy: 'Team Leader',
  approvedOn: '2026-02-20',
  why: 'The delegation asked for it.',
  recipients: ['delegation@example.org', 'donor@example.org'],
} as const;
const share = (workspace: Workspace, more = {}) =>
  ask(workspace, 'shareOutside', { ...approval, recipients: [...approval.recipients], ...more });
const refusal = (workspace: Workspace, more = {}): string =>
  reply(workspace, 'shareOutside', { ...approval, ...more }).message ?? '';

const fileNamed = ({ state }: Workspace, name: RegExp) =>
  Object.values(state.files).find((file) => name.test(file.name) && !file.trashed);
const copyIn = (workspace: Workspace) => fileNamed(workspace, /version 1\.pdf$/);
const reportIn = (workspace: Workspace) => fileNamed(workspace, /^A-01 Internal report/);
const readersOf = (file: ReturnType<typeof fileNamed>): string[] =>
  (file?.permissions ?? []).flatMap(({ role, emailAddress }) =>
    role === 'owner' ? [] : [`${emailAddress}: ${role}`],
  );
const invitations = ({ outbox }: Workspace) =>
  outbox.filter(({ from }) => from.endsWith('@google.com')).map(({ to }) => to.join());
const lines = (workspace: Workspace) =>
  seen(workspace, 'Sharing').map((row) => [row.Recipient?.shown, row.State?.shown]);

describe('sharing a document outside the office', () => {
  it('keeps approver, day, version and each recipient on the Sharing tab and in the Log', () => {
    const workspace = aReport();
    const { line, to } = share(workspace);

    expect(line).toBe('S1');
    expect(to.map(({ email, state }) => `${email} ${state}`)).toEqual([
      'delegation@example.org shared',
      'donor@example.org shared',
    ]);
    const [first] = seen(workspace, 'Sharing');
    expect(Object.entries(first ?? {}).map(([header, { shown }]) => `${header}: ${shown}`)).toEqual(
      expect.arrayContaining([
        'Project: A-01',
        'Document: internal report',
        'Version: 1',
        'Shared as: PDF copy',
        'Approved by: Team Leader',
        'Approved on: 2026-02-20',
        'Why: The delegation asked for it.',
        'Recipient: delegation@example.org',
        'State: shared',
      ]),
    );
    const log = seen(workspace, 'Log').map((row) => `${row.What?.shown} | ${row.After?.shown}`);
    expect(log.join('\n')).toContain(
      'sharing outside approved | Team Leader, 2026-02-20: delegation@example.org, donor@example.org',
    );
    expect(log.join('\n')).toContain('delegation@example.org: shared');
  });

  it('opens a PDF copy of the approved version to the recipients alone, and the document to nobody', () => {
    const workspace = aReport();
    share(workspace);
    expect(readersOf(copyIn(workspace))).toEqual([
      'delegation@example.org: reader',
      'donor@example.org: reader',
    ]);
    expect(readersOf(reportIn(workspace))).toEqual([]);
    expect(copyIn(workspace)?.mimeType).toBe('application/pdf');
    expect(invitations(workspace)).toEqual(['delegation@example.org', 'donor@example.org']);
    expect(workspace.outbox.at(-1)?.body).toContain('Please do not pass it on');
  });

  it('opens the document itself when that was approved', () => {
    const workspace = aReport();
    share(workspace, { as: 'document' });
    expect(readersOf(reportIn(workspace))).toContain('donor@example.org: reader');
    expect(copyIn(workspace)).toBeUndefined();
  });

  it('opens nothing by link, ever', () => {
    const workspace = aReport();
    share(workspace);
    share(workspace, { as: 'document' });
    const kinds = Object.values(workspace.state.files).flatMap((file) =>
      file.permissions.map(({ type }) => type),
    );
    expect(new Set(kinds)).toEqual(new Set(['user']));
  });

  it('says everything that is missing at once, and shares nothing', () => {
    const workspace = aReport();
    const before = workspace.outbox.length;
    const said = refusal(workspace, {
      approvedBy: ' ',
      approvedOn: '2036-02-21',
      recipients: ['nobody', '=A1'],
    });

    expect(said).toContain('Nobody is named who approved the sharing.');
    expect(said).toContain('The day of the approval is yet to come.');
    expect(said).toContain('Not an e-mail address: nobody, =A1.');
    expect(refusal(workspace, { recipients: [] })).toContain('No recipient is named.');
    expect(refusal(workspace, { document: 'beneficiary report' })).toContain(
      'There is no beneficiary report of A-01 yet.',
    );
    expect(workspace.outbox).toHaveLength(before);
    expect(readersOf(reportIn(workspace))).toEqual([]);
  });

  it('takes an address once, whatever stands between addresses', () => {
    const workspace = aReport();
    const { to } = share(workspace, {
      recipients: ['donor@example.org; Donor@example.org', 'other@example.org, donor@example.org'],
    });
    expect(to.map(({ email }) => email)).toEqual(['donor@example.org', 'other@example.org']);
  });

  it('keeps hostile words as words', () => {
    const workspace = aReport();
    share(workspace, { approvedBy: '=HYPERLINK("x")', why: '<b>=1+1</b>' });
    const [row] = seen(workspace, 'Sharing');
    expect(row?.['Approved by']).toMatchObject({ shown: '=HYPERLINK("x")', formula: '' });
    expect(row?.Why).toMatchObject({ shown: '<b>=1+1</b>', formula: '' });
  });

  it('lets in an address without a Google account, by Google’s letter', () => {
    const workspace = aReport();
    workspace.change((state) => {
      state.withoutAccount = ['donor@example.org'];
    });
    expect(share(workspace).to.map(({ state }) => state)).toEqual(['shared', 'shared']);
  });

  it('says which address the rules of a domain keep out, and lets in the others', () => {
    const workspace = aReport();
    workspace.change((state) => {
      state.sharesOnlyWithin = 'example.org';
    });
    const { to } = share(workspace, { recipients: ['partner@example.com', 'donor@example.org'] });
    expect(to[0]).toMatchObject({
      state: 'refused',
      outcome: expect.stringContaining('rules of your domain'),
    });
    expect(to[1]?.state).toBe('shared');

    workspace.change((state) => {
      delete state.sharesOnlyWithin;
    });
    const again = ask(workspace, 'finishSharing', { code: 'A-01', line: 'S1' });
    expect(again.to.map(({ state }) => state)).toEqual(['shared', 'shared']);
    expect(invitations(workspace)).toEqual(['donor@example.org', 'partner@example.com']);
  });

  it('goes on by Finish where Google let nobody else in for now', () => {
    const workspace = aReport();
    const quota = 'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."';
    workspace.failNext({ atCall: 1, ofMethod: 'Drive.Permissions.create', kind: 'throw', message: quota });
    const { to } = share(workspace);
    expect(to.map(({ state }) => state)).toEqual(['to do', 'to do']);
    expect(to[0]?.outcome).toContain('Google lets no more people in for now');

    const after = ask(workspace, 'finishSharing', { code: 'A-01', line: 'S1' });
    expect(after.to.map(({ state }) => state)).toEqual(['shared', 'shared']);
    expect(invitations(workspace)).toEqual(['delegation@example.org', 'donor@example.org']);
  });

  it('writes to nobody who has the right already, however many have', () => {
    const workspace = aReport();
    workspace.change((state) => {
      const report = Object.values(state.files).find(({ name }) => /^A-01 Internal report/.test(name));
      for (let reader = 1; reader <= 150; reader += 1)
        report?.permissions.push({
          ...{ id: `reader-${reader}`, type: 'user', role: 'reader' },
          emailAddress: `Reader${reader}@example.org`,
        });
    });
    const { to } = share(workspace, { as: 'document', recipients: ['reader150@example.org'] });
    expect(to).toEqual([{ email: 'reader150@example.org', state: 'shared', outcome: 'Can open it.' }]);
    expect(invitations(workspace)).toEqual([]);
  });

  it('pressed twice is one approval and one letter to each', () => {
    const workspace = aReport();
    share(workspace);
    expect(share(workspace).line).toBe('S1');
    expect(lines(workspace)).toHaveLength(2);
    expect(invitations(workspace)).toHaveLength(2);
  });

  it('does not share a version nobody approved', () => {
    const workspace = aReport();
    const quota = 'Rate limit exceeded.';
    workspace.failNext({ atCall: 1, ofMethod: 'Drive.Files.create', kind: 'throw', message: quota });
    expect(() => refusal(workspace)).toThrow(quota);
    typeIn(workspace, 'Projects', ['Project', 'A-01'], 'Report version', '2');
    expect(reply(workspace, 'finishSharing', { code: 'A-01', line: 'S1' }).message).toContain(
      'Version 1 was approved; the document is at version 2 now',
    );
    expect(invitations(workspace)).toEqual([]);
  });

  it('keeps the copy that was approved when the report is made again', () => {
    const workspace = aReport();
    share(workspace);
    const before = copyIn(workspace)?.content;
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, title: 'A full hall' });
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    expect(copyIn(workspace)?.content).toBe(before);
    expect(ask(workspace, 'makePdf', { code: 'A-01', document: 'internal report' }).name).toMatch(
      /version 2\.pdf$/,
    );
  });

  it('ends the same wherever it is cut short and pressed again: recorded first, nobody told twice', () => {
    const { undisturbed, cut } = cutAtEachCall(aReport(), share);
    const end = (workspace: Workspace) => ({
      lines: lines(workspace),
      readers: readersOf(copyIn(workspace)).sort(),
      told: invitations(workspace).sort(),
      copies: Object.values(workspace.state.files).filter(({ name }) => name.endsWith('.pdf')).length,
    });
    for (const { at, workspace } of cut) {
      const told = invitations(workspace);
      if (told.length > 0)
        expect(
          lines(workspace).map(([email]) => email),
          at,
        ).toEqual(approval.recipients);
      share(workspace);
      expect(end(workspace), at).toEqual(end(undisturbed));
    }
  });
});

describe('taking back what was shared', () => {
  const stop = (workspace: Workspace, email = 'donor@example.org') =>
    ask(workspace, 'stopSharing', { code: 'A-01', line: 'S1', email });

  it('shuts one recipient out and keeps the record', () => {
    const workspace = aReport();
    share(workspace);
    expect(stop(workspace).message).toContain('What was downloaded or printed before stays with them.');
    expect(readersOf(copyIn(workspace))).toEqual(['delegation@example.org: reader']);
    expect(lines(workspace)).toEqual([
      ['delegation@example.org', 'shared'],
      ['donor@example.org', 'taken back'],
    ]);
  });

  it('leaves a right a person gave, and says so', () => {
    const workspace = aReport();
    share(workspace);
    workspace.change((state) => {
      for (const file of Object.values(state.files))
        for (const permission of file.permissions)
          if (permission.emailAddress === 'donor@example.org') permission.role = 'writer';
    });
    expect(
      reply(workspace, 'stopSharing', { code: 'A-01', line: 'S1', email: 'donor@example.org' }).message,
    ).toContain('a person gave that right');
    expect(lines(workspace)[1]).toEqual(['donor@example.org', 'shared']);
  });

  it('ends the same wherever it is cut short and pressed again', () => {
    const before = aReport();
    share(before);
    const { undisturbed, cut } = cutAtEachCall(before, (workspace) => stop(workspace));
    for (const { at, workspace } of cut) {
      stop(workspace);
      expect(lines(workspace), at).toEqual(lines(undisturbed));
      expect(readersOf(copyIn(workspace)), at).toEqual(['delegation@example.org: reader']);
    }
  });

  it('shared again needs an approval again', () => {
    const workspace = aReport();
    share(workspace);
    stop(workspace);
    expect(share(workspace).line).toBe('S2');
    expect(readersOf(copyIn(workspace))).toContain('donor@example.org: reader');
  });
});
