import { describe, expect, it } from 'vitest';
import { send } from '../../../src/local/commands/demo/form/send.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import { addRow } from '../../../src/local/sheets/people.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { anApplication, anOpenCall, apply, copyOf, reply, say, withoutSpareRows } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { textOf } from '../documents.ts';
import { by, cellOf, letters, seen, type } from '../tabs.ts';
import { planOf, savePlan } from './a-project.ts';

const hostile = '=HYPERLINK("x") <b>Library</b> & Sons, $& {{name}}';
const names = ['Orchard Growers', hostile, 'Village Choir'];
let ready: Workspace | undefined;

/** A-01 with three partners, one of them without a Google account; its plan is saved and the agreement form made. */
function threePartners(): Workspace {
  if (!ready) {
    ready = anOpenCall();
    const application = anApplication('Orchard', { language: 'bs' });
    apply(ready, application);
    ask(ready, 'setStatus', { code: 'A-01', status: 'selected', reason: 'All three learn from it.' });
    const plan = planOf(ready);
    const [lead, second] = plan.partners;
    if (!lead || !second) throw new Error('Two partners were expected.');
    savePlan(ready, {
      ...plan,
      partners: [
        { ...lead, name: names[0] ?? '', email: 'orchard@example.org' },
        { ...second, name: hostile, email: 'library@example.org' },
        { ...second, id: '', name: 'Village Choir', email: '', agreed: '' },
      ],
    });
    ask(ready, 'runStep', { id: 'create-agreement-form' });
    ready.change((state) => {
      state.withoutAccount = ['library@example.org'];
    });
    withoutSpareRows(ready);
  }
  return copyOf(ready);
}

const stateOf = (workspace: Workspace) => ask(workspace, 'getAgreement', { code: 'A-01' });
const partnerIn = (workspace: Workspace, name: string) => {
  const found = stateOf(workspace).partners.find((partner) => partner.name === name);
  if (!found) throw new Error(`There is no partner ${name}.`);
  return found;
};
const share = (workspace: Workspace) => ask(workspace, 'sharePlan', { code: 'A-01' });
const agreedCell = (workspace: Workspace) =>
  cellOf(workspace, 'Projects', ['Project', 'A-01'], 'Agreed').value ?? '';
const formIdOf = ({ state }: Workspace): string => {
  const form = Object.values(state.forms).find(({ title }) => title.startsWith('Agreement'));
  if (!form) throw new Error('There is no agreement form.');
  return form.id;
};

/** A partner opens its link, answers and sends. */
function answer(workspace: Workspace, name: string, said: Record<string, string>): void {
  const sent = send(
    workspace,
    formIdOf(workspace),
    new Map(Object.entries({ 'Who speaks for your organisation?': 'director', ...said })),
    partnerIn(workspace, name).formLink,
  );
  if (!sent.sent) throw new Error(sent.why);
}
const question = 'Do you agree to the cooperation plan?';
const yes = { [question]: 'Yes, we agree to this plan' };
const record = (workspace: Workspace, partner: string, more = {}) =>
  ask(workspace, 'recordAgreement', {
    code: 'A-01',
    said: {
      ...{ partner, version: planOf(workspace).version, answer: 'agreed', date: '2026-02-20' },
      ...{ who: 'chair', way: 'meeting', comment: '', ...more },
    },
  });

