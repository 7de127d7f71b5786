import { beforeAll, describe, expect, it } from 'vitest';
import { ask, rowsShown } from '../../../src/local/commands/demo/steps/office.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';
import type { Bundle } from '../../../src/local/workspace/world.ts';
import { aCall, wholeBundle } from './visit/a-call.ts';
import { keyboardOf } from './visit/keyboard.ts';
import { openSidebar, sidebarFrame } from './visit/office-hands.ts';
import { barriers, visits } from './visit/visits.ts';

let bundle: Bundle;
let planned: WorkspaceState;
beforeAll(async () => {
  bundle = await wholeBundle();
  planned = aCall(bundle, 'planned');
}, 60_000);
const visit = visits();
const code = 'A-01';

/** The sidebar as wide as Sheets makes it, used without a mouse. */
async function sidebarAlone(state: WorkspaceState) {
  const { page, workspace } = await visit(bundle, state);
  const sidebar = await openSidebar(page);
  const frame = await sidebarFrame(page);
  const keys = keyboardOf(page);
  await page.locator('.sidebar iframe').evaluate((each) => {
    each.setAttribute('style', 'width: 300px; height: 740px');
  });
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true }).first();
  await button('Projects').click();
  await keys.enter(button(/^A-01/));
  const look = async () => {
    await sidebar.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    const tooWide = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    return [await frame.evaluate(() => window.innerWidth), tooWide, await barriers(frame)];
  };
  return { page, workspace, sidebar, keys, button, look };
}

describe('with the keyboard alone, 300 pixels wide', { timeout: 90_000 }, () => {
  it('staff say who verified a promise, how, when, and what was found', async () => {
    const { workspace, sidebar, keys, button, look } = await sidebarAlone(planned);
    await keys.enter(button('Outcomes: promised and verified'));
    const fold = sidebar.locator('summary', { hasText: 'Say what you verified of O1' });
    await keys.enter(fold);
    const form = sidebar.getByRole('form', { name: 'Say what you verified of O1' });
    await keys.to(form.getByLabel('What came of it', { exact: true }));
    await keys.press('P');
    await keys.to(form.getByLabel('How', { exact: true }));
    await keys.press('S');
    await keys.fill(form.getByLabel('What was found', { exact: true }), 'One of the two was open.');
    await keys.enter(button('Save what you verified of O1'));
    await sidebar.getByRole('status').getByText('Saved. O1 is verified.').waitFor();

    expect(await look()).toEqual([300, 0, []]);
    expect(rowsShown(workspace, 'Outcomes')[0]).toMatchObject({
      ...{ Reached: 'partly', 'Verified by': 'office@example.org, site visit' },
      ...{ 'Verified on': workspace.clock.now.slice(0, 10), Note: 'One of the two was open.' },
    });
  });

  it('staff take down at the agreement screen what a partner said', async () => {
    const { workspace, sidebar, keys, button, look } = await sidebarAlone(planned);
    await keys.enter(button('Agreement of the partners'));
    const who = sidebar.getByLabel('Who spoke for the organisation (position)', { exact: true });
    await who.waitFor({ state: 'attached' });
    const lines = () => rowsShown(workspace, 'Agreements').filter(({ Project }) => Project !== '');
    const before = lines().length;
    const fold = sidebar.locator('summary', { hasText: 'Record an answer' });
    if (!(await who.isVisible())) await keys.enter(fold);
    await keys.fill(who, 'chair');
    await keys.enter(button('Save'));
    await sidebar
      .getByRole('status')
      .getByText(/^Noted: /)
      .waitFor();

    expect(await look()).toEqual([300, 0, []]);
    const added = lines().slice(before);
    const { plan } = ask(workspace, 'getPlan', { code });
    expect(added).toEqual([
      expect.objectContaining({
        ...{ Project: code, Partner: plan.partners[0]?.name, Answer: 'agreed', Who: 'chair' },
      }),
    ]);
  });
});
