import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { copyOf, reply } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { cellOf, letters, seen, type } from '../tabs.ts';
import { aCallWithLetters, aDecidedCall, until } from './a-decision.ts';

const hostile = '=IMPORTXML("x")\r\nBcc: all@example.org\r\n\r\n{until} $& <b>';
const drafted = aCallWithLetters();

const listed = (workspace: Workspace) => ask(workspace, 'getLetters', {}).letters;
const idOf = (workspace: Workspace, code: string) =>
  listed(workspace).find((letter) => letter.code === code)?.id ?? '';

describe('drafting letters', () => {
  it('waits for the seal, and for the days the letters name', () => {
    const workspace = aDecidedCall();

    expect(reply(workspace, 'draftLetters', { until }).message).toContain('The decision is not sealed yet.');
    expect(reply(copyOf(drafted), 'draftLetters', { until: { ...until, reserve: '' } }).message).toContain(
      'The letters "reserve" name a day',
    );
  });

  it('writes one for each application, and sends nothing', () => {
    expect(listed(copyOf(drafted)).map(({ code, kind, state, to }) => [code, kind, state, to])).toEqual([
      ['A-01', 'selected', 'draft', 'orchard@example.org'],
      ['A-02', 'reserve', 'draft', 'meadow@example.org'],
      ['A-03', 'not selected', 'draft', 'brook@example.org'],
    ]);
    expect(drafted.outbox).toEqual([]);
  });

  it('says decision, feedback by criterion, what happens next and until when, and whom to ask', () => {
    const workspace = copyOf(drafted);
    const { body, subject } = ask(workspace, 'getLetter', { id: idOf(workspace, 'A-02') });

    expect(subject).toBe('BA-2026-1: decision about your application A-02');
    expect(body).toContain('is on the reserve list');
    expect(body).toContain('The reason for the decision: Second in rank; the envelope ends here.');
    expect(body).toMatch(/C2: .+\nEvidence: \d+ % of what was asked for is there\./);
    expect(body).toContain('until 30 September 2026');
    expect(body).toMatch(/Questions: answer this letter or write to \S+@\S+/);
  });

  it('leaves out a reason that names another application', () => {
    const workspace = copyOf(drafted);
    const { body } = ask(workspace, 'getLetter', { id: idOf(workspace, 'A-03') });

    expect(body).not.toContain('A-01');
    expect(body).not.toContain('The reason for the decision');
  });

  it('leaves a letter alone that was changed by hand, and drafts the others with the office’s own paragraphs', () => {
    const workspace = copyOf(drafted);
    const id = idOf(workspace, 'A-01');
    const { to, subject } = ask(workspace, 'getLetter', { id });
    ask(workspace, 'changeLetter', { id, to, subject, body: 'In our own words. A-02 is not meant.' });
    type(workspace, 'Letter texts', ['Kind', 'reserve'], 'Decision', 'You are first in reserve, {lead}.');

    expect(ask(workspace, 'draftLetters', { until }).message).toBe(
      '2 letters are drafted. 1 changed by hand were left as they are.',
    );
    const own = ask(workspace, 'getLetter', { id: idOf(workspace, 'A-01') });
    expect(own.body).toBe('In our own words. A-02 is not meant.');
    expect(own.advice).toEqual(['It names another application: A-02.']);
    expect(ask(workspace, 'getLetter', { id: idOf(workspace, 'A-02') }).body).toContain(
      'You are first in reserve, Meadow Growers.',
    );
  });

  it('writes in the language of the application, with the day as it is written there', () => {
    const workspace = aCallWithLetters({ language: 'bs' });
    const { body, language } = ask(workspace, 'getLetter', { id: idOf(workspace, 'A-01') });

    expect(language).toBe('bs');
    expect(body).toContain('odabrana za podršku');
    expect(body).toContain('do 20.5.2026');
  });
});

