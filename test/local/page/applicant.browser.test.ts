import { beforeAll, describe, expect, it } from 'vitest';
import { rowsShown } from '../../../src/local/commands/demo/steps/office.ts';
import { passTime } from '../../../src/local/commands/demo/steps/pass-time.ts';
import type { WorkspaceState } from '../../../src/local/workspace/state.ts';
import type { Bundle } from '../../../src/local/workspace/world.ts';
import { anOpenCall, wholeBundle } from './visit/a-call.ts';
import { minimal, organisation } from './visit/an-application.ts';
import { answerForm, answerSection } from './visit/answer-by-keyboard.ts';
import { openSidebar } from './visit/office-hands.ts';
import { barriers, visits } from './visit/visits.ts';

let bundle: Bundle;
let call: WorkspaceState;
beforeAll(async () => {
  bundle = await wholeBundle();
  call = anOpenCall(bundle);
}, 60_000);
const visit = visits();
const form = () => `/form/${Object.keys(call.forms)[0]}`;

describe('an applicant with a keyboard', { timeout: 60_000 }, () => {
  it('mends what is wrong, adds a second and a third partner, and is received as an application', async () => {
    const { page, workspace } = await visit(bundle, call, form());
    const problems = () => page.locator('.summary li').allTextContents();
    const section = (title: string) => page.getByRole('heading', { level: 2, name: title }).waitFor();
    await page.getByRole('button', { name: 'Next' }).waitFor();
    expect(await barriers(page)).toEqual([]);

    await answerSection(page, new Map());
    await page.getByRole('heading', { name: 'There are 4 problems' }).waitFor();
    expect(await problems()).toEqual([
      'Privacy: This is a required question',
      'Name of the project: This is a required question',
      'Form of cooperation: This is a required question',
      'The goal you share: This is a required question',
    ]);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
    await answerSection(page, minimal);
    await section('Your organisation');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await answerSection(page, new Map([...minimal, ['Your organisation: e-mail address', 'river at home']]));
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await problems()).toEqual(['Your organisation: e-mail address: Please give one e-mail address.']);
    await answerSection(page, minimal);

    for (const [number, name, more] of [
      [1, 'Forest School', 'Yes'],
      [2, 'Open Door Centre', 'Yes'],
      [3, 'Lipa Youth Club', 'No'],
    ] as const) {
      await section(`Partner ${number}`);
      await answerSection(
        page,
        new Map([
          ...organisation(`Partner ${number}`, name),
          [`Add another partner after partner ${number}?`, more],
        ]),
      );
    }

    await section('Activity 1');
    expect(await barriers(page)).toEqual([]);
    await answerSection(page, new Map([...minimal, ['Activity 1: first month', 'next September']]));
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await problems()).toEqual(['Activity 1: first month: Please give year and month, like 2026-09.']);
    await answerSection(page, new Map([['Activity 1: first month', '2026-09']]));
    await section('Follow-up');
    await answerSection(page, minimal);
    await section('Previous cooperation');
    await answerSection(page, minimal);
    await section('Your new partnership');
    await answerForm(page, minimal);

    expect(await page.getByRole('status').textContent()).toMatch(/^Thank you, we have received your/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await barriers(page)).toEqual([]);
    expect(rowsShown(workspace, 'Applications').filter(({ Code }) => Code)).toEqual([
      expect.objectContaining({
        Code: 'A-01',
        Project: 'Two rivers, one map',
        Lead: 'River Watch',
        Partners: 'Forest School\nOpen Door Centre\nLipa Youth Club',
      }),
    ]);
    const [mail, ...others] = workspace.outbox;
    expect(others).toEqual([]);
    expect(mail?.to).toEqual(['river@example.org']);
    expect(mail?.subject + String(mail?.body)).toContain('A-01');
  });
});

describe('what an applicant types', { timeout: 60_000 }, () => {
  const formula = '=HYPERLINK("x")';
  const image = '<img src=x onerror="window.harmed=1">';

  it('is text wherever the office reads it', async () => {
    const { page, go } = await visit(bundle, call, form());
    await page.getByRole('button', { name: 'Next' }).waitFor();
    await answerForm(
      page,
      new Map([
        ...minimal,
        ['Name of the project', formula],
        ['Your organisation: name', image],
        ['Reasons for the new partnership', `${image} $& .*`],
      ]),
    );
    await go('/');
    await page.getByRole('tab', { name: 'Applications' }).click();
    await page.getByRole('gridcell', { name: 'C2' }).getByText(formula, { exact: true }).waitFor();
    await page.getByRole('gridcell', { name: 'D2' }).getByText(image, { exact: true }).waitFor();

    const sidebar = await openSidebar(page);
    await sidebar.getByRole('button', { name: 'Applications', exact: true }).click();
    await sidebar.getByRole('button', { name: `A-01 ${formula}` }).click();
    await sidebar.getByRole('heading', { level: 1, name: formula }).waitFor();
    await sidebar.getByText(image, { exact: true }).first().waitFor();
    for (const title of await sidebar.locator('summary', { has: sidebar.locator('h3') }).all())
      await title.click();
    await sidebar.getByText(`${image} $& .*`, { exact: true }).waitFor();

    await page.getByRole('link', { name: 'Outbox' }).click();
    await page.getByRole('article').getByText(formula).waitFor();
    for (const frame of page.frames()) {
      expect(await frame.locator('img, a[href="x"]').count()).toBe(0);
      expect(await frame.evaluate(() => 'harmed' in window)).toBe(false);
    }
  });
});

describe('a closed form', { timeout: 60_000 }, () => {
  it('says when it closed and whom to ask, and has nothing to fill in', async () => {
    const { page, workspace, go } = await visit(bundle, call);
    passTime(workspace, new Date('2026-04-02T08:00:00Z'));
    await go(form());

    await page.getByText('This call closed on 31 March 2026, 23:59.').waitFor();
    expect(await page.locator('form, input, textarea').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });
});
