import { beforeAll, describe, expect, it } from 'vitest';
import { internalHeadings } from '../../../src/core/report/wording/headings.ts';
import { ownAnswers, reportAnswers } from '../../../src/local/commands/demo/form/report-answers.ts';
import { ask, rowsShown } from '../../../src/local/commands/demo/steps/office.ts';
import { localLink } from '../../../src/local/page/server/local-link.ts';
import { typeInCell } from '../../../src/local/sheets/people.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import type { Bundle } from '../../../src/local/workspace/world.ts';
import { aCall, wholeBundle } from './visit/a-call.ts';
import { answerForm, type Said } from './visit/answer-by-keyboard.ts';
import { openSidebar } from './visit/office-hands.ts';
import { handsOn } from './visit/sidebar-hands.ts';
import { visits } from './visit/visits.ts';

let bundle: Bundle;
let scored: WorkspaceState;
beforeAll(async () => {
  bundle = await wholeBundle();
  scored = aCall(bundle, 'scored');
}, 60_000);
const visit = visits();

/** Staff type into a cell of a tab, found by the header of its column and a text of its row. */
function typeUnder(workspace: Workspace, title: string, header: string, beside: string, text: string): void {
  workspace.change((state) => {
    const spreadsheet = state.spreadsheets[state.spreadsheetId];
    const sheet = spreadsheet?.sheets.find(({ name }) => name === title);
    const rows = rowsShown(workspace, title);
    const column = Object.keys(rows[0] ?? {}).indexOf(header) + 1;
    const row = rows.findIndex((each) => Object.values(each).includes(beside)) + 2;
    if (!spreadsheet || !sheet || column === 0 || row === 1)
      throw new Error(`There is no ${header} beside ${beside}.`);
    const person = { email: workspace.user, now: new Date(state.now) };
    return typeInCell(spreadsheet, sheet.sheetId, row, column, text, person);
  });
}

describe('one project', { timeout: 180_000 }, () => {
  it('goes from the decision to the internal report, where three partners do not agree about what they gained', async () => {
    const { page, workspace } = await visit(bundle, scored);
    const sidebar = await openSidebar(page);
    const hands = await handsOn(page, sidebar);
    const code = 'A-01';

    // Decision.
    await hands.open('Applications');
    await sidebar.getByRole('button', { name: /^A-01/ }).click();
    await sidebar.getByRole('radio', { name: 'Selected: it becomes a project' }).check();
    await hands.press('Save the decision');
    await hands.says('Decision saved.');

    // Plan: a promise is changed with the partners.
    await hands.press('Cooperation plan');
    await hands.shows('A-01 Cooperation plan');
    const first = ask(workspace, 'getPlan', { code }).plan;
    expect(first.partners.length).toBe(3);
    await sidebar.locator('summary', { hasText: 'Outcomes' }).click();
    const outcome = sidebar.getByRole('group', { name: 'Outcome 1', exact: true });
    await outcome.getByRole('textbox').first().fill('Two seed libraries stay open one day a week.');
    await sidebar
      .getByRole('status')
      .getByText(/^Saved at/)
      .waitFor();
    await hands.press('Create the plan document');
    await hands.says(/^Created A-01 Cooperation plan/);
    const { plan } = ask(workspace, 'getPlan', { code });
    const promised = first.outcomes[0]?.outcome ?? '';
    expect(plan.outcomes[0]).toMatchObject({
      promised,
      outcome: 'Two seed libraries stay open one day a week.',
    });

    // Agreement: what partners say at a meeting is taken down.
    for (const { name } of plan.partners)
      ask(workspace, 'recordAgreement', {
        code,
        said: {
          ...{ partner: name, version: plan.version, answer: 'agreed', way: 'meeting' },
          ...{ date: workspace.clock.now.slice(0, 10), who: 'chair', comment: '' },
        },
      });
    await hands.open('Projects');
    await sidebar.getByRole('button', { name: /A-01/ }).first().click();
    await hands.press('Agreement of the partners');
    await hands.shows('Agreed');
    await hands.look('Agreement');

    // The report form, and the answers of the three partners; the last comes on paper.
    await hands.press('Call');
    await hands.shows('What comes next');
    await hands.press('Create the report form');
    await hands.says(/report form/);
    await hands.open('Projects');
    await sidebar.getByRole('button', { name: /A-01/ }).first().click();
    await hands.press('Reports of the partners');
    await sidebar
      .getByRole('button', { name: /^Send or print the form of R/ })
      .last()
      .waitFor();
    await hands.look('Reports of the partners');
    const report = plan.reports[plan.reports.length - 1]?.id ?? '';
    const answers = [
      { organisation: '', how: 'form' as const, said: reportAnswers(plan) },
      ...ownAnswers(plan),
    ];
    for (const { organisation, how, said } of answers) {
      const { url } = ask(workspace, 'getReportLink', { code, report, organisation, how });
      const form = await page.context().newPage();
      await form.goto(new URL(localLink(url), page.url()).href);
      await form.locator('form').waitFor();
      await answerForm(form, said as Said);
      await form.close();
    }

    // What staff saw, and what they verified on a visit.
    await page.bringToFront();
    await hands.open('Projects');
    await sidebar.getByRole('button', { name: /A-01/ }).first().click();
    await hands.press('Impressions, lessons and follow-up');
    await hands.fill('What you saw, heard or doubt', 'The council of the second town was not at the table.');
    await hands.press('Save what I saw');
    await sidebar.getByRole('listitem').getByText('The council of the second town').first().waitFor();
    await hands.look('Notes');
    typeUnder(workspace, 'Outcomes', 'Reached', 'O1', 'partly');
    typeUnder(workspace, 'Outcomes', 'Verified by', 'O1', 'Site visit of 3 November 2026');
    typeUnder(workspace, 'Outcomes', 'Note', 'O1', 'One of the two was open.');

    // The internal report.
    const made = ask(workspace, 'createInternalReport', { code });
    await page.reload();
    await page.getByRole('link', { name: made.name, exact: true }).click();
    const paper = page.frameLocator(`iframe[title="${made.name}"]`);
    await paper.locator('h1, h2').first().waitFor();
    const headings = await paper.locator('h1, h2').allTextContents();
    const wanted = Object.values(internalHeadings);
    expect(headings.filter((heading) => wanted.some((each) => heading.endsWith(each)))).toHaveLength(12);
    const text = ((await paper.locator('body').textContent()) ?? '').replace(/\s+/g, ' ');

    const [lead, second] = plan.partners.map(({ name }) => name);
    expect(text).toContain('The visits were cancelled twice, and we learned little of what we had come for.');
    expect(text).toMatch(new RegExp(`Partners differ on whether ${second}[^.]* benefited\\. `));
    expect(text).toContain(lead);
    for (const stage of [
      promised,
      'Two seed libraries stay open one day a week.',
      'Achieved',
      'Site visit of 3 November 2026',
      'One of the two was open.',
      'The council of the second town was not at the table.',
    ])
      expect(text).toContain(stage.replace(/\s+/g, ' '));
    expect([...hands.found].filter(([, barriers]) => barriers.length > 0)).toEqual([]);
  });
});
