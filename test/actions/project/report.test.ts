import { describe, expect, it } from 'vitest';
import { beneficiaryHeadings, internalHeadings } from '../../../src/core/report/wording/headings.ts';
import { reportAnswers } from '../../../src/local/demo/form/report-answers.ts';
import { send } from '../../../src/local/demo/form/send.ts';
import { ask } from '../../../src/local/demo/steps/office.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { say } from '../a-call.ts';
import { sectionsIn, textOf } from '../documents.ts';
import { cellOf, letters, sheetOf } from '../tabs.ts';
import { aProject, planOf } from './a-project.ts';

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
