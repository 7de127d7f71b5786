import { describe, expect, it } from 'vitest';
import { send } from '../../src/local/commands/demo/form/send.ts';
import { ask } from '../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../src/local/commands/demo/steps/pass-time.ts';
import { typeParagraph } from '../../src/local/docs/people.ts';
import type { Workspace } from '../../src/local/workspace/workspace.ts';
import {
  anApplication,
  anOpenCall,
  applicationFormOf,
  apply,
  reply,
  saidBy,
  say,
  withoutSpareRows,
} from './a-call.ts';
import { type CutRun, cutAtEachCall } from './cut-short.ts';
import { onlyDocument, textOf } from './documents.ts';
import { applicationsSeen, cellOf, letters, seen, type } from './tabs.ts';

const third = anApplication('Brook', { submittedAt: '2026-03-03T09:00:00Z' });

/** Two applications scored and acknowledged; the third about to be sent. */
function twoAndOne(): Workspace {
  const workspace = anOpenCall();
  apply(workspace, anApplication('Orchard'), anApplication('Meadow'));
  passTime(workspace, new Date(third.submittedAt));
  return workspace;
}

/** The third is in the response sheet and nobody told the add-on. */
function withOneWaiting(): Workspace {
  const workspace = twoAndOne();
  workspace.events = 'lost';
  apply(workspace, third);
  return workspace;
}

const state = (workspace: Workspace) => ({
  applications: applicationsSeen(workspace, ['Acknowledged']),
  questions: seen(workspace, 'Questions'),
});

/** Cut short and then synced, the tabs are those of an undisturbed run, and everybody got one letter or none that is named. */
function differences(undisturbed: Workspace, { at, workspace }: CutRun): string[] {
  workspace.run('syncNow');
  const found: string[] = [];
  if (JSON.stringify(state(workspace)) !== JSON.stringify(state(undisturbed)))
    found.push(`${at}: the tabs differ`);
  const sent = letters(workspace);
  if (new Set(sent).size !== sent.length) found.push(`${at}: a letter went out twice`);
  for (const letter of letters(undisturbed)) {
    const code = / A-\d+/.exec(letter)?.[0]?.trim() ?? '';
    const mark = cellOf(workspace, 'Applications', ['Code', code], 'Acknowledged').value;
    if (!sent.includes(letter) && mark !== 'being sent') found.push(`${at}: ${code} got no letter`);
  }
  return found;
}

describe('a run that Google ends at any of its calls', () => {
  it.each([
    [
      'taking in a response',
      twoAndOne,
      (workspace: Workspace) => send(workspace, applicationFormOf(workspace).id, saidBy(third)),
    ],
    ['Sync now', withOneWaiting, (workspace: Workspace) => workspace.run('syncNow')],
    ['Score again', withOneWaiting, (workspace: Workspace) => workspace.run('scoreAgain')],
  ])(
    'leaves %s where Sync now brings it to the same end',
    (_name, before, act) => {
      const { undisturbed, calls, cut } = cutAtEachCall(before(), act);
      undisturbed.run('syncNow');

      expect(calls).toBeGreaterThan(30);
      expect(Object.keys(applicationsSeen(undisturbed))).toEqual(['A-01', 'A-02', 'A-03']);
      expect(letters(undisturbed)).toHaveLength(3);
      expect([...cut].flatMap((each) => differences(undisturbed, each))).toEqual([]);
    },
    60_000,
  );

  it('says of which letter nobody can tell whether it went out, and sends it when a person empties the cell', () => {
    const workspace = withOneWaiting();
    workspace.clickMenu('Score again');
    // What a run leaves that is ended between marking the letter and sending it.
    type(workspace, 'Applications', ['Code', 'A-03'], 'Acknowledged', 'being sent');

    expect(say(workspace, 'Sync now')).toContain(
      'In tab "Applications", row 4, column "Acknowledged": A run was cut short while the acknowledgement of A-03 was being sent.',
    );
    expect(letters(workspace)).toHaveLength(2);

    type(workspace, 'Applications', ['Code', 'A-03'], 'Acknowledged', '');
    say(workspace, 'Sync now');
    expect(letters(workspace).at(-1)).toBe('brook@example.org: BA-2026-1: your application A-03 has arrived');
  });
});

/** Selected, planned and documented, as far as the first of the three. */
function aProject(): Workspace {
  const workspace = anOpenCall();
  apply(workspace, anApplication('Orchard'));
  ask(workspace, 'setStatus', { code: 'A-01', status: 'selected', reason: 'The only one.' });
  return workspace;
}

