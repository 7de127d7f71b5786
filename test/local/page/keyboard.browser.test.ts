import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportAnswers } from '../../../src/local/commands/demo/form/report-answers.ts';
import { ask, rowsShown } from '../../../src/local/commands/demo/steps/office.ts';
import type { Bundle } from '../../../src/local/workspace/world.ts';
import { aNewSpreadsheet } from '../commands/demo/a-demo.ts';
import { wholeBundle } from './visit/a-call.ts';
import { minimal } from './visit/an-application.ts';
import { answerForm } from './visit/answer-by-keyboard.ts';
import { type Keyboard, keyboardOf } from './visit/keyboard.ts';
import { barriers, visits } from './visit/visits.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await wholeBundle();
}, 60_000);
const visit = visits();

/** The Value column of the Settings tab from its first row on; nothing where the suggestion stays. */
/** What the office types beside each setting; the others stay as they are. */
const settings: Readonly<Record<string, string>> = {
  Office: 'Office for cooperation, Sarajevo',
  Country: 'Bosnia and Herzegovina',
  'Call code': 'BA-2026-1',
  'Title of the call': 'Open call for cooperation between civil society organisations',
  Deadline: '2026-03-31 23:59',
  'Time zone': 'Europe/Sarajevo',
  'Most for one application': '15000',
  'Envelope: money': '60000',
  'Envelope: expert days': '40',
  'Sender of e-mails': 'Office for cooperation',
  'Reply address': 'office@example.org',
  Approver: 'Team Leader',
};

/** The sheet as it is used without a mouse. */
function sheetOf(page: Page, keys: Keyboard) {
  const grid = page.getByRole('grid');
  const chosen = page.locator('[role=tab][aria-selected=true]');
  return {
    /** From the grid, or wherever the focus is before it. */
    menu: async (item: string) => {
      await keys.enter(page.getByRole('button', { name: 'Extensions' }), 'Shift+Tab');
      await keys.press('ArrowRight');
      const wanted = page.getByRole('menuitem', { name: item, exact: true });
      await wanted.waitFor();
      for (let step = 0; step < 20; step += 1) {
        if (await wanted.evaluate((each) => each === document.activeElement)) return keys.press('Enter');
        await keys.press('ArrowDown');
      }
      throw new Error(`The arrows never came to "${item}".`);
    },
    answer: async (words: string | RegExp) => {
      const dialog = page.getByRole('dialog', { name: 'CSO Cooperation' });
      await dialog.getByText(words).first().waitFor();
      await keys.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await keys.to(grid);
    },
    tab: async (name: string) => {
      await keys.to(chosen);
      for (let step = 0; step < 20 && (await chosen.textContent()) !== name; step += 1)
        await keys.press('ArrowRight');
      await page.getByRole('grid', { name }).waitFor();
      await keys.to(grid, 'Shift+Tab');
    },
  };
}

