import { describe, expect, it } from 'vitest';
import { ownAnswers, reportAnswers } from '../../../src/local/commands/demo/form/report-answers.ts';
import { send } from '../../../src/local/commands/demo/form/send.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { openForm } from '../../../src/local/forms/answer-form.ts';
import type { Answer, FormState } from '../../../src/local/forms/state.ts';
import * as people from '../../../src/local/sheets/people.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { copyOf } from '../a-call.ts';
import { cutAtEachCall } from '../cut-short.ts';
import { textOf } from '../documents.ts';
import { cellOf, letters, responsesTabOf, spreadsheetOf } from '../tabs.ts';
import { aProject, planOf, savePlan } from './a-project.ts';

const partners = ['Orchard Growers', 'Town Library for Orchard', 'Mountain Club'] as const;
const [, library, club] = partners;
const hostile = '=HYPERLINK("https://example.org") <b>$& .*';

let reporting: Workspace | undefined;

/** A-01 with three partners, an interim report due in June and a final one in December, and the report form. */
function aReportingProject(): Workspace {
  if (!reporting) {
    reporting = aProject();
    const plan = planOf(reporting);
    const [, second] = plan.partners;
    if (!second) throw new Error('A-01 has one partner.');
    savePlan(reporting, {
      ...plan,
      partners: [
        ...plan.partners.map((one, index) => (index === 1 ? { ...one, email: 'library@example.org' } : one)),
        { ...second, id: '', name: club, email: '' },
      ],
      reports: [
        { id: 'R1', kind: 'interim', due: '2026-06-30', reason: 'Half way.', waived: '' },
        { id: 'R2', kind: 'final', due: '2026-12-31', reason: 'The end.', waived: '' },
      ],
    });
    ask(reporting, 'runStep', { id: 'create-report-form' });
    reporting.state.now = '2026-06-20T08:00:00Z';
  }
  return copyOf(reporting);
}

const formOf = ({ state }: Workspace): FormState => {
  const form = Object.values(state.forms).find(({ title }) => title.startsWith('Report on'));
  if (!form) throw new Error('There is no report form.');
  return form;
};

type To = { readonly report?: string; readonly organisation?: string; readonly how?: 'form' | 'paper' };
const linkFor = (workspace: Workspace, { report = 'R1', organisation = '', how = 'form' }: To = {}) =>
  ask(workspace, 'getReportLink', { code: 'A-01', report, organisation, how }).url;

function answer(
  workspace: Workspace,
  url: string,
  said: ReadonlyMap<string, Answer>,
  more: Readonly<Record<string, string>> = {},
): void {
  const sent = send(workspace, formOf(workspace).id, new Map([...said, ...Object.entries(more)]), url);
  if (!sent.sent) throw new Error(sent.why);
}