function savePlan(workspace: Workspace) {
  const { plan } = ask(workspace, 'getPlan', { code: 'A-01' });
  return ask(workspace, 'savePlan', {
    code: 'A-01',
    plan: { ...plan, partners: plan.partners.map((partner) => ({ ...partner, agreed: '2026-04-20' })) },
  });
}

const planTabs = ['Applications', 'Projects', 'Plans', 'Outcomes', 'Support', 'Reports'];
const projectTabs = (workspace: Workspace, tabs: readonly string[]) =>
  tabs.map((tab) => seen(workspace, tab));

describe('a decision cut short', () => {
  it('is the same when it is made again: one project, one row', () => {
    const workspace = anOpenCall();
    apply(workspace, anApplication('Orchard'));
    const select = (on: Workspace) =>
      ask(on, 'setStatus', { code: 'A-01', status: 'selected', reason: 'The only one.' });
    const { undisturbed, cut } = cutAtEachCall(workspace, select, { errors: false, every: 7 });
    const tabs = ['Applications', 'Projects'];

    for (const { at, workspace: again } of cut) {
      select(again);
      expect(projectTabs(again, tabs), at).toEqual(projectTabs(undisturbed, tabs));
    }
  }, 60_000);
});

describe('saving a plan again, cut short', () => {
  it('is the same when it is saved once more: no line twice, none lost', () => {
    const workspace = aProject();
    savePlan(workspace);
    withoutSpareRows(workspace);
    const more = {
      id: '',
      type: 'mentoring',
      what: 'Calls every month.',
      who: 'Both',
      from: '2026-08',
      to: '2026-12',
      details: [{ question: 'area', answer: 'Seeds' }],
    };
    const changed = (on: Workspace) => {
      const { plan } = ask(on, 'getPlan', { code: 'A-01' });
      const activities = plan.activities.some(({ what }) => what === more.what)
        ? plan.activities
        : [...plan.activities, more];
      return { ...plan, activities, followUp: [], notes: 'Agreed in Brod.' };
    };
    const plan = changed(workspace);
    const { undisturbed, cut } = cutAtEachCall(workspace, (on) =>
      ask(on, 'savePlan', { code: 'A-01', plan }),
    );
    const withoutVersion = (on: Workspace) =>
      planTabs.map((tab) => seen(on, tab).map(({ 'Plan version': _, ...row }) => row));

    for (const { at, workspace: again } of cut) {
      // A cut save may have counted: the page then says to open the plan again, and the person does.
      ask(again, 'savePlan', { code: 'A-01', plan: changed(again) });
      expect(withoutVersion(again), at).toEqual(withoutVersion(undisturbed));
    }
  }, 60_000);

  it('is the same when the page sends it again without knowing whether it arrived', () => {
    const workspace = aProject();
    savePlan(workspace);
    withoutSpareRows(workspace);
    const base = ask(workspace, 'getPlan', { code: 'A-01' }).plan;
    const [first] = base.activities;
    if (!first) throw new Error('The draft has no activity.');
    const plan = {
      ...base,
      activities: [...base.activities, { ...first, id: 'A9', what: 'Calls every month.' }],
      outcomes: base.outcomes.slice(1),
      followUp: [],
    };
    const send = (on: Workspace, ...unanswered: (typeof plan)[]) =>
      ask(on, 'savePlan', { code: 'A-01', plan, seen: [base, ...unanswered] });
    const { undisturbed, cut } = cutAtEachCall(workspace, (on) => send(on), { every: 2 });

    for (const { at, workspace: again } of cut) {
      send(again, plan);
      expect(projectTabs(again, planTabs), at).toEqual(projectTabs(undisturbed, planTabs));
    }
  }, 60_000);
});

describe('making a document cut short', () => {
  it.each([
    ['createPlanDocument', 'ooperation plan', 'Shared goal'],
    ['createInternalReport', 'nternal report', 'Lessons learned'],
  ] as const)(
    '%s makes it once, with what a person wrote in it once, when it is asked for again',
    (procedure, name, heading) => {
      const workspace = aProject();
      savePlan(workspace);
      withoutSpareRows(workspace);
      ask(workspace, procedure, { code: 'A-01' });
      const { id } = onlyDocument(workspace, name);
      typeParagraph(workspace.state, id, { afterText: heading, text: 'We met both chairs in Brod.' });
      type(workspace, 'Projects', ['Project', 'A-01'], 'Name of project', 'Seeds for two towns');
      const { undisturbed, cut } = cutAtEachCall(workspace, (on) => ask(on, procedure, { code: 'A-01' }), {
        errors: false,
      });
      const want = textOf(undisturbed, name);
      expect(want.split('We met both chairs in Brod.')).toHaveLength(2);
      expect(want).toContain('Seeds for two towns');

      for (const { at, workspace: again } of cut) {
        ask(again, procedure, { code: 'A-01' });
        expect(textOf(again, name).replace(/[Vv]ersion \d+/g, ''), at).toEqual(
          want.replace(/[Vv]ersion \d+/g, ''),
        );
      }
    },
    60_000,
  );
});

