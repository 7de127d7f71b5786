import { describe, expect, it } from 'vitest';
import { beneficiaryHeadings, internalHeadings } from '../../src/core/report/wording/headings.ts';
import { reportAnswers } from '../../src/local/demo/form/report-answers.ts';
import { send } from '../../src/local/demo/form/send.ts';
import { ask } from '../../src/local/demo/steps/office.ts';
import { editText, typeParagraph } from '../../src/local/docs/people.ts';
import type { Workspace } from '../../src/local/workspace/workspace.ts';
import { anApplication, anOpenCall, apply, copyOf, example, reply, say } from './a-call.ts';
import { onlyDocument, sectionsIn, textOf } from './documents.ts';
import { by, cellOf, cellsOf, letters, people, seen, sheetOf, tabNames, type, typeAt } from './tabs.ts';

let two: Workspace | undefined;
let project: Workspace | undefined;

function aCallWithTwo(): Workspace {
  if (!two) {
    two = anOpenCall();
    apply(two, anApplication('Orchard'), anApplication('Meadow'));
  }
  return copyOf(two);
}

/** A-01 is selected and its plan saved, with all partners agreed. */
function aProject(): Workspace {
  if (!project) {
    project = aCallWithTwo();
    ask(project, 'setStatus', { code: 'A-01', status: 'selected', reason: 'Both learn from it.' });
    const plan = planOf(project);
    savePlan(project, {
      ...plan,
      partners: plan.partners.map((partner) => ({ ...partner, agreed: '2026-04-20' })),
    });
  }
  return copyOf(project);
}

const planOf = (workspace: Workspace) => ask(workspace, 'getPlan', { code: 'A-01' }).plan;
const savePlan = (workspace: Workspace, plan: ReturnType<typeof planOf>) =>
  ask(workspace, 'savePlan', { code: 'A-01', plan });
const columnShown = (workspace: Workspace, tab: string, header: string) =>
  seen(workspace, tab).map((row) => row[header]?.shown ?? '');

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

describe('the cooperation plan', () => {
  it('is drafted from the application, and the same when it was saved and opened again', () => {
    const workspace = aProject();
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, notes: 'Both boards have agreed.\nSecond line.', starts: '2026-06-01' });

    expect(planOf(workspace)).toEqual({
      ...plan,
      notes: 'Both boards have agreed.\nSecond line.',
      starts: '2026-06-01',
      version: plan.version + 1,
    });
  });

  it('keeps the numbers of its lines when some are added and others removed', () => {
    const workspace = aProject();
    const plan = planOf(workspace);
    const [first] = plan.activities;
    if (!first) throw new Error('The draft has no activity.');
    savePlan(workspace, {
      ...plan,
      activities: [...plan.activities, { ...first, id: '', what: 'Calls every month.' }],
    });
    const longer = planOf(workspace);
    savePlan(workspace, { ...longer, activities: longer.activities.slice(1) });

    expect(planOf(workspace).activities.map(({ id, what }) => [id, what])).toEqual([
      ['A2', 'Calls every month.'],
    ]);
  });

  it('refuses a save that began from an older version, and changes nothing', () => {
    const workspace = aProject();
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, notes: 'First.' });
    const before = cellsOf(workspace);

    expect(reply(workspace, 'savePlan', { code: 'A-01', plan: { ...plan, notes: 'Second.' } })).toMatchObject(
      {
        ok: false,
        message: expect.stringContaining('Somebody else saved this plan meanwhile.'),
      },
    );
    expect(cellsOf(workspace)).toEqual(before);
  });

  it('leaves what the office wrote beside a line of the plan beside it', () => {
    const workspace = aProject();
    const person = { email: workspace.user, now: new Date(workspace.clock.now) };
    by(people.addColumn, workspace, 'Plans', 'Our remark', person);
    type(workspace, 'Plans', ['Kind', 'activity'], 'Our remark', 'Ask about travel.');
    const plan = planOf(workspace);
    savePlan(workspace, { ...plan, partners: plan.partners.slice(0, 1) });

    expect(cellOf(workspace, 'Plans', ['Kind', 'activity'], 'Our remark').value).toBe('Ask about travel.');
    expect(columnShown(workspace, 'Plans', 'Kind').filter((kind) => kind === 'partner')).toHaveLength(1);
  });

  it('is made into one document, which a second press brings up to date', () => {
    const workspace = aProject();
    const first = ask(workspace, 'createPlanDocument', { code: 'A-01' });
    savePlan(workspace, { ...planOf(workspace), title: 'Seeds for two towns' });
    const second = ask(workspace, 'createPlanDocument', { code: 'A-01' });

    expect(second.url).toBe(first.url);
    expect(textOf(workspace, 'ooperation plan')).toContain('Seeds for two towns');
  });
});

