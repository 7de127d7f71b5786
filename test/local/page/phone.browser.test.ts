import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, rowsShown } from '../../../src/local/commands/demo/steps/office.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';
import type { Bundle } from '../../../src/local/workspace/world.ts';
import { aCall, wholeBundle } from './visit/a-call.ts';
import { openSidebar, sidebarFrame } from './visit/office-hands.ts';
import { barriers, visits } from './visit/visits.ts';

let bundle: Bundle;
let planned: WorkspaceState;
beforeAll(async () => {
  bundle = await wholeBundle();
  planned = aCall(bundle, 'planned');
}, 60_000);
const visit = visits({ hasTouch: true, isMobile: true });

/** The sidebar as wide as Sheets makes it, and as a phone shows it alone. */
const sizes = [
  { width: 300, height: 740 },
  { width: 360, height: 740 },
  { width: 414, height: 896 },
];

/** Lets the sidebar fill the screen. */
async function fillWith(page: Page, size: (typeof sizes)[number]): Promise<void> {
  await page.setViewportSize(size);
  await page.locator('.sidebar iframe').evaluate((frame) => {
    frame.setAttribute('style', 'position: fixed; inset: 0; width: 100vw; height: 100vh; z-index: 99');
  });
}

/** What a finger could miss: what can be pressed and is lower or narrower than 44 pixels. A box with its label is pressed by its label. */
const tooSmall = (frame: Frame): Promise<string[]> =>
  frame.locator('button, a, summary, select, textarea, input').evaluateAll((all) =>
    all.flatMap((each) => {
      const target = each.closest('label') ?? each;
      const { width, height } = target.getBoundingClientRect();
      const isSeen = width > 0 && height > 0;
      return isSeen && (height < 43.5 || width < 43.5)
        ? [`${each.tagName} "${each.textContent}" ${Math.round(width)} x ${Math.round(height)}`]
        : [];
    }),
  );

const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('on a phone', { timeout: 90_000 }, () => {
  it.each(sizes)('staff note an impression with one thumb at $width x $height', async (size) => {
    const { page, workspace } = await visit(bundle, planned);
    ask(workspace, 'addLesson', { code: 'A-01', kind: 'worked', lesson: 'Long stays.', cause: '' });
    const sidebar = await openSidebar(page);
    const frame = await sidebarFrame(page);
    await fillWith(page, size);
    const tap = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true }).tap();
    const text = sidebar.getByLabel('What you saw, heard or doubt', { exact: true });
    const found: Record<string, unknown> = {};
    const look = async (screen: string) => {
      found[screen] = [await tooSmall(frame), await overflow(frame), await barriers(frame)];
    };

    await tap('Projects');
    await sidebar.getByText(/in all/).waitFor();
    await look('Projects');
    await tap(/^A-01/);
    await sidebar.getByRole('img', { name: 'Timeline of the project' }).waitFor();
    await look('Project');
    await tap('Impressions, lessons and follow-up');
    await text.waitFor();

    await text.tap();
    await text.pressSequentially('The growers spoke.');
    await tap('Project');
    await sidebar.getByRole('heading', { name: 'In this project' }).waitFor();
    await tap('Impressions, lessons and follow-up');
    await text.waitFor();
    expect(await text.inputValue()).toBe('The growers spoke.');
    await tap('Save what I saw');
    await sidebar.getByRole('listitem').getByText('The growers spoke.').waitFor();
    await sidebar.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await look('Notes');

    expect(found).toEqual({ Projects: [[], 0, []], Project: [[], 0, []], Notes: [[], 0, []] });
    expect(rowsShown(workspace, 'Impressions')[0]).toMatchObject({
      ...{ Project: 'A-01', Impression: 'The growers spoke.', Where: 'visit', By: 'office@example.org' },
    });
  });
});