describe('sharing a plan for comment', () => {
  it('lets partners comment on the document, and writes to each in the language of the application', () => {
    const workspace = threePartners();
    const before = letters(workspace).length;
    expect(share(workspace).message).toBe(
      'Version 1 is shared. 2 letters are sent. No e-mail address in the plan: Village Choir. Give them their link yourself.',
    );

    const [first, second] = workspace.outbox.slice(before);
    expect(first?.to).toEqual(['orchard@example.org']);
    expect(first?.subject).toContain('plan saradnje A-01, verzija 1');
    const document = Object.values(workspace.state.files).find(
      ({ name }) => name === 'A-01 Cooperation plan',
    );
    expect(document?.permissions).toContainEqual(
      expect.objectContaining({ role: 'commenter', emailAddress: 'orchard@example.org' }),
    );
    expect(first?.body).toContain(document?.id);
    expect(first?.body).toContain(partnerIn(workspace, 'Orchard Growers').formLink);
    expect(second?.to).toEqual(['library@example.org']);
  });

  it('sends the plan along where Google does not know the address, and says so', () => {
    const workspace = threePartners();
    share(workspace);
    const letter = workspace.outbox.at(-1);
    const [file] = letter?.attachments ?? [];

    expect(letter?.body).toContain('Plan je u priloženoj datoteci.');
    expect(file?.name).toBe('A-01 plan.txt');
    expect(Buffer.from(file?.base64 ?? '', 'base64').toString()).toContain('A common catalogue.');
    expect(letter?.body).not.toContain('docs.google.com/document');
  });

  it('writes once for each version, and again when the plan has changed', () => {
    const workspace = threePartners();
    share(workspace);
    const once = letters(workspace).length;
    expect(share(workspace).message).toContain('0 letters are sent.');
    expect(letters(workspace)).toHaveLength(once);

    savePlan(workspace, { ...planOf(workspace), sharedGoal: 'Another goal.' });
    expect(stateOf(workspace).changedSinceShared).toEqual([expect.stringContaining('Another goal.')]);
    share(workspace);
    expect(letters(workspace)).toHaveLength(once + 2);
    expect(letters(workspace).at(-1)).toContain('verzija 2');
  });

  it('waits for the agreement form', () => {
    const workspace = anOpenCall();
    apply(workspace, anApplication());
    ask(workspace, 'setStatus', { code: 'A-01', status: 'selected', reason: 'x' });
    expect(reply(workspace, 'sharePlan', { code: 'A-01' }).message).toContain(
      'There is no agreement form yet.',
    );
  });
});

describe('three partners and a plan', () => {
  it('agree by form, through staff, or want changes; a later change shows what each agreed to', () => {
    const workspace = threePartners();
    share(workspace);
    answer(workspace, 'Orchard Growers', yes);
    answer(workspace, hostile, {
      [question]: 'We want changes',
      'What should be changed, or what do you want to say?': '=1+1 fewer days',
    });
    record(workspace, 'Village Choir', { way: 'telephone' });
    say(workspace, 'Sync now');
    expect(agreedCell(workspace)).toBe('2 of 3 partners, version 1; 1 wants changes');
    expect(stateOf(workspace).partners.map(({ answer, way, who }) => [answer, way, who])).toEqual([
      ['agreed', 'form', 'director'],
      ['changes wanted', 'form', 'director'],
      ['agreed', 'telephone', 'chair'],
    ]);
    expect(partnerIn(workspace, hostile).comment).toBe('=1+1 fewer days');

    const { sharedGoal } = planOf(workspace);
    savePlan(workspace, { ...planOf(workspace), sharedGoal: 'A word not meant.' });
    savePlan(workspace, { ...planOf(workspace), sharedGoal });
    expect(partnerIn(workspace, 'Orchard Growers').isOfThisVersion).toBe(true);

    savePlan(workspace, { ...planOf(workspace), sharedGoal: 'A smaller goal.' });
    const { partners, version, versions } = stateOf(workspace);
    expect([version, versions]).toEqual([4, [4, 1]]);
    expect(partners[0]).toMatchObject({
      ...{ answer: 'agreed', version: 1, isOfThisVersion: false },
      changed: [expect.stringContaining('A smaller goal.')],
    });
    expect(agreedCell(workspace)).toBe('0 of 3 partners; 1 wants changes; 2 agreed to an earlier version');
    expect(seen(workspace, 'Plan versions').map((row) => row['Why kept']?.shown)).toContain(
      'shared for comment',
    );
  });

  it('are all named in the Guide once all agreed', () => {
    const workspace = threePartners();
    for (const name of names) record(workspace, name);
    expect(agreedCell(workspace)).toBe('3 of 3 partners, version 1');
    const step = ask(workspace, 'overview', {}).steps.find(({ id }) => id === 'plans');
    expect(step?.detail).toContain('1 agreed by all partners');
  });

  it('the last answer counts, whichever way it came', () => {
    const workspace = threePartners();
    share(workspace);
    answer(workspace, 'Orchard Growers', { [question]: 'We want changes' });
    passTime(workspace, new Date(Date.parse(workspace.clock.now) + 86_400_000));
    record(workspace, 'Orchard Growers', { date: workspace.clock.now.slice(0, 10), version: 1 });
    expect(partnerIn(workspace, 'Orchard Growers')).toMatchObject({ answer: 'agreed', way: 'meeting' });
  });
});

