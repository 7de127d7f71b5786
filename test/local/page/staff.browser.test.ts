import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { beneficiaryHeadings, internalHeadings } from '../../../src/core/report/wording/headings.ts';
import { reportAnswers } from '../../../src/local/commands/demo/form/report-answers.ts';
import { ask, rowsShown } from '../../../src/local/commands/demo/steps/office.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';
import type { Bundle } from '../../../src/local/workspace/world.ts';
import { aCall, wholeBundle } from './visit/a-call.ts';
import { answerForm } from './visit/answer-by-keyboard.ts';
import { chooseFromMenu, openSidebar, sidebarFrame } from './visit/office-hands.ts';
import { barriers, visits } from './visit/visits.ts';

let bundle: Bundle;
let scored: WorkspaceState;
let planned: WorkspaceState;
beforeAll(async () => {
  bundle = await wholeBundle();
  scored = aCall(bundle, 'scored');
  planned = aCall(bundle, 'planned');
}, 60_000);
const visit = visits();

/** The headings of the document a link of the files list opens. */
async function headingsOf(page: Page, name: string): Promise<string[]> {
  await page.getByRole('link', { name, exact: true }).click();
  const paper = page.frameLocator(`iframe[title="${name}"]`);
  await paper.locator('h1, h2').first().waitFor();
  return paper.locator('h1, h2').allTextContents();
}
const inOrder = (wanted: readonly string[], found: readonly string[]) =>
  found
    .map((heading) => wanted.find((each) => heading.endsWith(each)))
    .filter((heading) => heading !== undefined);