/** Without the kind, which the link brings along. */
const whole = (workspace: Workspace) => {
  const said = reportAnswers(planOf(workspace));
  said.delete('Which report is this?');
  return said;
};
const own = (workspace: Workspace, organisation: string) => {
  const found = ownAnswers(planOf(workspace)).find((one) => one.organisation === organisation);
  if (!found) throw new Error(`${organisation} has nothing to say.`);
  return found.said;
};
const stateOf = (workspace: Workspace, id = 'R1') => {
  const found = ask(workspace, 'getReportsReceived', { code: 'A-01' }).reports.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

describe('the report form', () => {
  it('is filled in for the lead with project, report, partners, activities and each promise with its indicator', () => {
    const workspace = aReportingProject();
    const form = formOf(workspace);
    const opened = openForm(workspace.state, form.id, linkFor(workspace));
    if (!opened.open) throw new Error(opened.message);
    const filled = form.items.map(({ id, title }) => [title, opened.filledIn[id]] as const);
    const shown = new Map(filled);
    const [outcome] = planOf(workspace).outcomes;

    expect(shown.get('Project code')).toBe('A-01');
    expect(shown.get('Report number')).toBe('R1');
    expect(shown.get('Which report is this?')).toBe('Interim report');
    expect(shown.get('For whom do you answer?')).toBe('For the whole project');
    expect(shown.get('Partner organisations')).toBe(partners.join('\n'));
    expect(shown.get('Activity 1')).toContain('A week at each other’s office.');
    expect(shown.get('Outcome 1')).toContain(`Measured by: ${outcome?.indicator}`);
  });

  it('asks a partner that answers for itself only about itself', () => {
    const workspace = aReportingProject();
    const all = new Map([...whole(workspace), ...own(workspace, library)]);
    all.delete('Which organisation fills in this report?');
    const sent = send(workspace, formOf(workspace).id, all, linkFor(workspace, { organisation: library }));

    expect(sent.sent).toBe(true);
    expect(sent.notes).toContain('Not asked on this way through the form: "Methodology".');
    expect(sent.notes.join()).not.toContain('Did your organisation benefit');
    expect(stateOf(workspace).answers).toMatchObject([{ organisation: library, scope: 'own', how: 'form' }]);
  });

  it('does not ask the lead for the short page of a partner', () => {
    const workspace = aReportingProject();
    const said = new Map([
      ...whole(workspace),
      ['Did your organisation benefit from the cooperation?', 'No'],
    ]);
    const { notes } = send(workspace, formOf(workspace).id, said, linkFor(workspace));

    expect(notes).toContain(
      'Not asked on this way through the form: "Did your organisation benefit from the cooperation?".',
    );
  });

  it('opens with the longest plan in Cyrillic, and says in full what the link cannot hold', () => {
    const workspace = aReportingProject();
    const plan = planOf(workspace);
    const [activity] = plan.activities;
    if (!activity) throw new Error('No activity is planned.');
    const what = 'Заједничка посета селима на обе обале реке. '.repeat(20).trim();
    savePlan(workspace, {
      ...plan,
      activities: Array.from({ length: 8 }, (_, index) => ({ ...activity, id: `A${index + 1}`, what })),
    });
    const { url, left } = ask(workspace, 'getReportLink', {
      ...{ code: 'A-01', report: 'R1', organisation: '', how: 'form' },
    });

    expect(openForm(workspace.state, formOf(workspace).id, url)).toMatchObject({ open: true });
    for (let number = 1; number <= 8; number += 1)
      expect(left.some((text) => text.startsWith(`A${number}: `) && text.includes(what))).toBe(true);
    expect(ask(workspace, 'getReportsReceived', { code: 'A-01' }).notInForm).toEqual(left);
    ask(workspace, 'sendReportLink', { code: 'A-01', report: 'R1', organisation: '', before: 0 });
    expect(workspace.outbox.at(-1)?.body).toContain(what);
    const { name } = ask(workspace, 'makePaperForm', { code: 'A-01', report: 'R1' });
    expect(textOf(workspace, name)).toContain('A8: ');
  });

  it('that was made before partners could answer for themselves is still read', () => {
    const workspace = aReportingProject();
    const form = formOf(workspace);
    const gone = ['For whom do you answer?', 'Report number', 'How does this report come?'];
    form.items = form.items.filter(({ title }) => !gone.includes(title));
    answer(workspace, linkFor(workspace), whole(workspace));

    expect(stateOf(workspace)).toMatchObject({
      state: 'received',
      answers: [{ organisation: partners[0], scope: 'project', how: 'form' }],
    });
  });
});

describe('reports received', () => {
  it('show who has answered, on paper too, and who disagrees about its benefit', () => {
    const workspace = aReportingProject();
    answer(workspace, linkFor(workspace), whole(workspace));
    for (const { organisation, how, said } of ownAnswers(planOf(workspace)))
      answer(workspace, linkFor(workspace, { organisation, how }), said);

    expect(stateOf(workspace)).toMatchObject({
      ...{ state: 'received', missingPartners: [], incomplete: [] },
      answers: [
        { organisation: partners[0], scope: 'project', how: 'form' },
        { organisation: library, scope: 'own', how: 'form' },
        { organisation: club, scope: 'own', how: 'paper' },
      ],
    });
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    expect(textOf(workspace, 'nternal report')).toContain(
      `Partners differ on whether ${library} benefited. ${partners[0]}: Yes; ${library} of itself: No.`,
    );
  });

  it('land under the report their link was made for, whatever the day', () => {
    const workspace = aReportingProject();
    answer(workspace, linkFor(workspace, { report: 'R2' }), whole(workspace));

    expect([stateOf(workspace, 'R1').state, stateOf(workspace, 'R2').state]).toEqual(['waiting', 'received']);
  });

  it('are late by the day the first came, and stay in time when they are corrected or edited later', () => {
    const workspace = aReportingProject();
    answer(workspace, linkFor(workspace), whole(workspace));
    workspace.run('everyHour');
    workspace.state.now = '2026-08-01T08:00:00Z';
    answer(workspace, linkFor(workspace), whole(workspace), { Methodology: 'Corrected.' });
    const { answers, ...corrected } = stateOf(workspace);

    expect(corrected).toMatchObject({ state: 'received', daysLate: 0, received: '20 June 2026' });
    expect(answers.map(({ isCorrection, counts }) => [isCorrection, counts])).toEqual([
      [false, false],
      [true, true],
    ]);

    // Google gives an edited response the time of the edit; here somebody removes the first as well.
    const sheet = responsesTabOf(workspace, formOf(workspace).id);
    workspace.change(() => people.deleteRows(spreadsheetOf(workspace), sheet.sheetId, 2, 1));
    expect(stateOf(workspace)).toMatchObject({ state: 'received', received: '20 June 2026' });
  });

  it('tell a report sent twice from a correction', () => {
    const workspace = aReportingProject();
    for (let press = 0; press < 2; press += 1) answer(workspace, linkFor(workspace), whole(workspace));

    expect(stateOf(workspace).answers.map(({ isRepeat, isCorrection }) => [isRepeat, isCorrection])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it('name an answer of a project that is none, and put it nowhere', () => {
    const workspace = aReportingProject();
    answer(workspace, linkFor(workspace), whole(workspace), { 'Project code': 'A-99' });
    const { problems } = ask(workspace, 'getReportsReceived', { code: 'A-01' });

    expect(problems).toEqual([
      expect.stringMatching(
        /row 2, column "Project code": A report of 20 June 2026 by .* names project "A-99", which is none\./,
      ),
    ]);
    expect(stateOf(workspace).state).toBe('waiting');
  });

  it('take words in the codes for words: nothing computes, matches or moves', () => {
    const workspace = aReportingProject();
    answer(workspace, linkFor(workspace), whole(workspace), {
      'Report number': hostile,
      'Which organisation fills in this report?': hostile,
      Methodology: hostile,
    });
    answer(workspace, linkFor(workspace), whole(workspace), { 'Project code': hostile });
    const { problems, reports } = ask(workspace, 'getReportsReceived', { code: 'A-01' });

    // The number means nothing, so the kind of the link tells.
    expect(reports[0]?.answers).toMatchObject([{ organisation: hostile, isPartner: false }]);
    expect(problems).toEqual([expect.stringContaining(`names project "${hostile}", which is none`)]);
  });
});

describe('the link by mail', () => {
  it('goes to one partner, in words about itself, and is sent again only when a person asks again', () => {
    const workspace = aReportingProject();
    const before = letters(workspace).length;
    const link = { code: 'A-01', report: 'R1', organisation: library, before: 0 };
    ask(workspace, 'sendReportLink', link);
    expect(() => ask(workspace, 'sendReportLink', link)).toThrow(/has been sent already/);
    const partner = stateOf(workspace).partners.find(({ name }) => name === library);
    expect(partner?.sent.times).toBe(1);
    ask(workspace, 'sendReportLink', { ...link, before: 1 });

    expect(letters(workspace).slice(before)).toEqual([
      expect.stringMatching(/^library@example\.org: BA-2026-1: report on A-01, due 30 June 2026/),
      expect.stringMatching(/^library@example\.org: /),
    ]);
    expect(workspace.outbox.at(-1)?.body).toContain('Please answer for your own organisation');
  });

  it('is not sent to a partner without an address, who is named', () => {
    const workspace = aReportingProject();

    expect(() =>
      ask(workspace, 'sendReportLink', { code: 'A-01', report: 'R1', organisation: club, before: 0 }),
    ).toThrow(`${club} has no e-mail address in the plan of A-01.`);
  });

  it('leaves the lead’s link and the day on the Projects tab', () => {
    const workspace = aReportingProject();
    ask(workspace, 'sendReportLink', { code: 'A-01', report: 'R1', organisation: '', before: 0 });
    const cell = (header: string) => cellOf(workspace, 'Projects', ['Project', 'A-01'], header).value;

    expect(cell('Report form link')).toMatch(/^https:\/\/docs\.google\.com\/forms\//);
    expect(typeof cell('Report link sent')).toBe('number');
  });
});

describe('the form to print', () => {
  it('is one document, however often it is made and wherever the making is cut short', () => {
    const workspace = aReportingProject();
    const paper = { code: 'A-01', report: 'R1' };
    const made = ask(copyOf(workspace), 'makePaperForm', paper);
    const { cut } = cutAtEachCall(workspace, (on) => ask(on, 'makePaperForm', paper), { errors: false });

    for (const { at, workspace: again } of cut) {
      ask(again, 'makePaperForm', paper);
      const papers = Object.values(again.state.files).filter(({ name }) => name === made.name);
      expect(papers, at).toHaveLength(1);
      expect(textOf(again, made.name), at).toContain('Project A-01, report R1.');
    }
  }, 120_000);
});