describe('an answer that cannot be told whose it is', () => {
  it('is named with its row, on the screen and by Sync now, and counts for nobody', () => {
    const workspace = threePartners();
    share(workspace);
    answer(workspace, 'Orchard Growers', { ...yes, 'Your organisation': 'Somebody else' });
    answer(workspace, 'Orchard Growers', { ...yes, 'Code of the project': 'A-77' });
    answer(workspace, 'Orchard Growers', { ...yes, 'Version of the plan': '9' });

    const { problems, partners } = stateOf(workspace);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/row 2.*“Somebody else” is no partner of this plan/);
    expect(partners.map(({ answer }) => answer)).toEqual(['', '', '']);
    expect(say(workspace, 'Sync now')).toContain('A-77');
  });

  it('of one partner for another counts, and is shown to staff', () => {
    const workspace = threePartners();
    share(workspace);
    answer(workspace, 'Village Choir', {
      ...yes,
      'Who speaks for your organisation?': 'chair of Orchard Growers',
    });
    expect(partnerIn(workspace, 'Village Choir')).toMatchObject({
      ...{ answer: 'agreed', who: 'chair of Orchard Growers' },
    });
    expect(stateOf(workspace).problems).toEqual([
      expect.stringContaining('seems to belong to Orchard Growers'),
    ]);
  });
});

describe('the Agreements tab', () => {
  it('is the office’s own: a line typed by hand counts and stays as it was typed', () => {
    const workspace = threePartners();
    record(workspace, 'Orchard Growers');
    by(
      (spreadsheet, sheetId, values: string[]) =>
        addRow(spreadsheet, sheetId, values, { email: workspace.user, now: new Date(workspace.clock.now) }),
      workspace,
      'Agreements',
      ['A-01', 'village choir', '', 'Agreed', '21.2.2026', 'treasurer', 'signed paper', ''],
    );
    const before = seen(workspace, 'Agreements');
    expect(partnerIn(workspace, 'Village Choir')).toMatchObject({
      ...{ answer: 'agreed', date: '21 February 2026', way: 'signed paper', who: 'treasurer' },
    });
    expect(seen(workspace, 'Agreements')).toEqual(before);
    expect(agreedCell(workspace)).toBe('2 of 3 partners, version 1');
  });

  it('takes no answer without a day, a speaker, a partner or a version of the plan', () => {
    const workspace = threePartners();
    const said = {
      ...{ partner: 'Orchard Growers', version: 1, answer: 'agreed', date: '2026-02-20' },
      ...{ who: 'chair', way: 'meeting', comment: '' },
    };
    const why = (more: object) =>
      reply(workspace, 'recordAgreement', { code: 'A-01', said: { ...said, ...more } }).message;
    expect(why({ date: '' })).toContain('The day is missing.');
    expect(why({ date: '2027-01-01' })).toContain('is not over yet');
    expect(why({ who: ' ' })).toContain('who spoke');
    expect(why({ partner: 'Nobody' })).toContain('no partner');
    expect(why({ version: 9 })).toContain('not kept');
    expect(agreedCell(workspace)).toBe('');
  });
});