describe('the whole main job with the keyboard alone', { timeout: 150_000 }, () => {
  it('goes from an empty spreadsheet to both reports', async () => {
    const { page, workspace } = await visit(bundle, aNewSpreadsheet(bundle).state);
    const keys = keyboardOf(page);
    const sheet = sheetOf(page, keys);
    await page.getByRole('gridcell').first().waitFor();
    await keys.enter(page.getByRole('link', { name: 'Skip to the cells' }));
    await sheet.menu('Set up a call');
    await sheet.answer('The tabs of the call are made.');

    await sheet.tab('Settings');
    await keys.press('Control+Home', 'ArrowDown', 'ArrowRight');
    const labels = rowsShown(workspace, 'Settings').map(({ Setting = '' }) => Setting);
    for (const [index, label] of labels.slice(0, labels.indexOf('Approver') + 1).entries()) {
      const text = settings[label] ?? '';
      if (text === '') {
        await keys.press('ArrowDown');
        continue;
      }
      await page.keyboard.type(text.slice(0, 1));
      await page.getByRole('textbox', { name: `Edit B${index + 2}` }).waitFor();
      await keys.type(text.slice(1));
      await keys.press('Enter');
      await page.locator('.said', { hasText: `B${index + 2} changed` }).waitFor();
    }
    expect(
      rowsShown(workspace, 'Settings')
        .map(({ Value }) => Value)
        .slice(0, 4),
    ).toEqual(['Office for cooperation, Sarajevo', 'Bosnia and Herzegovina', 'English', 'BA-2026-1']);

    await sheet.tab('Criteria');
    await keys.press('Control+Home', 'Control+F');
    await page.getByLabel('Find in this sheet').waitFor();
    await keys.type('Weight');
    await page.getByText(/^1 of \d/).waitFor();
    await keys.press('Escape', 'ArrowDown');
    const weights = () => rowsShown(workspace, 'Criteria').map(({ Weight }) => Number(Weight));
    const [first = 0, second = 0, ...others] = weights();
    for (const [row, weight] of [
      [2, first - 1],
      [3, second + 1],
    ]) {
      await page.keyboard.type(String(weight));
      await keys.press('Enter');
      await page.locator('.said', { hasText: new RegExp(`[A-Z]${row} changed$`) }).waitFor();
    }
    expect(weights()).toEqual([first - 1, second + 1, ...others]);

    await sheet.menu('Create the application form');
    await sheet.answer(/form/);
    const applicant = await page.context().newPage();
    await applicant.goto(new URL(`/form/${Object.keys(workspace.state.forms)[0]}`, page.url()).href);
    await applicant.getByRole('button', { name: 'Next' }).waitFor();
    await answerForm(applicant, minimal);
    await applicant.close();
    await page.bringToFront();
    await sheet.menu('Score again');
    await sheet.answer(/scored/);

    await sheet.menu('Open the sidebar');
    const sidebar = page.frameLocator('.sidebar iframe');
    const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
    const status = (text: string | RegExp) => sidebar.getByRole('status').getByText(text).waitFor();
    await keys.enter(button('Selection'));
    await keys.enter(button('Shortlist'));
    await keys.enter(button('Apply this shortlist'));
    await keys.enter(button('Apply it'));
    await status(/saved/);
    await keys.enter(button('Applications'), 'Shift+Tab');
    await keys.enter(sidebar.getByRole('button', { name: /^A-01/ }));
    await keys.choose(sidebar.getByRole('radio', { name: 'Selected: it becomes a project' }));
    await keys.fill(sidebar.getByRole('textbox', { name: 'Reason' }), 'Both valleys need it.');
    await keys.enter(button('Save the decision'));
    await status('Decision saved.');

    await keys.enter(button('Cooperation plan'));
    await keys.enter(sidebar.locator('summary', { hasText: 'Activities' }));
    const activity = sidebar.getByRole('group', { name: 'Activity 1', exact: true });
    await keys.fill(activity.getByLabel('What', { exact: true }), 'Three days on both rivers.');
    await keys.enter(sidebar.locator('summary', { hasText: 'Reports' }));
    await keys.to(sidebar.getByLabel('Due', { exact: true }));
    // As a person types a date into its three parts, in the browser's language.
    await page.keyboard.type('12152026');
    await keys.to(button('Create the plan document'));
    const planNow = () => ask(workspace, 'getPlan', { code: 'A-01' }).plan;
    await expect.poll(() => planNow().reports[0]?.due, { timeout: 10_000 }).toContain('2026-12-15');
    await status(/^Saved at/);
    await keys.enter(button('Create the plan document'));
    await status(/^Created A-01 Cooperation plan/);

    await keys.enter(button('Call'), 'Shift+Tab');
    await keys.enter(button('Create the report form'));
    await status(/report form/);
    await keys.enter(button('Projects'), 'Shift+Tab');
    await keys.enter(sidebar.getByRole('button', { name: /^A-01/ }));
    await keys.enter(button('Reports of the partners'));
    await keys.enter(button('Send or print the form of R1'));
    await keys.enter(button('Get the link'));
    const [report] = await Promise.all([
      page.context().waitForEvent('page'),
      keys.enter(sidebar.getByRole('link', { name: 'Open the form' })),
    ]);
    await report.getByRole('button', { name: 'Next' }).waitFor();
    await answerForm(report, reportAnswers(planNow()) as Map<string, string>);
    await report.close();
    await page.bringToFront();
    await keys.enter(button('The project'), 'Shift+Tab');
    await keys.enter(button('Documents and internal report'));
    for (const name of ['Create the beneficiary report', 'Generate the internal report']) {
      await keys.enter(button(name));
      await status(/is made\.$/);
    }

    await keys.enter(page.getByRole('link', { name: 'A-01 Internal report' }));
    const paper = page.frameLocator('iframe[title="A-01 Internal report"]');
    await paper.getByText('Three days on both rivers.').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(rowsShown(workspace, 'Applications')[0]).toMatchObject({
      Status: 'selected',
      Reason: 'Both valleys need it.',
    });
  });
});