describe('sending letters', () => {
  it('sends exactly what was previewed, once to each, and says what came of it', () => {
    const workspace = copyOf(drafted);
    const previews = listed(workspace).map(({ id }) => ask(workspace, 'getLetter', { id }));

    expect(ask(workspace, 'sendLetters', { goOn: false })).toMatchObject({ sent: 3, left: 0, failed: 0 });
    expect(workspace.outbox.map(({ to, subject, body }) => ({ to, subject, body }))).toEqual(
      previews.map(({ to, subject, body }) => ({ to: [to], subject, body })),
    );
    expect(ask(workspace, 'sendLetters', { goOn: false }).sent).toBe(0);
    expect(workspace.outbox).toHaveLength(3);
    expect(listed(workspace).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(
      seen(workspace, 'Log')
        .slice(-3)
        .map((row) => [row.What?.shown, row.After?.shown]),
    ).toEqual([
      ['letter sent', 'orchard@example.org'],
      ['letter sent', 'meadow@example.org'],
      ['letter sent', 'brook@example.org'],
    ]);
  });

  it('goes no further than the day’s e-mails, and on by itself the next day when the office said so', () => {
    const workspace = copyOf(drafted);
    workspace.setQuotaLeft({ mailRecipients: 2 });
    const first = ask(workspace, 'sendLetters', { goOn: true });

    expect(first).toMatchObject({ sent: 2, left: 1, failed: 0 });
    expect(first.message).toContain('go on tomorrow');
    expect(listed(workspace).map(({ state }) => state)).toEqual(['sent', 'sent', 'waiting']);

    passTime(workspace, new Date('2026-03-04T10:00:00Z'));
    workspace.run('everyHour');
    workspace.run('everyHour');
    expect(letters(workspace)).toEqual([
      'orchard@example.org: BA-2026-1: decision about your application A-01',
      'meadow@example.org: BA-2026-1: decision about your application A-02',
      'brook@example.org: BA-2026-1: decision about your application A-03',
    ]);
  });

  it('sends by itself nothing that the office did not release', () => {
    const workspace = copyOf(drafted);
    workspace.run('everyHour');

    expect(workspace.outbox).toEqual([]);
  });

  it('writes to an address once about one decision, and says which letter has none', () => {
    const workspace = copyOf(drafted);
    type(workspace, 'Letters', ['Application', 'A-02'], 'To', 'one@example.org, two@example.org');
    type(workspace, 'Letters', ['Application', 'A-03'], 'Application', 'A-01');
    type(workspace, 'Letters', ['To', 'brook@example.org'], 'To', 'Orchard@example.org');

    expect(ask(workspace, 'sendLetters', { goOn: false })).toMatchObject({ sent: 1, failed: 2 });
    expect(listed(workspace).map(({ outcome }) => outcome)).toEqual([
      'sent to orchard@example.org',
      'This is not one address.',
      'This address was written to about this decision already.',
    ]);
  });

  it('sends nothing while the decisions are not those that were sealed', () => {
    const workspace = copyOf(drafted);
    type(workspace, 'Applications', ['Code', 'A-03'], 'Status', 'selected');

    expect(reply(workspace, 'sendLetters', { goOn: false }).message).toContain(
      'Decisions were changed since the seal: A-03.',
    );
    expect(workspace.outbox).toEqual([]);
  });

  it('tells an amendment to whom it changes something', () => {
    const workspace = copyOf(drafted);
    ask(workspace, 'sendLetters', { goOn: false });
    ask(workspace, 'setStatus', { code: 'A-02', status: 'selected', reason: 'Means became free.' });
    const { body, date, members, conflicts } = ask(workspace, 'getDecision', {});
    expect([body, date, members, conflicts]).toEqual(['', '', [], []]);
    ask(workspace, 'saveDecision', {
      body: 'Selection committee',
      date: '2026-05-18',
      members: ['Member 1'],
      conflicts: [],
      why: 'Means became free.',
    });
    ask(workspace, 'sealDecision', {});

    expect(ask(workspace, 'draftLetters', { until }).message).toBe('1 letters are drafted.');
    expect(ask(workspace, 'sendLetters', { goOn: false }).sent).toBe(1);
    expect(letters(workspace).slice(3)).toEqual([
      'meadow@example.org: BA-2026-1: decision about your application A-02',
    ]);
  });

  it('takes nothing an applicant types for a header, a formula or a word to fill in', () => {
    const workspace = aCallWithLetters({ title: hostile });
    ask(workspace, 'sendLetters', { goOn: false });
    const [letter] = workspace.outbox;

    expect(letter?.to).toEqual(['orchard@example.org']);
    expect(letter?.subject).toBe('BA-2026-1: decision about your application A-01');
    expect(letter?.body).toContain('"=IMPORTXML("x") Bcc: all@example.org {until} $& <b>"');
    expect(cellOf(workspace, 'Letters', ['Application', 'A-01'], 'Letter').formula).toBeUndefined();
  });
});

describe('sending letters that Google ends anywhere', () => {
  it('sends each once when it is sent again, and lists the one of which nobody can tell', () => {
    const { cut } = cutAtEachCall(drafted, (on) => ask(on, 'sendLetters', { goOn: false }));

    for (const { at, workspace } of cut) {
      ask(workspace, 'sendLetters', { goOn: false });
      const open = listed(workspace).filter(({ state }) => state === 'sending');
      expect(open.length, at).toBeLessThanOrEqual(1);
      for (const { id, to } of open) {
        const sent = workspace.outbox.some((letter) => letter.to[0] === to);
        ask(workspace, 'settleLetter', { id, sent });
      }
      ask(workspace, 'sendLetters', { goOn: false });
      expect(workspace.outbox.map(({ to }) => to[0]).sort(), at).toEqual([
        'brook@example.org',
        'meadow@example.org',
        'orchard@example.org',
      ]);
      expect(new Set(listed(workspace).map(({ state }) => state)), at).toEqual(new Set(['sent']));
    }
  }, 120_000);
});
