import { describe, expect, it } from 'vitest';
import { beneficiaryHeadings, internalHeadings } from '../../../src/core/report/wording/headings.ts';
import { reportAnswers } from '../../../src/local/commands/demo/form/report-answers.ts';
import { send } from '../../../src/local/commands/demo/form/send.ts';
import { ask } from '../../../src/local/commands/demo/steps/office.ts';
import { typeParagraph } from '../../../src/local/docs/people.ts';
import * as people from '../../../src/local/sheets/people.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { say } from '../a-call.ts';
import { sectionsIn, textOf } from '../documents.ts';
import { cellOf, letters, sheetOf, type } from '../tabs.ts';
import { aProject, planOf, savePlan } from './a-project.ts';

/** The report form is made, and A-01 has answered through its own link. */
function reported(change?: (plan: ReturnType<typeof planOf>) => ReturnType<typeof planOf>): Workspace {
  const workspace = aProject();
  if (change) savePlan(workspace, change(planOf(workspace)));
  ask(workspace, 'runStep', { id: 'create-report-form' });
  const link = ask(workspace, 'getReportLink', { code: 'A-01', report: '', organisation: '', how: 'form' });
  const form = Object.values(workspace.state.forms)[1];
  if (!form) throw new Error('There is no report form.');
  const sent = send(workspace, form.id, reportAnswers(planOf(workspace)), link.url);
  if (!sent.sent) throw new Error(sent.why);
  return workspace;
}

describe('reports', () => {
  it('the link is mailed to the lead when a person asks, and kept on the Projects tab', () => {
    const workspace = aProject();
    ask(workspace, 'runStep', { id: 'create-report-form' });
    const before = letters(workspace).length;
    ask(workspace, 'sendReportLink', { code: 'A-01', report: 'R1', organisation: '', before: 0 });

    expect(letters(workspace).slice(before)).toEqual([expect.stringMatching(/^orchard@example\.org: /)]);
    const link = cellOf(workspace, 'Projects', ['Project', 'A-01'], 'Report form link').value;
    expect(String(link)).toMatch(/^https:\/\/docs\.google\.com\/forms\//);
    expect(workspace.outbox.at(-1)?.body).toContain('https://docs.google.com/forms/');
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
    ask(workspace, 'addLesson', { code: 'A-01', kind: 'avoid', lesson: 'Short stays.', cause: 'Haste.' });
    const after = ask(workspace, 'createInternalReport', { code: 'A-01' }).gaps;

    expect(after.length).toBeLessThan(before.length);
    expect(textOf(workspace, 'nternal report')).toContain('Long stays.');
  });

  it('a promise changed in the plan, achieved in part and verified by a site visit shows all four stages', () => {
    const workspace = reported((plan) => ({
      ...plan,
      outcomes: plan.outcomes.map((outcome) => ({ ...outcome, outcome: 'A catalogue of both libraries' })),
    }));
    const outcome = ['No.', 'O1'] as const;
    type(workspace, 'Outcomes', outcome, 'Reached', 'partly');
    type(workspace, 'Outcomes', outcome, 'Verified by', 'Office, at a site visit');
    type(workspace, 'Outcomes', outcome, 'Verified on', '2026-10-01');
    type(workspace, 'Outcomes', outcome, 'Note', 'Half of the books are in it.');
    ask(workspace, 'createInternalReport', { code: 'A-01' });
    const text = textOf(workspace, 'nternal report');
    const stages = [
      'Promised in the application\nA common catalogue.',
      'Agreed in the plan\nChanged to: A catalogue of both libraries',
      'Reported\nOrchard Growers, final report: Achieved',
      'Verified\nStaff found: Partly achieved\nBy whom and how: Office, at a site visit\nWhen: 1 October 2026\nStaff note: Half of the books are in it.',
    ];

    expect(stages.map((stage) => text.includes(stage))).toEqual([true, true, true, true]);
    expect(text).toContain(
      'Partners and staff differ on whether outcome O1 was achieved. Orchard Growers: Achieved; Staff: Partly achieved.',
    );
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

describe('a report with several hundred impressions', () => {
  it('is made, and made again with what a person wrote in it', () => {
    const workspace = reported();
    ask(workspace, 'addImpression', {
      ...{
        code: 'A-01',
        date: '2026-09-30',
        kind: 'visit',
        about: '6',
        judgement: '',
        text: 'The first of many.',
      },
    });
    const impressions = sheetOf(workspace, 'Impressions');
    workspace.change((state) => {
      const spreadsheet = state.spreadsheets[state.spreadsheetId];
      if (!spreadsheet) return;
      const person = { email: workspace.user, now: new Date(state.now) };
      for (let visit = 1; visit <= 300; visit += 1)
        people.addRow(
          spreadsheet,
          impressions.sheetId,
          ['A-01', '2026-10-01', 'visit', '6', `Seen on visit ${visit}.`],
          person,
        );
    });

    ask(workspace, 'createInternalReport', { code: 'A-01' });
    const [id = ''] = Object.keys(workspace.state.documents);
    workspace.change((state) => typeParagraph(state, id, { text: 'Written by hand.' }));
    ask(workspace, 'createInternalReport', { code: 'A-01' });

    const text = textOf(workspace, 'Internal report');
    expect(text.match(/Written by hand\./g)).toHaveLength(1);
    expect(text).toContain('Seen on visit 300.');
  }, 30_000);
});