describe('a shortlist applied and cut short', () => {
  it('is the same when it is applied again', () => {
    const workspace = twoAndOne();
    withoutSpareRows(workspace);
    const { proposal } = ask(workspace, 'proposeShortlist', {});
    const decisions = proposal.map(({ code, reason }) => ({ code, status: 'shortlist' as const, reason }));
    expect(decisions).toHaveLength(2);
    const applyAll = (on: Workspace) => ask(on, 'applyShortlist', { decisions });
    const { undisturbed, cut } = cutAtEachCall(workspace, applyAll);

    for (const { at, workspace: again } of cut) {
      applyAll(again);
      expect(seen(again, 'Applications'), at).toEqual(seen(undisturbed, 'Applications'));
    }
  }, 60_000);

  it.each([
    ['proposing it', 'proposeShortlist', {}],
    ['reading a plan', 'getPlan', { code: 'A-01' }],
  ] as const)(
    'changes nothing by %s',
    (_name, procedure, input) => {
      const workspace = aProject();
      savePlan(workspace);
      const before = projectTabs(workspace, planTabs);

      for (const { at, workspace: again } of cutAtEachCall(workspace, (on) => ask(on, procedure, input)).cut)
        expect(projectTabs(again, planTabs), at).toEqual(before);
    },
    60_000,
  );
});

/** Planned, with the report form published. */
function aReportingProject(): Workspace {
  const workspace = aProject();
  savePlan(workspace);
  ask(workspace, 'runStep', { id: 'create-report-form' });
  withoutSpareRows(workspace);
  return workspace;
}

describe('a report cut short', () => {
  it.each([
    ['createPlanDocument', 'ooperation plan'],
    ['createBeneficiaryReport', 'eneficiary report'],
    ['createInternalReport', 'nternal report'],
  ] as const)(
    '%s makes one document when it is asked for again, the first time too',
    (procedure, name) => {
      const { undisturbed, cut } = cutAtEachCall(
        aReportingProject(),
        (on) => ask(on, procedure, { code: 'A-01' }),
        { errors: false },
      );
      const want = textOf(undisturbed, name).replace(/[Vv]ersion \d+/g, '');

      for (const { at, workspace: again } of cut) {
        ask(again, procedure, { code: 'A-01' });
        expect(textOf(again, name).replace(/[Vv]ersion \d+/g, ''), at).toEqual(want);
        expect(folders(again), at).toEqual(folders(undisturbed));
      }
    },
    60_000,
  );

  it('sends the link of the report form once, and asks a person when nobody can tell whether it went out', () => {
    const project = aReportingProject();
    const none = letters(project).length;
    const link = { code: 'A-01', report: 'R1', organisation: '', before: 0 };
    const { cut } = cutAtEachCall(project, (on) => ask(on, 'sendReportLink', link), { errors: false });

    for (const { at, workspace: again } of cut) {
      const sent = letters(again).length - none;
      const { message = '' } = reply(again, 'sendReportLink', link);
      if (sent === 0 && letters(again).length === none) {
        // The press is repeated, and only a person can tell that nothing had gone out.
        expect(message, at).toContain('nobody can tell whether it went out');
        const [line] = ask(again, 'getReportsDue', { code: 'A-01' }).reports[0]?.mails ?? [];
        const { occasion = '', due = '', to = '' } = line ?? {};
        const mail = { project: 'A-01', about: 'R1', occasion, due, to };
        ask(again, 'decideMail', { mail, finding: 'send again' });
        ask(again, 'sendReportLink', link);
      }
      expect(letters(again).length - none, `${at}: ${message}`).toBe(1);
    }
  }, 60_000);
});

const folders = ({ state }: Workspace) =>
  Object.values(state.files)
    .filter(({ mimeType }) => mimeType.endsWith('.folder'))
    .map(({ name }) => name);