describe('what a person writes into a document', () => {
  it.each(['Orchard Growers', 'Shared goal', 'Exchange visit'])(
    'after "%s" stays once when it is made again',
    (afterText) => {
      const workspace = aProject();
      ask(workspace, 'createPlanDocument', { code: 'A-01' });
      const { id } = onlyDocument(workspace, 'ooperation plan');
      typeParagraph(workspace.state, id, { afterText, text: 'We met both chairs in Brod.' });
      ask(workspace, 'createPlanDocument', { code: 'A-01' });
      ask(workspace, 'createPlanDocument', { code: 'A-01' });

      expect(textOf(workspace, 'ooperation plan').split('We met both chairs in Brod.')).toHaveLength(2);
    },
  );

  it('over a sentence of ours stays, too', () => {
    const workspace = aProject();
    ask(workspace, 'createPlanDocument', { code: 'A-01' });
    const { id } = onlyDocument(workspace, 'ooperation plan');
    editText(workspace.state, id, 'run a seed library together', 'run two seed libraries');
    ask(workspace, 'createPlanDocument', { code: 'A-01' });

    expect(textOf(workspace, 'ooperation plan')).toContain(
      'Two associations learn to run two seed libraries.',
    );
  });
});

/** The report form is made, and A-01 has answered through its own link. */
function reported(): Workspace {
  const workspace = aProject();
  ask(workspace, 'runStep', { id: 'create-report-form' });
  const { reportLink } = ask(workspace, 'getProject', { code: 'A-01' });
  const form = Object.values(workspace.state.forms)[1];
  if (!form || !reportLink) throw new Error('There is no report form.');
  const sent = send(workspace, form.id, reportAnswers(planOf(workspace)), reportLink.url);
  if (!sent.sent) throw new Error(sent.why);
  return workspace;
}

describe('reports', () => {
  it('the link is mailed to the lead when a person asks, and kept on the Projects tab', () => {
    const workspace = aProject();
    ask(workspace, 'runStep', { id: 'create-report-form' });
    ask(workspace, 'getProject', { code: 'A-01' });
    const before = letters(workspace).length;
    ask(workspace, 'sendReportLink', { code: 'A-01' });

    expect(letters(workspace).slice(before)).toEqual([expect.stringMatching(/^orchard@example\.org: /)]);
    const link = cellOf(workspace, 'Projects', ['Project', 'A-01'], 'Report form link').value;
    expect(workspace.outbox.at(-1)?.body).toContain(String(link));
  });

  it('the beneficiary report has the eight headings word for word, in order, none empty', () => {
    const workspace = reported();
    ask(workspace, 'createBeneficiaryReport', { code: 'A-01' });
    const sections = sectionsIn(workspace, 'eneficiary report');

    expect(sections.map(({ heading }) => heading).slice(0, 8)).toEqual(Object.values(beneficiaryHeadings));
    expect(sections.filter(({ texts }) => texts.length === 0)).toEqual([]);
  });

  it('the internal report has the twelve headings word for word, in order, none empty, and names its gaps', () => {
    const workspace = reported();
    const { gaps } = ask(workspace, 'createInternalReport', { code: 'A-01' });
    const sections = sectionsIn(workspace, 'nternal report');

    expect(sections.map(({ heading }) => heading).slice(0, 12)).toEqual(Object.values(internalHeadings));
    expect(sections.filter(({ texts }) => texts.length === 0)).toEqual([]);
    for (const gap of gaps) expect(textOf(workspace, 'nternal report')).toContain(gap);
    expect(gaps.join('\n')).toMatch(/no answer yet/);
  });

  it('an answer to a gap takes it out of the report', () => {
    const workspace = reported();
    const before = ask(workspace, 'createInternalReport', { code: 'A-01' }).gaps;
    ask(workspace, 'addLesson', { code: 'A-01', kind: 'worked', lesson: 'Long stays.', cause: 'Time.' });
    const after = ask(workspace, 'createInternalReport', { code: 'A-01' }).gaps;

    expect(after.length).toBeLessThan(before.length);
    expect(textOf(workspace, 'nternal report')).toContain('Long stays.');
  });

  it('Generate internal report works from the row of a project, and says so elsewhere', () => {
    const workspace = aProject();
    expect(say(workspace, 'Generate internal report')).toMatch(/No project is chosen|is ready/);
    const spreadsheet = workspace.state.spreadsheets[workspace.state.spreadsheetId];
    const projects = sheetOf(workspace, 'Projects');
    if (spreadsheet) spreadsheet.activeSheetId = projects.sheetId;
    projects.selection = { row: 2, column: 1, rows: 1, columns: 1 };

    expect(say(workspace, 'Generate internal report')).toContain(
      'A-01 Internal report is ready: https://docs.google.com/',
    );
  });
});

