import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ServedPage } from '../../../src/local/page/server/create-page.ts';
import { cellAt } from '../../../src/local/sheets/cells/stored-cell.ts';
import type { Workspace } from '../../../src/local/workspace/workspace.ts';
import { launchBrowser } from '../../browser.ts';
import { anOffice, servedPage, withLargeTab } from './an-office.ts';

let browser: Browser;
let served: ServedPage | undefined;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
});
afterEach(async () => {
  await page?.close();
  served?.close();
  expect(errors.splice(0)).toEqual([]);
});

/** The page of an office in a window of 1280 by 800. */
async function open(office: Workspace, path = '/'): Promise<void> {
  served = await servedPage(office);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(served.address + path);
}

const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`);
const active = () => page.locator('[role=grid] [aria-selected=true]').getAttribute('id');
const valueIn = (office: Workspace, row: number, column: number) => {
  const sheets = office.state.spreadsheets[office.state.spreadsheetId]?.sheets ?? [];
  const sheet = sheets.find(({ name }) => name === 'Applications');
  return sheet && cellAt(sheet, row, column).value;
};

async function press(item: string): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'CSO Cooperation' }).hover();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

describe('a tab of 10,000 rows and 100 columns', { timeout: 60_000 }, () => {
  const large = (): Workspace => {
    const office = withLargeTab(anOffice());
    const spreadsheet = office.state.spreadsheets[office.state.spreadsheetId];
    const applications = spreadsheet?.sheets.find(({ name }) => name !== 'Guide');
    if (spreadsheet && applications) spreadsheet.activeSheetId = applications.sheetId;
    return office;
  };

  it('keeps only what is on screen in the page, down to its end', async () => {
    await open(large());
    await cell(3, 2).waitFor();
    await page.locator('[role=grid]').evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight;
      grid.scrollLeft = grid.scrollWidth;
    });
    await page.getByText('r10000 c100', { exact: true }).waitFor();

    expect(await page.locator('[role=grid] [role=row]').count()).toBeLessThan(60);
    expect(await page.locator('[role=grid] [role=gridcell]').count()).toBeLessThan(1200);
    expect(await page.locator('[role=grid]').getAttribute('aria-rowcount')).toBe('10000');
  });

  it('is crossed by keyboard', async () => {
    await open(large());
    await cell(1, 1).click();
    await page.keyboard.press('Control+End');
    await cell(10_000, 100).getByText('r10000 c100').waitFor();

    expect(await active()).toBe('cell-10000-100');
  });
});

describe('the spreadsheet', { timeout: 60_000 }, () => {
  it('takes what is typed as Sheets does, and moves on', async () => {
    const office = anOffice();
    await open(office);
    await cell(5, 9).click();
    await page.keyboard.type('1/2');
    await page.keyboard.press('Enter');
    await cell(5, 9).getByText('1/2').waitFor();

    expect(await active()).toBe('cell-6-9');
    expect(valueIn(office, 5, 9)).toBe(46_054);
  });

  it('forgets what was typed at Escape, and begins with the content at F2', async () => {
    const office = anOffice();
    await open(office);
    await cell(3, 9).click();
    await page.keyboard.press('F2');
    const editor = page.getByRole('textbox', { name: 'Edit I3 Reason' });
    const began = await editor.inputValue();
    await page.keyboard.type(' and more');
    await page.keyboard.press('Escape');
    await editor.waitFor({ state: 'detached' });

    expect(began).toMatch(/^The partners have met monthly/);
    expect(valueIn(office, 3, 9)).toBe(began);
  });

  it('warns before a cell that the add-on writes', async () => {
    const office = anOffice();
    await open(office);
    await cell(2, 2).click();
    await page.keyboard.press('x');
    await page.getByRole('dialog', { name: 'Heads up' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();

    expect(await page.locator('.editor').count()).toBe(0);
    expect(valueIn(office, 2, 2)).toBe('Forest School Network');
  });

  it('says why Sheets refused', async () => {
    const office = anOffice();
    await open(office);
    await cell(2, 8).click();
    await page.keyboard.type('Perhaps');
    await page.keyboard.press('Enter');
    await page.getByText('violates the data validation rules').waitFor();

    expect(valueIn(office, 2, 8)).toBe('Shortlisted');
  });

  it('names a cell by its column, content and note', async () => {
    await open(anOffice());
    await cell(3, 5).getByText('37%').waitFor();

    expect(await cell(3, 5).getAttribute('aria-label')).toBe(
      'E3 Continuity: 37% Note: 2021 to 2026: 5 years, so 100 %.',
    );
  });

  it('shows a note under the mouse', async () => {
    await open(anOffice());
    await cell(3, 5).hover();

    expect(await page.locator('.card').textContent()).toBe('2021 to 2026: 5 years, so 100 %.');
  });

  it('changes tabs by keyboard', async () => {
    await open(anOffice());
    await page.getByRole('tab', { name: 'Applications' }).focus();
    await page.keyboard.press('ArrowRight');

    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Guide');
  });
});

describe('the Extensions menu', { timeout: 60_000 }, () => {
  it('shows afterwards what the script alerted and toasted', async () => {
    await open(anOffice());
    await press('Score all');
    await page.getByRole('dialog', { name: 'Scores' }).waitFor();

    expect(await page.locator('.toasts').textContent()).toBe('12 applications scored');
  });

  it('is used by keyboard alone', async () => {
    await open(anOffice());
    await page.getByRole('button', { name: 'Extensions' }).focus();
    for (const key of ['Enter', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);

    await page.getByRole('dialog', { name: 'Scores' }).waitFor();
  });

  it('puts a question of the script to the person and goes on with the answer', async () => {
    const office = anOffice();
    await open(office);
    await press('Start over');
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('This takes a moment.').waitFor();

    expect(valueIn(office, 2, 1)).toBe('forgotten');
  });
});

describe('what the script finds and changes of the screen', { timeout: 60_000 }, () => {
  it('is the tab and the cell the person is at', async () => {
    await open(anOffice());
    await cell(5, 3).click();
    await press('Where am I');
    await page.getByText('Applications C5').waitFor();
  });

  it('takes the person along to the tab it brings to the front', async () => {
    await open(anOffice());
    await page.getByRole('tab', { name: 'Applications' }).click();
    await press('Go to the guide');

    await page.getByRole('tab', { name: 'Guide', selected: true }).waitFor();
  });

  it('does not keep the person from opening another tab by its address', async () => {
    const office = anOffice();
    const guide = office.state.spreadsheets[office.state.spreadsheetId]?.sheets.at(-1);
    await open(office, `/sheet/${guide?.sheetId}`);
    await cell(1, 1).waitFor();

    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(guide?.name);
  });
});

describe('the sidebar', { timeout: 60_000 }, () => {
  it('speaks to the script, in exactly the sandbox of Google', async () => {
    await open(anOffice());
    await press('Open sidebar');
    const frame = page.frameLocator('.sidebar iframe');
    await frame.getByText('Ask').click();
    await frame.getByText('42 a mine').waitFor();
    await frame.getByText('Fail').click();
    await frame.getByText('Error: Not today').waitFor();

    expect(await page.locator('.sidebar iframe').getAttribute('sandbox')).toBe(
      'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
    );
    expect((await page.locator('.sidebar').boundingBox())?.width).toBe(300);
  });

  it('cannot reach the page around it', async () => {
    await open(anOffice());
    await press('Open sidebar');
    await page.frameLocator('.sidebar iframe').getByText('Ask').waitFor();
    const frame = page.frames().find((each) => each.parentFrame() !== null);

    expect(
      await frame?.evaluate(() => {
        try {
          return parent.document.title;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('SecurityError');
  });

  it('closes itself', async () => {
    await open(anOffice());
    await press('Open sidebar');
    await page.frameLocator('.sidebar iframe').getByText('Close').click();

    await page.locator('.sidebar').waitFor({ state: 'detached' });
  });
});

describe('the form', { timeout: 60_000 }, () => {
  const formOf = (office: Workspace) => `/form/${Object.keys(office.state.forms)[0]}`;

  it('says beside each question what is wrong, and puts the focus on the list of it', async () => {
    const office = anOffice();
    await open(office, formOf(office));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { name: 'There are 3 problems' }).waitFor();

    expect(await page.locator('.summary li').allTextContents()).toEqual([
      'Email: Must be a valid email',
      'Name of the lead organisation: This is a required question',
      'Is this cooperation new?: This is a required question',
    ]);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
  });

  it('is walked as the answers lead, and sent', async () => {
    const office = anOffice();
    await open(office, formOf(office));
    await page.getByLabel(/^Signed in|^Email/).fill('lead@example.org');
    await page.getByLabel('Name of the lead organisation').fill('River Watch');
    await page.getByLabel('No', { exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Since which year?').fill('long ago');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.locator('.problem', { hasText: 'Please give a year' }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Planning: Both').check();
    await page.getByLabel('5, Very well').check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Thank you. We have your application.').waitFor();

    expect(office.outbox.at(-1)?.subject).toBe('Received');
    const response = Object.values(office.state.forms)[0]?.responses[0];
    expect(new Set(Object.values(response?.answers ?? {}))).toEqual(
      new Set(['River Watch', 'Yes', ['Both', ''], '5']),
    );
  });
});

describe('the clock', { timeout: 60_000 }, () => {
  it('fires the triggers that come due', async () => {
    const office = anOffice();
    await open(office, '/clock');
    await page.getByRole('button', { name: '1 day later' }).click();
    await page.getByText('24 triggers ran on the way: sweep × 24.').waitFor();

    expect(office.clock.now).toBe('2026-03-03T09:00:00.000Z');
  });
});

describe('the outbox', { timeout: 60_000 }, () => {
  it('makes links of http addresses only', async () => {
    await open(anOffice(), '/outbox');
    await page.getByText('We have your application A-01').first().click();

    expect(
      await page.locator('.mail a').evaluateAll((links) => links.map((link) => link.textContent)),
    ).toEqual(['Download .eml', 'https://example.org/call']);
  });
});

describe('everyone can use', { timeout: 60_000 }, () => {
  const office = anOffice();
  const [form] = Object.keys(office.state.forms);
  const [plan] = Object.keys(office.state.documents);

  it.each([
    ['the spreadsheet', '/sheet', '.cell'],
    ['the form', `/form/${form}`, 'form'],
    ['the document', `/document/${plan}`, 'iframe'],
    ['the document as paper', `/paper/${plan}`, 'table'],
    ['the outbox', '/outbox', '.mail'],
    ['the execution log', '/executions', 'tbody tr'],
    ['the clock', '/clock', 'form'],
    ['the faults', '/faults', 'form'],
  ])('%s: axe finds nothing', async (_, path, until) => {
    await open(office, path);
    await page.locator(until).first().waitFor();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        iframes: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });

    expect(found).toEqual([]);
  });
});