describe('the plan document', () => {
  it('says who agreed, when and how', () => {
    const workspace = threePartners();
    record(workspace, 'Village Choir', { way: 'signature' });
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    expect(textOf(workspace, 'ooperation plan')).toMatch(
      /Village Choir\s+agreed to version 1 \(signature\)\s+chair\s+–\s+20 February 2026/,
    );
  });
});

describe('sharing cut short', () => {
  it('ends with every partner written to once when it is shared again, or with a doubt a person is told of', () => {
    const workspace = threePartners();
    const none = letters(workspace).length;
    const { cut } = cutAtEachCall(workspace, share, { errors: false });

    for (const { at, workspace: again } of cut) {
      share(again);
      const sent = letters(again).slice(none);
      expect(new Set(sent).size, at).toBe(sent.length);
      const unsure = seen(again, 'Reminders').filter((row) => row.State?.shown === 'perhaps sent');
      expect(sent.length, at).toBeLessThanOrEqual(2);
      expect(sent.length + unsure.length, at).toBeGreaterThanOrEqual(2);
      const states = seen(again, 'Reminders').map((row) => row.State?.shown);
      expect(states, at).toHaveLength(2);
      expect(states, at).not.toContain('waiting');
    }
  }, 240_000);

  it('a letter in doubt is asked about, and goes out again when it is not found in the sent mail', () => {
    const workspace = threePartners();
    share(workspace);
    const doubts = () => ask(workspace, 'getAgreement', { code: 'A-01' }).doubts;
    expect(doubts()).toEqual([]);
    const to = partnerIn(workspace, 'Orchard Growers').email;
    type(workspace, 'Reminders', ['To', to], 'State', 'perhaps sent');
    const [{ isOfVersionShared, occasion, due } = { isOfVersionShared: false, occasion: '', due: '' }] =
      doubts();
    expect({ isOfVersionShared, count: doubts().length }).toEqual({ isOfVersionShared: true, count: 1 });

    const sent = letters(workspace).length;
    const mail = { project: 'A-01', about: 'plan', occasion, due, to };
    ask(workspace, 'decideMail', { mail, finding: 'send again' });
    expect(doubts()).toEqual([]);
    say(workspace, 'Sync now');
    expect(letters(workspace).slice(sent)).toEqual([expect.stringContaining(to)]);
    expect(partnerIn(workspace, 'Orchard Growers').letter).toContain('Letter sent');
  });

  it('letters the day’s number of e-mails left over go out by themselves', () => {
    const workspace = threePartners();
    const none = letters(workspace).length;
    workspace.change((state) => {
      for (let mail = 0; mail < 100; mail += 1)
        state.mails.push({
          ...{ sentAt: state.now, from: workspace.user, to: ['elsewhere@example.org'], cc: [], bcc: [] },
          ...{ replyTo: '', name: '', subject: 'x', body: '', htmlBody: '' },
        });
    });
    expect(share(workspace).message).toContain('are left.');
    expect(partnerIn(workspace, 'Orchard Growers').letter).toContain('Waits to be sent');
    passTime(workspace, new Date(Date.parse(workspace.clock.now) + 2 * 86_400_000));
    say(workspace, 'Sync now');
    expect(letters(workspace).slice(none + 100)).toHaveLength(2);
  });

  it('an answer recorded again after a cut is one line', () => {
    const workspace = threePartners();
    const act = (on: Workspace) => record(on, 'Village Choir');
    const { cut } = cutAtEachCall(workspace, act, { errors: false, every: 3 });
    for (const { at, workspace: again } of cut) {
      act(again);
      expect(seen(again, 'Agreements'), at).toHaveLength(1);
      expect(agreedCell(again), at).toBe('1 of 3 partners, version 1');
    }
  }, 120_000);
});