describe('hostile answers', () => {
  it.each(['A28', 'A29', 'A31'])(
    'of %s arrive letter for letter in cells, documents and mail, and compute nothing',
    (key) => {
      const workspace = anOpenCall();
      const application = example(key);
      apply(workspace, application);
      ask(workspace, 'setStatus', {
        code: 'A-01',
        status: 'selected',
        reason: '=HYPERLINK("https://example.org")',
      });
      const { plan } = ask(workspace, 'getPlan', { code: 'A-01' });
      savePlan(workspace, {
        ...plan,
        partners: plan.partners.map((partner) => ({ ...partner, agreed: '2026-04-20' })),
      });
      ask(workspace, 'createPlanDocument', { code: 'A-01' });
      ask(workspace, 'createInternalReport', { code: 'A-01' });
      say(workspace, 'Sync now');

      const lead = application.organisations[0]?.name.trim() ?? '';
      expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'Project').value).toBe(
        application.title.trim(),
      );
      expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'Lead').value).toBe(lead);
      expect(cellOf(workspace, 'Applications', ['Code', 'A-01'], 'Reason').value).toBe(
        '=HYPERLINK("https://example.org")',
      );
      expect(textOf(workspace, 'ooperation plan')).toContain(application.title.trim());
      expect(workspace.outbox.map(({ body }) => body).join()).toContain(application.title.trim());
      expect(workspace.outbox.map(({ htmlBody }) => htmlBody).join('')).toBe('');
      for (const tab of tabNames(workspace).filter((name) => !name.startsWith('Form responses')))
        for (const row of seen(workspace, tab))
          for (const [header, { formula }] of Object.entries(row))
            expect(formula, `${tab}, ${header}`).toBe('');
      const saved = ask(workspace, 'getPlan', { code: 'A-01' }).plan;
      expect(saved.activities.map(({ what }) => what)).toEqual(plan.activities.map(({ what }) => what));
      expect(saved.partners.map(({ name }) => name)).toEqual(plan.partners.map(({ name }) => name));
    },
  );
});

it('a tab of the plan deleted by hand comes back empty when the plan is saved, and nothing else is lost', () => {
  const workspace = aProject();
  by(people.deleteSheet, workspace, 'Outcomes');
  const plan = planOf(workspace);
  expect(plan.outcomes).toEqual([]);
  savePlan(workspace, plan);

  expect(planOf(workspace).activities).toEqual(plan.activities);
  typeAt(workspace, 'Outcomes', 3, 1, 'A-09');
  expect(tabNames(workspace)).toContain('Outcomes');
});