describe('staff', { timeout: 60_000 }, () => {
  it('score again, read why an application scored what it did, assess it and shortlist it with a reason', async () => {
    const { page, workspace } = await visit(bundle, scored);
    await chooseFromMenu(page, 'Score again');
    const dialog = page.getByRole('dialog', { name: 'CSO Cooperation' });
    await dialog.getByText('5 applications scored, none new.').waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });

    const sidebar = await openSidebar(page);
    await sidebar.getByText('BA-2026-1', { exact: true }).waitFor();
    await sidebar.getByRole('button', { name: 'Applications', exact: true }).press('Enter');
    await sidebar.getByText('5 in all').waitFor();
    await sidebar.getByLabel('Search').fill('tihi');
    await sidebar.getByText('1 of 5').waitFor();
    expect(await sidebar.locator('article h2').allTextContents()).toEqual(['A-05 Tihi sat']);
    await sidebar.getByLabel('Search').fill('');
    await sidebar.getByText('Filters', { exact: true }).press('Enter');
    await sidebar.getByLabel('Kind of cooperation').selectOption('not supported');
    await sidebar.getByText('1 of 5').waitFor();
    expect(await sidebar.locator('article h2').allTextContents()).toEqual(['A-03 Empowerment Days']);
    await sidebar.getByRole('button', { name: 'Clear filters' }).press('Enter');

    await sidebar.getByRole('button', { name: /^A-01/ }).press('Enter');
    await sidebar.getByRole('heading', { name: 'Scores', exact: true }).waitFor();
    await sidebar.getByText('Priority: More than two organisations').waitFor();
    await sidebar.getByText('How the evidence was scored').first().press('Enter');
    await sidebar
      .locator('details[open]', { hasText: 'How the evidence was scored' })
      .getByText('%')
      .first()
      .waitFor();

    await sidebar.getByText('Assessed: not yet').first().press('Enter');
    const group = sidebar.getByRole('group', { name: 'Assessed score for' }).first();
    const criterion = (await group.locator('legend').textContent())?.split(' ').at(-1) ?? '';
    await group.getByRole('radio').nth(4).press('Space');
    await sidebar.getByRole('status').getByText('Score saved.').waitFor();
    await sidebar.getByText('Assessed: 4 of 5').waitFor();

    await sidebar.getByRole('radio', { name: 'Reserve' }).press('Space');
    await sidebar.getByRole('textbox', { name: 'Reason' }).fill('The partners asked to begin next year.');
    await sidebar.getByRole('button', { name: 'Save the decision' }).press('Enter');
    await sidebar.getByRole('status').getByText('Decision saved.').waitFor();

    const row = rowsShown(workspace, 'Applications').find(({ Code }) => Code === 'A-01');
    expect(row).toMatchObject({ Status: 'reserve', Reason: 'The partners asked to begin next year.' });
    expect(Object.entries(row ?? {}).filter(([header]) => header.startsWith(`${criterion} `))).toContainEqual(
      [expect.stringContaining('assessed'), '4'],
    );
  });

  it('apply a shortlist, select a project, and make its cooperation plan', async () => {
    const { page, workspace } = await visit(bundle, scored);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: 'Selection', exact: true }).press('Enter');
    await sidebar.getByRole('button', { name: 'Shortlist', exact: true }).press('Enter');
    await sidebar.getByRole('button', { name: 'Apply this shortlist' }).press('Enter');
    await sidebar.getByText('This writes the status and reason of 5 applications').waitFor();
    expect(rowsShown(workspace, 'Applications').map(({ Status }) => Status)).not.toContain('shortlist');
    await sidebar.getByRole('button', { name: 'Apply it' }).press('Enter');
    await sidebar.getByRole('status').getByText('5 decisions are saved.').waitFor();

    await sidebar.getByRole('button', { name: 'Applications', exact: true }).press('Enter');
    await sidebar.getByRole('button', { name: /^A-04/ }).press('Enter');
    await sidebar.getByRole('radio', { name: 'Selected: it becomes a project' }).press('Space');
    await sidebar.getByRole('button', { name: 'Save the decision' }).press('Enter');
    await sidebar.getByRole('button', { name: 'Cooperation plan' }).press('Enter');
    await sidebar.getByText('A-04 Cooperation plan').waitFor();

    await sidebar.locator('summary', { hasText: 'Activities' }).press('Enter');
    const activity = sidebar.getByRole('group', { name: 'Activity 1', exact: true });
    await activity
      .getByLabel('What', { exact: true })
      .fill('Three days beside the cooks, and three in the gardens.');
    await sidebar.locator('summary', { hasText: 'Outcomes' }).press('Enter');
    const outcome = sidebar.getByRole('group', { name: 'Outcome 1', exact: true });
    await outcome.getByLabel('How it is measured').fill('Schools that buy from growers nearby: 4');
    await sidebar
      .getByRole('status')
      .getByText(/^Saved at/)
      .waitFor();
    await sidebar.getByRole('button', { name: 'Create the plan document' }).press('Enter');
    await sidebar
      .getByRole('status')
      .getByText(/^Created A-04 Cooperation plan/)
      .waitFor();

    await page.getByRole('link', { name: 'A-04 Cooperation plan', exact: true }).click();
    const paper = page.frameLocator('iframe[title="A-04 Cooperation plan"]');
    await paper.getByText('Three days beside the cooks, and three in the gardens.').waitFor();
    await paper.getByText('Schools that buy from growers nearby: 4').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it('report on a project: from its form, its impressions and lessons to both documents', async () => {
    const { page, workspace } = await visit(bundle, planned);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: 'Create the report form' }).press('Enter');
    await sidebar
      .getByRole('status')
      .getByText(/report form/)
      .waitFor();
    await sidebar.getByRole('button', { name: 'Projects', exact: true }).press('Enter');
    const press = (name: string | RegExp) => sidebar.getByRole('button', { name }).first().press('Enter');
    await press(/^A-01/);
    await press('Reports of the partners');
    await press('Send or print the form of R1');
    await press('Get the link');

    const [form] = await Promise.all([
      page.context().waitForEvent('page'),
      sidebar.getByRole('link', { name: 'Open the form' }).press('Enter'),
    ]);
    await form.getByRole('button', { name: 'Next' }).waitFor();
    const { plan } = ask(workspace, 'getPlan', { code: 'A-01' });
    expect(await form.locator('input[type=text], textarea').evaluateAll(valuesOf)).toContain('A-01');
    expect(await barriers(form)).toEqual([]);
    await answerForm(form, reportAnswers(plan) as Map<string, string>);
    const answered = Object.values(workspace.state.forms).at(-1)?.responses.at(-1)?.answers ?? {};
    for (const { what } of plan.activities) expect(Object.values(answered).join('\n')).toContain(what);

    await page.bringToFront();
    await press('The project');
    await press('Impressions, lessons and follow-up');
    const impression = sidebar.getByRole('form', { name: 'Add an impression' });
    await impression
      .getByLabel('What you saw, heard or doubt')
      .fill('The growers spoke, the council listened.');
    await impression.getByRole('button', { name: 'Save what I saw' }).press('Enter');
    await sidebar.getByRole('listitem').getByText('The growers spoke, the council listened.').waitFor();
    await sidebar.getByText('Add a lesson', { exact: true }).press('Enter');
    const lesson = sidebar.getByRole('form', { name: 'Add a lesson' });
    await lesson.getByLabel('What was learned').fill('Visit before the harvest.');
    await lesson.getByRole('button', { name: 'Save' }).press('Enter');
    await sidebar.getByRole('listitem').getByText('Visit before the harvest.').waitFor();
    await sidebar.getByRole('button', { name: 'Project', exact: true }).press('Enter');

    await press('Documents and internal report');
    for (const button of ['Create the beneficiary report', 'Generate the internal report']) {
      await sidebar.getByRole('button', { name: button }).press('Enter');
      await sidebar
        .getByRole('status')
        .getByText(/is made\.$/)
        .waitFor();
    }
    await press('Share the internal report outside the office');
    await sidebar.getByLabel('Approved by').fill('Team Leader');
    await sidebar.getByLabel('Recipients').fill('delegation@example.org');
    expect(await barriers(page)).toEqual([]);
    await press('Share with these recipients');
    await press('Record and share');
    await sidebar.getByRole('status').getByText('Shared with 1.').waitFor();
    await sidebar.getByText('S1: version 1, PDF copy. Approved by Team Leader').waitFor();
    expect(workspace.outbox.at(-1)?.to).toEqual(['delegation@example.org']);
    const beneficiary = Object.values(beneficiaryHeadings);
    const internal = Object.values(internalHeadings);
    const found = await headingsOf(page, 'A-01 Internal report');
    await page.frameLocator('iframe').getByText('Visit before the harvest.').waitFor();
    expect(inOrder(internal, found)).toEqual(internal);
    expect(inOrder(beneficiary, await headingsOf(page, 'A-01 Beneficiary report'))).toEqual(beneficiary);
    expect(await barriers(page)).toEqual([]);
  });
});

