import type { Frame, FrameLocator, Page } from 'playwright-core';

/** Chooses an item of Extensions > CSO Cooperation by keyboard. */
export async function chooseFromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).focus();
  for (const key of ['Enter', 'ArrowRight']) await page.keyboard.press(key);
  const wanted = page.getByRole('menuitem', { name: item, exact: true });
  await wanted.waitFor();
  for (let steps = 0; !(await wanted.evaluate((each) => each === document.activeElement)); steps += 1) {
    if (steps > 20) throw new Error(`The arrows never came to "${item}".`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

export async function openSidebar(page: Page): Promise<FrameLocator> {
  await chooseFromMenu(page, 'Open the sidebar');
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.getByRole('heading', { name: 'What comes next' }).waitFor();
  return sidebar;
}

export async function sidebarFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('No sidebar is open.');
  return frame;
}