async function unfold(summary: Locator): Promise<void> {
  const isOpen = await summary.evaluate((each) => each.parentElement?.hasAttribute('open'));
  if (!isOpen) await summary.press('Enter');
}

/** Runs in the page. */
function valuesOf(fields: readonly Element[]): string[] {
  return fields.map((field) => (field as HTMLInputElement).value);
}

describe('everyone can use', { timeout: 60_000 }, () => {
  it('the spreadsheet with each screen of the sidebar, and the outbox', async () => {
    const { page } = await visit(bundle, planned);
    const sidebar = await openSidebar(page);
    const frame = await sidebarFrame(page);
    const heading = (name: string) => sidebar.getByRole('heading', { name, exact: true }).waitFor();
    const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).press('Enter');
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      found[name] = await barriers(frame);
    };
    found.spreadsheet = await barriers(page);
    await look('Call');
    await press('Applications');
    await sidebar.getByText('5 in all').waitFor();
    await look('Applications');
    await sidebar.getByRole('button', { name: /^A-03/ }).press('Enter');
    await heading('Scores');
    for (const fold of await sidebar.locator('summary').all()) await unfold(fold);
    await look('Application');
    await press('Selection');
    await press('Shortlist');
    await heading('Envelope');
    await look('Shortlist');
    await press('Projects');
    await sidebar.getByText(/in all/).waitFor();
    await look('Projects');
    await sidebar.getByRole('button', { name: /^A-01/ }).press('Enter');
    await heading('In this project');
    for (const fold of await sidebar.locator('summary').all()) await unfold(fold);
    await look('Project');
    await press('Impressions, lessons and follow-up');
    await heading('Follow-up actions');
    for (const fold of await sidebar.locator('summary').all()) await unfold(fold);
    await look('Notes');
    await press('Project');
    await press('Cooperation plan');
    await heading('Document');
    for (const fold of await sidebar.locator('summary').all()) await unfold(fold);
    await look('Cooperation plan');
    await page.getByRole('link', { name: 'Outbox' }).click();
    await page.getByRole('article').waitFor();
    found.outbox = await barriers(page);

    expect(Object.entries(found).filter(([, barriersThere]) => barriersThere.length > 0)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(10);
  });
});
